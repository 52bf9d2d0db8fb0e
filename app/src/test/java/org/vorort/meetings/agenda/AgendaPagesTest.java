package org.vorort.meetings.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class AgendaPagesTest {

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private Guest coordinator;
    private String agenda;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
        agenda = group.planned(coordinator, 30) + "/agenda";
    }

    @Test
    void an_item_is_added_and_the_sum_of_minutes_grows() {
        add("title", "Haushalt 2027", "kind", "resolution", "minutes", "30", "speaker", "Frau Kaya", "open", "true");
        var page = coordinator.get(agenda).page();
        assertThat(page.select("tbody tr:nth-child(2)").text()).contains("Haushalt 2027", "Beschluss", "30 Minuten");
        assertThat(titles())
                .last()
                .as("any other business stays at the end")
                .asString()
                .contains("Verschiedenes");
        assertThat(page.select("tfoot").text()).contains("45 Minuten", "von 120");
        add("title", "Aussprache", "kind", "discussion", "minutes", "100", "open", "true");
        assertThat(coordinator.get(agenda).body()).contains("dauern zusammen 145 Minuten, die Sitzung nur 120");
    }

    @Test
    void items_change_places_with_two_buttons() {
        add("title", "Haushalt", "kind", "resolution", "open", "true");
        shift("Haushalt", "up");
        assertThat(titles().getFirst()).contains("Haushalt");
        shift("Haushalt", "up");
        assertThat(titles().getFirst()).as("there is nothing above the first").contains("Haushalt");
        shift("Haushalt", "down");
        assertThat(titles().get(1)).contains("Haushalt");
    }

    @Test
    void what_is_not_public_and_a_number_of_its_own_are_seen() {
        add("title", "Personal", "kind", "discussion", "number", "7a");
        assertThat(coordinator
                        .get(agenda)
                        .page()
                        .select("tbody tr:nth-child(2)")
                        .text())
                .contains("7a.", "nicht öffentlich");
    }

    @Test
    void an_open_task_comes_onto_the_agenda_once() {
        assertThat(coordinator.post(agenda + "/completion").location()).isEqualTo(agenda);
        assertThat(titles()).hasSize(2);
        town.rewrite("""
                insert into plan.task (municipality_id, id, title, state, origin_kind, body_id, origin_words, created_at,
                    changed_at, version)
                values ('%s', gen_random_uuid(), 'Räume anfragen', 'open', 'meeting', '%s', '', now(), now(), 1)""".formatted(town.id(), group.body().body().id()));
        coordinator.post(agenda + "/completion");
        coordinator.post(agenda + "/completion");
        assertThat(titles())
                .filteredOn(title -> title.contains("Was ist aus unseren Aufgaben geworden?"))
                .hasSize(1);
    }

    @Test
    void wrong_input_keeps_what_was_typed() {
        var wrong = coordinator.post(agenda, "minutes", "lang", "speaker", "Herr X", "kind", "quatsch");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Schreiben Sie, worum es geht", "eine Zahl von 1 bis 600");
        assertThat(wrong.page().select("#minutes").val()).isEqualTo("lang");
        var warned = coordinator.post(agenda, "title", "Frau Y ist krank", "kind", "discussion");
        assertThat(warned.page().select("[name=anyway]")).isNotEmpty();
        var item = agenda + "/" + idOf("Verschiedenes");
        var version =
                coordinator.get(item).page().select("#item [name=version]").val();
        coordinator.post(item, "title", "Sonstiges", "kind", "discussion", "version", version);
        var slower = coordinator.post(item, "title", "Allerlei", "kind", "discussion", "version", version);
        assertThat(slower.body()).contains("inzwischen geändert");
        assertThat(slower.page().select("#title").val()).isEqualTo("Allerlei");
    }

    @Test
    void a_struck_item_is_gone() {
        coordinator.delete(agenda + "/" + idOf("Verschiedenes"));
        assertThat(titles()).hasSize(1);
        assertThat(coordinator
                        .get(agenda + "/00000000-0000-7000-8000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    private void add(String... fields) {
        assertThat(coordinator.post(agenda, fields).location()).isEqualTo(agenda);
    }

    private void shift(String title, String to) {
        coordinator.post(agenda + "/" + idOf(title) + "/place", "to", to);
    }

    private List<String> titles() {
        return coordinator.get(agenda).page().select("tbody th").eachText();
    }

    private String idOf(String title) {
        return coordinator
                .get(agenda)
                .page()
                .select("tbody a:contains(" + title + ")")
                .attr("href")
                .replaceAll(".*/agenda/([^#]+)#.*", "$1");
    }
}
