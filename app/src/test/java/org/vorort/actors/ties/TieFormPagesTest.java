package org.vorort.actors.ties;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Organisations;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class TieFormPagesTest {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    private final Town town = Town.aTown();
    private final Guest office = town.as(Role.COORDINATOR);
    private final Organisation club = organisation("Turnverein");
    private final Organisation school = organisation("Schule am Bach");

    @Test
    void what_the_office_notes_stands_in_plain_words_on_both_pages() {
        assertThat(office.get(page(club)).body()).contains("Noch weiß niemand");
        note("Schule am Bach", "cooperation.mutual", "3", "office");
        assertThat(words(club)).contains("arbeitet eng zusammen mit Schule am Bach, zum Thema „Sprache");
        assertThat(words(club)).contains("seit 2019, vom Büro vermerkt");
        assertThat(words(school)).contains("arbeitet eng zusammen mit Turnverein");
    }

    @Test
    void what_each_side_told_the_office_joins_to_one_tie() {
        note("Schule am Bach", "funding.from", "2", "speaker");
        assertThat(words(club)).contains("wird regelmäßig gefördert von Schule am Bach", "nur „Turnverein“ sagt es");
        note("Schule am Bach", "funding.from", "1", "partner");
        assertThat(ties()).hasSize(1);
        assertThat(words(club)).contains("wird hin und wieder unterstützt von Schule am Bach", "beide sagen es");
        assertThat(words(school)).contains("unterstützt hin und wieder Turnverein");
    }

    @Test
    void whoever_is_led_here_for_a_certain_partner_finds_it_chosen() {
        var form = page(club) + "/ties/new?who=Schule+am+Bach";
        var alone = office.get(form).page();
        assertThat(alone.select("input[name=who]").val()).isEqualTo("Schule am Bach");
        assertThat(alone.select("input[name=partner]")).isEmpty();
        organisation("Schule am Bach, Förderverein");
        var two = office.get(form).page();
        assertThat(two.select("input[name=partner]")).hasSize(2);
        assertThat(two.select("input[name=partner][checked]").val())
                .isEqualTo(school.id().toString());
        assertThat(office.get(page(club) + "/ties/new?who=%3Cb%3E").body()).doesNotContain("<b>");
        assertThat(office.get(page(club) + "/ties/new")
                        .page()
                        .select("input[name=who]")
                        .val())
                .isEmpty();
    }

    @Test
    void a_name_that_is_not_clear_is_asked_and_one_that_is_unknown_is_refused() {
        organisation("Schule am Berg");
        var which = note("Schule", "cooperation.mutual", "3", "office");
        assertThat(which.status()).isEqualTo(422);
        assertThat(which.page().select("input[name=partner]")).hasSize(2);
        assertThat(note("Zirkus", "cooperation.mutual", "3", "office").body()).contains("gibt es im Verzeichnis nicht");
        assertThat(note("Turnverein", "cooperation.mutual", "3", "office").status())
                .as("nobody has a tie with himself")
                .isEqualTo(422);
        assertThat(note("Schule am Bach", "friendship", "9", "office").status()).isEqualTo(422);
        assertThat(ties()).isEmpty();
    }

    @Test
    void a_tie_is_corrected_ended_and_removed() {
        note("Schule am Bach", "cooperation.mutual", "3", "speaker");
        note("Schule am Bach", "cooperation.mutual", "3", "partner");
        var edit = town.path() + "/ties/" + said().getFirst().id();
        assertThat(office.get(edit).page().select("#since").val()).isEqualTo("2019");
        var wrong = office.post(edit, "kind", "cooperation.mutual", "strength", "1", "since", "neulich");
        assertThat(wrong.status()).isEqualTo(422);
        office.post(edit, "kind", "cooperation.mutual", "strength", "1", "since", "2020-05-01");
        assertThat(words(club)).contains("arbeitet hin und wieder zusammen mit");
        assertThat(said().getFirst().author()).as("whose word it is stays").isEqualTo(Author.SPEAKER);

        office.post(edit + "/ending");
        assertThat(said()).allMatch(statement -> statement.until().isPresent());
        office.delete(edit);
        assertThat(said()).hasSize(1);
        assertThat(office.get(town.path() + "/audit?subject=" + club.id()).body())
                .contains("Schule am Bach");
    }

    @Test
    void archived_organisations_are_left_out_and_deleted_ones_take_their_ties_along() {
        note("Schule am Bach", "cooperation.mutual", "3", "office");
        office.post(page(school) + "/archival");
        assertThat(ties()).isEmpty();
        assertThat(words(club)).doesNotContain("Schule am Bach");
        office.delete(page(school) + "/archival");
        assertThat(ties()).hasSize(1);
        office.post(page(school) + "/archival");
        office.delete(page(school));
        assertThat(said()).isEmpty();
    }

    @Test
    void a_merge_carries_statements_along_and_parting_brings_them_back() {
        var twin = organisation("Turn-Verein");
        note("Schule am Bach", "cooperation.mutual", "2", "office");
        note("Turn-Verein", "information.mutual", "1", "office");
        office.post(
                town.path() + "/merges",
                "kind",
                "organisation",
                "kept",
                twin.id().toString(),
                "removed",
                club.id().toString());
        assertThat(ties()).as("nobody has a tie with himself").hasSize(1);
        assertThat(ties().getFirst().touches(twin.id())).isTrue();
        var undo = office.get(town.path() + "/duplicates")
                .page()
                .select("form[action*=/merges/]")
                .attr("action");
        office.delete(undo);
        assertThat(ties()).hasSize(2);
        assertThat(ties()).allMatch(tie -> tie.touches(club.id()));
    }

    @Test
    void the_file_for_everybody_holds_only_what_was_agreed_to() {
        note("Schule am Bach", "cooperation.mutual", "3", "speaker");
        var all = office.get(town.path() + "/ties/export?format=csv").body();
        assertThat(all).contains("Turnverein", "Schule am Bach", "Zusammenarbeit", "nur „Turnverein“ sagt es");
        assertThat(office.get(town.path() + "/ties/export?format=csv&only=public")
                        .body())
                .doesNotContain("Schule am Bach");
    }

    @Test
    void members_read_ties_and_only_the_office_notes_them() {
        note("Schule am Bach", "cooperation.mutual", "3", "office");
        var member = town.as(Role.MEMBER);
        assertThat(member.get(page(club)).body()).contains("vom Büro vermerkt").doesNotContain("Angabe bearbeiten");
        assertThat(member.get(page(club) + "/ties/new").status()).isEqualTo(403);
    }

    private Guest.Answer note(String who, String kind, String strength, String said) {
        return office.post(
                page(club) + "/ties",
                "who",
                who,
                "kind",
                kind,
                "strength",
                strength,
                "topic",
                "SPR",
                "since",
                "2019",
                "said",
                said);
    }

    private String page(Organisation organisation) {
        return town.path() + "/organisations/" + organisation.slug();
    }

    /** The card about ties, as it reads. */
    private String words(Organisation organisation) {
        return office.get(page(organisation))
                .page()
                .select("section[aria-labelledby=ties]")
                .text()
                .replace(" ,", ",");
    }

    private List<Tie> ties() {
        return Tenancy.in(town.id(), () -> House.open().ask(Ties.class).all(town.id()));
    }

    private List<TieStatement> said() {
        return Tenancy.in(town.id(), () -> House.open().ask(Ties.class).statements(town.id(), club.id()));
    }

    private Organisation organisation(String name) {
        var details = OrganisationDetails.of(Map.of(OrganisationField.NAME, name));
        return Tenancy.in(
                town.id(),
                () -> House.open()
                        .ask(Organisations.class)
                        .create(town.id(), new Organisations.Draft(details, "", Map.of()), TEST));
    }
}
