package org.vorort.actors.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.Organisations;
import org.vorort.actors.Place;
import org.vorort.actors.PlaceDetails;
import org.vorort.actors.PlaceField;
import org.vorort.actors.Places;
import org.vorort.actors.offers.Offers;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class PlacePagesTest {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    private final Town town = Town.aTown();
    private final String list = town.path() + "/places";
    private Guest coordinator;
    private Organisation provider;
    private Place centre;

    @BeforeEach
    void oneProviderWithTwoPlaces() {
        coordinator = town.as(Role.COORDINATOR);
        provider = Tenancy.in(
                town.id(),
                () -> House.open()
                        .ask(Organisations.class)
                        .create(
                                town.id(),
                                new Organisations.Draft(OrganisationDetails.named("Wohlfahrtsverband"), "", Map.of()),
                                TEST));
        centre = place(Map.of(
                PlaceField.NAME,
                "Treffpunkt Lindenweg",
                PlaceField.KIND,
                "Treff",
                PlaceField.QUARTER,
                "Südstadt",
                PlaceField.PHONE,
                "+4970411234",
                PlaceField.ACCESSIBILITY,
                "Rampe vorhanden"));
        place(Map.of(PlaceField.NAME, "Café am Tor", PlaceField.KIND, "Café"));
    }

    @Test
    void places_are_found_by_name_and_provider_and_narrowed() {
        assertThat(names("")).containsExactly("Café am Tor", "Treffpunkt Lindenweg");
        assertThat(names("?sort=-name")).containsExactly("Treffpunkt Lindenweg", "Café am Tor");
        assertThat(names("?q=cafe")).containsExactly("Café am Tor");
        assertThat(names("?q=Lindenwek")).containsExactly("Treffpunkt Lindenweg");
        assertThat(names("?q=wohlfahrt+treff")).containsExactly("Treffpunkt Lindenweg");
        assertThat(names("?quarter=S%C3%BCdstadt")).containsExactly("Treffpunkt Lindenweg");
        assertThat(names("?kind=Caf%C3%A9")).containsExactly("Café am Tor");
        assertThat(names("?organisation=" + provider.slug())).hasSize(2);
        assertThat(names("?organisation=nobody")).isEmpty();
        for (var query : List.of("?sort=drop", "?page=x", "?q=%27%25", "?state=%3Cb%3E")) {
            assertThat(coordinator.get(list + query).status()).as(query).isEqualTo(200);
        }
    }

    @Test
    void the_page_shows_who_runs_it_what_happens_there_and_its_siblings() {
        offer("Sprachcafé");
        var member = town.as(Role.MEMBER);
        var page = member.get(list + "/" + centre.slug()).page();
        assertThat(page.select("main").text())
                .contains("Wohlfahrtsverband", "Rampe vorhanden", "07041 1234", "Sprachcafé", "Café am Tor")
                .doesNotContain("Endgültig löschen");
        assertThat(page.select("a[href=tel:+4970411234]")).hasSize(1);
        assertThat(member.get(list + "/" + centre.slug() + "/edit").status()).isEqualTo(403);
    }

    @Test
    void a_place_is_entered_for_an_organisation() {
        var form =
                coordinator.get(list + "/new?organisation=" + provider.slug()).page();
        assertThat(form.select("#organisation option[selected]").val()).isEqualTo(provider.slug());
        var answer = coordinator.post(
                list,
                "name",
                "Saal",
                "organisation",
                provider.slug(),
                "web",
                "www.saal.example",
                "latitude",
                "48,946",
                "longitude",
                "8,838");
        assertThat(answer.location()).isEqualTo(list + "/saal");
        assertThat(coordinator.visit(answer.location()).body())
                .contains("Saal ist eingetragen", "https://www.saal.example");
    }

    @Test
    void wrong_input_is_kept_and_explained() {
        var answer = coordinator.post(
                list,
                "name",
                " ",
                "organisation",
                "somebody-elses",
                "phone",
                "keins",
                "web",
                "javascript:alert(1)",
                "latitude",
                "hundert",
                "openingHours",
                "Mo bis Fr");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("#web").val()).isEqualTo("javascript:alert(1)");
        assertThat(answer.page().select("#openingHours").text()).isEqualTo("Mo bis Fr");
        assertThat(answer.page().select("[aria-invalid=true]")).hasSizeGreaterThanOrEqualTo(4);
        assertThat(coordinator
                        .post(list, "name", "Saal", "organisation", "somebody-elses")
                        .status())
                .isEqualTo(422);
        assertThat(names("")).hasSize(2);
    }

    @Test
    void who_changed_it_meanwhile_is_not_written_over_unknowingly() {
        var path = list + "/" + centre.slug();
        coordinator.post(path, "name", "Treffpunkt", "town", "Mühlacker", "version", "1");
        var late = coordinator.post(path, "name", "Treffpunkt", "town", "Illingen", "version", "1");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.page().select(".kern-alert").text()).contains("Mühlacker");
        var version = late.page().select("input[name=version]").val();
        coordinator.post(path, "name", "Treffpunkt", "town", "Illingen", "version", version);
        assertThat(now().orElseThrow().details().town()).isEqualTo("Illingen");
    }

    @Test
    void a_place_is_archived_and_deleted_and_its_offers_stay() {
        offer("Sprachcafé");
        var path = list + "/" + centre.slug();
        coordinator.post(path + "/state", "state", "archived");
        assertThat(names("")).containsExactly("Café am Tor");
        assertThat(names("?state=archived")).containsExactly("Treffpunkt Lindenweg");
        var answer = coordinator.delete(path);
        assertThat(coordinator.visit(answer.location()).body()).contains("Treffpunkt Lindenweg ist gelöscht");
        assertThat(now()).isEmpty();
        assertThat(Tenancy.in(town.id(), () -> House.open().ask(Offers.class).all(town.id())))
                .hasSize(1);
    }

    @Test
    void another_town_finds_nothing_here() {
        var other = Town.aTown();
        var stranger = other.as(Role.COORDINATOR);
        var path = other.path() + "/places/" + centre.slug();
        assertThat(stranger.get(path).status()).isEqualTo(404);
        assertThat(stranger.post(path, "name", "Meins").status()).isEqualTo(404);
        assertThat(stranger.post(path + "/state", "state", "archived").status()).isEqualTo(404);
        assertThat(stranger.delete(path).status()).isEqualTo(404);
        assertThat(now()).isPresent();
    }

    @Test
    void the_list_is_taken_along_by_the_office_only() {
        var csv = coordinator.get(list + "/export?kind=Treff&format=csv").body();
        assertThat(csv).contains("Treffpunkt Lindenweg").doesNotContain("Café am Tor");
        assertThat(town.as(Role.MEMBER).get(list + "/export").status()).isEqualTo(403);
    }

    @Test
    void several_are_archived_at_once_and_taken_back() {
        var answer = coordinator.post(list + "/changes?kind=Treff", "all", "true", "change", "archived");
        assertThat(answer.location()).isEqualTo(list + "?kind=Treff");
        assertThat(coordinator
                        .visit(answer.location())
                        .page()
                        .select(".vo-notice")
                        .text())
                .isEqualTo("Geändert: 1.");
        assertThat(names("")).containsExactly("Café am Tor");
        var ticked = coordinator
                .get(list + "?state=archived")
                .page()
                .select("input[name=chosen]")
                .val();
        coordinator.post(list + "/changes?state=archived", "chosen", ticked, "change", "resting");
        assertThat(names("?state=resting")).containsExactly("Treffpunkt Lindenweg");
    }

    @Test
    void nothing_is_changed_without_saying_what_and_how() {
        for (var form : List.of(
                List.of("change", "archived"),
                List.of("chosen", "no-id", "change", "archived"),
                List.of("all", "true", "change", "gone"))) {
            var answer = coordinator.post(list + "/changes", form.toArray(String[]::new));
            assertThat(answer.status()).as("%s", form).isEqualTo(422);
            assertThat(answer.page().select(".vo-errors li")).as("%s", form).hasSize(1);
            assertThat(answer.page().select("tbody tr")).as("%s", form).hasSize(2);
        }
        assertThat(names("")).hasSize(2);
    }

    @Test
    void only_the_office_changes_several() {
        var member = town.as(Role.MEMBER);
        assertThat(member.get(list).page().select("input[name=chosen]")).isEmpty();
        assertThat(member.post(list + "/changes", "all", "true", "change", "archived")
                        .status())
                .isEqualTo(403);
        var stranger = Town.aTown();
        stranger.as(Role.COORDINATOR)
                .post(stranger.path() + "/places/changes", "chosen", centre.id().toString(), "change", "archived");
        assertThat(names("")).hasSize(2);
    }

    @Test
    void a_view_is_kept_and_forgotten() {
        coordinator.post(list + "/views?kind=Treff", "name", "Treffpunkte");
        var view = coordinator.get(list).page().select(".vo-views li a");
        assertThat(view.attr("href")).isEqualTo(list + "?kind=Treff");
        coordinator.delete(
                coordinator.get(list).page().select(".vo-views li form").attr("action"));
        assertThat(coordinator.get(list).page().select(".vo-views li")).isEmpty();
    }

    private List<String> names(String query) {
        return coordinator.get(list + query).page().select("tbody th a").eachText();
    }

    private Optional<Place> now() {
        return Tenancy.in(town.id(), () -> House.open().ask(Places.class).byId(town.id(), centre.id()));
    }

    private Place place(Map<PlaceField, String> texts) {
        var draft = new Places.Draft(Optional.of(provider.id()), PlaceDetails.of(texts), "", Map.of());
        return Tenancy.in(town.id(), () -> House.open().ask(Places.class).create(town.id(), draft, TEST));
    }

    private void offer(String title) {
        var offer = new Offers.Offer(
                Ids.fresh(),
                provider.id(),
                Optional.of(centre.id()),
                title,
                "",
                "",
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty());
        Tenancy.run(town.id(), () -> House.open().ask(Offers.class).add(town.id(), List.of(offer), TEST));
    }
}
