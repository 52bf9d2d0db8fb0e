package org.vorort.actors.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Organisations;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class OrganisationListTest {

    private final Town town = Town.aTown();
    private Guest coordinator;

    @BeforeEach
    void someOrganisations() {
        coordinator = town.as(Role.COORDINATOR);
        add(Map.of(OrganisationField.NAME, "Fußballverein Mühlacker", OrganisationField.GROUP, "A11"));
        add(Map.of(OrganisationField.NAME, "Türkischer Elternverein", OrganisationField.GROUP, "A13"));
        add(Map.of(
                OrganisationField.NAME,
                "Öffentliche Bücherei",
                OrganisationField.GROUP,
                "A07",
                OrganisationField.FIELDS,
                "SPR; BIL"));
        add(Map.of(OrganisationField.NAME, "Zeppelinverein", OrganisationField.GROUP, "A11"));
    }

    @Test
    void umlauts_parts_of_words_and_typing_errors_are_found() {
        for (var words : List.of("Muhlacker", "fussball", "muehlacker", "FUSSB", "Mühlaker", "Fusball")) {
            assertThat(names("?q=" + words)).as(words).containsExactly("Fußballverein Mühlacker");
        }
        assertThat(names("?q=elternverein+turk")).containsExactly("Türkischer Elternverein");
        assertThat(names("?q=xyzxyz")).isEmpty();
    }

    @Test
    void names_are_sorted_as_germans_sort_them_and_back() {
        assertThat(names(""))
                .containsExactly(
                        "Fußballverein Mühlacker", "Öffentliche Bücherei", "Türkischer Elternverein", "Zeppelinverein");
        assertThat(names("?sort=-name")).startsWith("Zeppelinverein");
    }

    @Test
    void filters_stay_in_the_address_and_can_be_taken_away() {
        var page = coordinator
                .get(town.path() + "/organisations?group=A11&q=verein")
                .page();
        assertThat(page.select("tbody th a").eachText()).containsExactly("Fußballverein Mühlacker", "Zeppelinverein");
        assertThat(page.select(".vo-chips a").eachAttr("href"))
                .containsExactly(town.path() + "/organisations?q=verein");
    }

    @Test
    void several_are_changed_at_once_and_the_filter_stays() {
        var answer = coordinator.post(
                town.path() + "/organisations/changes?group=A11",
                "all",
                "true",
                "change",
                "addField",
                "newField",
                "SPO");
        assertThat(answer.location()).isEqualTo(town.path() + "/organisations?group=A11");
        assertThat(coordinator
                        .visit(answer.location())
                        .page()
                        .select(".vo-notice")
                        .text())
                .isEqualTo("Geändert: 2.");
        assertThat(names("?field=SPO")).containsExactly("Fußballverein Mühlacker", "Zeppelinverein");
    }

    @Test
    void a_change_of_nothing_shows_the_list_again_and_says_what_is_missing() {
        var answer = coordinator.post(town.path() + "/organisations/changes?group=A11", "change", "archived");
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select("tbody th a").eachText()).containsExactly("Fußballverein Mühlacker", "Zeppelinverein");
        assertThat(page.select(".vo-errors a[href=#chosen]").text()).startsWith("Sie haben nichts angekreuzt");
        assertThat(page.select("#chosen-error").text()).startsWith("Sie haben nichts angekreuzt");
        assertThat(page.select("input#chosen[name=chosen][aria-describedby=chosen-error]"))
                .hasSize(1);
        assertThat(page.select("details[open] input[name=change][checked]").val())
                .isEqualTo("archived");
    }

    @Test
    void a_change_without_its_word_keeps_what_was_ticked() {
        var ticks = coordinator.get(town.path() + "/organisations").page().select("input[name=chosen]");
        var answer = coordinator.post(
                town.path() + "/organisations/changes",
                "chosen",
                ticks.get(1).val(),
                "change",
                "addField",
                "newGroup",
                "A13");
        assertThat(answer.status()).isEqualTo(422);
        var page = answer.page();
        assertThat(page.select("input[name=chosen][checked]").eachAttr("value"))
                .containsExactly(ticks.get(1).val());
        assertThat(page.select("input[name=change][checked]").val()).isEqualTo("addField");
        assertThat(page.select("#newGroup option[selected]").val()).isEqualTo("A13");
        assertThat(page.select(".vo-errors a").eachAttr("href")).containsExactly("#newField");
        var without = coordinator.post(
                town.path() + "/organisations/changes", "chosen", ticks.get(1).val());
        assertThat(without.status()).isEqualTo(422);
        assertThat(without.page().select(".vo-errors a").eachAttr("href")).containsExactly("#change");
    }

    @Test
    void a_row_names_two_fields_of_action_and_reads_out_the_rest() {
        add(Map.of(OrganisationField.NAME, "Volkshochschule", OrganisationField.FIELDS, "SPR; BIL; SPO; KUL"));
        var fields = coordinator
                .get(town.path() + "/organisations?q=Volkshochschule")
                .page()
                .select("tbody .vo-run li");
        assertThat(fields).hasSize(3);
        assertThat(fields.last().ownText()).isEqualTo("+ 2 weitere");
        assertThat(fields.last().select(".kern-sr-only").text()).contains("; ");
    }

    @Test
    void a_view_is_kept_and_forgotten() {
        coordinator.post(town.path() + "/organisations/views?group=A13", "name", "Migrantenorganisationen");
        var view = coordinator.get(town.path() + "/organisations").page().select(".vo-views li a");
        assertThat(view.attr("href")).isEqualTo(town.path() + "/organisations?group=A13");
        var form = coordinator.get(town.path() + "/organisations").page().select(".vo-views li form");
        coordinator.delete(form.attr("action"));
        assertThat(coordinator.get(town.path() + "/organisations").page().select(".vo-views li"))
                .isEmpty();
    }

    @Test
    void leadership_reads_but_does_not_change() {
        var mayor = town.as(Role.LEADERSHIP);
        assertThat(mayor.get(town.path() + "/organisations").page().select("input[name=chosen]"))
                .isEmpty();
        assertThat(mayor.post(town.path() + "/organisations/changes", "all", "true", "change", "archived")
                        .status())
                .isEqualTo(403);
    }

    @Test
    void hostile_addresses_do_no_harm() {
        for (var query :
                List.of("?page=-5", "?page=abc", "?page=99999999", "?sort=drop+table", "?group=%27", "?q=%25_%5C")) {
            assertThat(coordinator.get(town.path() + "/organisations" + query).status())
                    .as(query)
                    .isEqualTo(200);
        }
    }

    private List<String> names(String query) {
        return coordinator
                .get(town.path() + "/organisations" + query)
                .page()
                .select("tbody th a")
                .eachText();
    }

    private void add(Map<OrganisationField, String> texts) {
        Tenancy.in(
                town.id(),
                () -> House.open()
                        .ask(Organisations.class)
                        .create(
                                town.id(),
                                new Organisations.Draft(OrganisationDetails.of(texts), "", Map.of()),
                                Visitor.Actor.named("Test")));
    }
}
