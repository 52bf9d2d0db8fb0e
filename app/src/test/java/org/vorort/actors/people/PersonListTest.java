package org.vorort.actors.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.PersonField;
import org.vorort.actors.consents.Purpose;
import org.vorort.identity.Role;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class PersonListTest {

    private final Town town = Town.aTown();
    private final Neighbours neighbours = new Neighbours(town);
    private final String path = town.path() + "/people";
    private Guest coordinator;

    @BeforeEach
    void somePeople() {
        coordinator = town.as(Role.COORDINATOR);
        var ayse = neighbours.person(Map.of(
                PersonField.GIVEN_NAME,
                "Ayşe",
                PersonField.FAMILY_NAME,
                "Yıldız",
                PersonField.PHONE,
                "+4970411234",
                PersonField.TOWN,
                "Illingen",
                PersonField.CONTACT_WAY,
                "phone"));
        var mueller = neighbours.person(Map.of(
                PersonField.GIVEN_NAME,
                "Jörg",
                PersonField.FAMILY_NAME,
                "Müller",
                PersonField.MAIL,
                "joerg@example.org"));
        neighbours.person("Zoë", "Abel");
        neighbours.function(ayse, neighbours.organisation("Türkischer Elternverein", "A13"), "Vorsitz");
        neighbours.former(mueller, neighbours.organisation("Sportfreunde", "A11"), "Kasse");
        neighbours.agrees(mueller, Purpose.CONTACT);
        neighbours.agrees(mueller, Purpose.DIRECTORY);
    }

    @Test
    void people_are_found_by_their_name_however_it_is_typed() {
        for (var words : List.of("Müller", "mueller", "muller", "Jorg", "joerg mull", "Muelller")) {
            assertThat(names("?q=" + words.replace(" ", "+"))).as(words).containsExactly("Müller, Jörg");
        }
        for (var words : List.of("Yildiz", "ayse", "Illingen")) {
            assertThat(names("?q=" + words)).as(words).containsExactly("Yıldız, Ayşe");
        }
        assertThat(names("?q=xyzxyz")).isEmpty();
    }

    @Test
    void people_are_found_by_the_organisation_they_have_a_function_in() {
        for (var words : List.of("elternverein", "Tuerkischer", "ayse+eltern", "Elternferein")) {
            assertThat(names("?q=" + words)).as(words).containsExactly("Yıldız, Ayşe");
        }
        assertThat(names("?q=Sportfreunde")).as("a function that is over").isEmpty();
    }

    @Test
    void filters_narrow_the_list() {
        assertThat(names("?group=A13")).containsExactly("Yıldız, Ayşe");
        assertThat(names("?group=A11")).isEmpty();
        assertThat(names("?functions=without")).containsExactly("Abel, Zoë", "Müller, Jörg");
        assertThat(names("?contactWay=phone")).containsExactly("Yıldız, Ayşe");
        assertThat(names("?consent=public")).containsExactly("Müller, Jörg");
        assertThat(names("?consent=internal")).containsExactly("Abel, Zoë", "Yıldız, Ayşe");
        assertThat(names("?fresh=stale")).isEmpty();
        assertThat(names("?sort=-name")).containsExactly("Yıldız, Ayşe", "Müller, Jörg", "Abel, Zoë");
        var chips = coordinator.get(path + "?group=A13&q=ayse").page().select(".vo-chips a");
        assertThat(chips.eachAttr("href")).containsExactly(path + "?q=ayse");
    }

    @Test
    void a_member_sees_no_contact_without_consent() {
        var member = town.as(Role.MEMBER);
        var list = member.get(path);
        assertThat(list.body())
                .contains("joerg@example.org")
                .contains("Yıldız, Ayşe")
                .doesNotContain("1234")
                .doesNotContain("name=\"chosen\"");
        assertThat(member.get(path + "?q=Illingen").page().select("tbody tr")).isEmpty();
        assertThat(member.get(path + "?contactWay=phone").page().select("tbody tr"))
                .as("the question is not answered")
                .hasSize(3);
        assertThat(coordinator.get(path).body()).contains("tel:+4970411234");
    }

    @Test
    void several_are_archived_at_once_and_found_again() {
        var answer = coordinator.post(path + "/changes?functions=without", "all", "true", "change", "archived");
        assertThat(answer.location()).isEqualTo(path + "?functions=without");
        assertThat(coordinator
                        .visit(answer.location())
                        .page()
                        .select(".vo-notice")
                        .text())
                .isEqualTo("Geändert: 2.");
        assertThat(names("")).containsExactly("Yıldız, Ayşe");
        assertThat(names("?state=archived")).containsExactly("Abel, Zoë", "Müller, Jörg");
    }

    @Test
    void a_change_without_entries_or_without_a_change_shows_the_list_again() {
        var ticked = coordinator.get(path).page().select("input[name=chosen]").val();
        var nobody = coordinator.post(path + "/changes", "change", "archived");
        assertThat(nobody.status()).isEqualTo(422);
        assertThat(nobody.page().select(".vo-errors a").eachAttr("href")).containsExactly("#chosen");
        assertThat(nobody.page().select("input[name=change][checked]").val()).isEqualTo("archived");
        var unsaid = coordinator.post(path + "/changes", "chosen", ticked, "change", "gone");
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.page().select(".vo-errors a").eachAttr("href")).containsExactly("#change");
        assertThat(unsaid.page().select("input[name=chosen][checked]").eachAttr("value"))
                .containsExactly(ticked);
        assertThat(names("")).hasSize(3);
    }

    @Test
    void a_view_is_kept_and_forgotten() {
        coordinator.post(path + "/views?group=A13", "name", "Eltern");
        var view = coordinator.get(path).page().select(".vo-views li a");
        assertThat(view.attr("href")).isEqualTo(path + "?group=A13");
        coordinator.delete(
                coordinator.get(path).page().select(".vo-views li form").attr("action"));
        assertThat(coordinator.get(path).page().select(".vo-views li")).isEmpty();
    }

    @Test
    void an_empty_list_teaches_what_belongs_there() {
        var other = Town.aTown();
        var page = other.as(Role.COORDINATOR).get(other.path() + "/people").page();
        assertThat(page.select(".vo-empty h2").text()).isEqualTo("Noch keine Personen");
        assertThat(page.select(".vo-empty a").attr("href")).isEqualTo(other.path() + "/people/new");
    }

    @Test
    void the_list_is_taken_along_by_the_office_only() {
        var csv = coordinator.get(path + "/export?group=A13&format=csv").body();
        assertThat(csv).contains("Yıldız").doesNotContain("Abel");
        assertThat(town.as(Role.MEMBER).get(path + "/export").status()).isEqualTo(403);
    }

    @Test
    void hostile_addresses_do_no_harm() {
        for (var query : List.of(
                "?page=-5", "?page=abc", "?sort=drop+table", "?group=%27", "?q=%25_%5C", "?contactWay=%3Cb%3E")) {
            assertThat(coordinator.get(path + query).status()).as(query).isEqualTo(200);
        }
    }

    private List<String> names(String query) {
        return coordinator.get(path + query).page().select("tbody th a").eachText();
    }
}
