package org.vorort.plan.statereports;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.plan.APlan;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class StateReportTest {

    private final Town town = Town.aTown();
    private final String mail = "kaya@" + town.municipality().slug() + ".example";
    private Guest coordinator;
    private APlan plan;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
        plan = new APlan(town, coordinator);
        new Citizens(town).byMail("Ayşe Kaya", mail);
    }

    @Test
    void who_is_responsible_reports_by_a_link_without_signing_in() {
        var measure = running();
        coordinator.post(town.path() + measure + "/question");
        var link = link();
        var owner = House.open().guest();
        var question = owner.get(link).page();
        assertThat(question.text()).contains("Diese Seite ist für Ayşe Kaya", "Sprachcafé", "Eigenmittel");
        var unreasoned = owner.post(link, "state", "late", "newEnd", "2031-06-30");
        assertThat(unreasoned.status()).isEqualTo(422);
        assertThat(unreasoned.body()).contains("warum sich die Maßnahme verzögert");
        var answer = owner.post(
                link,
                "state",
                "late",
                "words",
                "Der Raum fehlt noch",
                "newEnd",
                "2031-06-30",
                "reached",
                question.select("[name=reached]").val(),
                "spent[0].id",
                question.select("[name='spent[0].id']").val(),
                "spent[0].amount",
                "12,50");
        assertThat(answer.heading()).isEqualTo("Danke! Der Stand ist notiert.");
        var page = coordinator.get(town.path() + measure).page();
        assertThat(page.text())
                .contains(
                        "verzögert",
                        "Der Raum fehlt noch",
                        "30.06.2031",
                        "12,50 €",
                        "als verzögert gemeldet (Ayşe Kaya)");
        assertThat(page.select("#milestones ~ ol").text()).contains("erreicht am");
    }

    @Test
    void what_ends_asks_what_one_would_do_differently() {
        var measure = running();
        plan.says(measure, "state", "done", "result", "14 Abende");
        assertThat(coordinator.get(town.path() + measure).page().text())
                .contains("abgeschlossen", "14 Abende", "Was würden Sie anders machen?");
        plan.says(measure, "state", "done", "result", "14 Abende", "lessons", "Früher einladen");
        assertThat(coordinator.get(town.path() + measure).page().text())
                .contains("Früher einladen")
                .doesNotContain("Was würden Sie anders machen?");
    }

    @Test
    void half_a_year_of_silence_is_asked_about_once_and_repeated_once() {
        var measure = running();
        age("asked_at = null, reported_at = null, starts_on = current_date - 200");
        morning();
        assertThat(link()).contains("/measure-reports/");
        assertThat(asked(measure)).isEqualTo(1);
        morning();
        assertThat(asked(measure)).isEqualTo(1);
        age("asked_at = now() - interval '22 days'");
        morning();
        morning();
        assertThat(coordinator
                        .get(town.path() + measure)
                        .page()
                        .select("#story ~ ol li")
                        .eachText())
                .filteredOn(line -> line.contains("an die Frage erinnert"))
                .hasSize(1);
    }

    @Test
    void a_wrong_link_opens_nothing() {
        assertThat(House.open()
                        .guest()
                        .get(town.path() + "/measure-reports/quatsch")
                        .heading())
                .isEqualTo("Dieser Link öffnet nichts mehr.");
    }

    private String running() {
        return plan.measure(
                "Sprachcafé",
                "",
                "who",
                "Kaya",
                "from",
                "2026-01-01",
                "until",
                "2030-12-31",
                "milestones[0].title",
                "Raum gefunden",
                "milestones[0].due",
                "2029-01-01",
                "money[0].source",
                "Eigenmittel",
                "money[0].planned",
                "500");
    }

    private long asked(String measure) {
        return coordinator.get(town.path() + measure).page().select("#story ~ ol li").eachText().stream()
                .filter(line -> line.contains("nach dem Stand gefragt"))
                .count();
    }

    private void age(String set) {
        town.rewrite("update plan.measure set " + set + " where municipality_id = '"
                + town.id().value() + "'");
    }

    private void morning() {
        Tenancy.run(town.id(), () -> House.open().ask(AskOwners.class).ask(town.id()));
    }

    private String link() {
        var words = House.open().mailbox().wordsTo(mail);
        var start = words.indexOf(town.path() + "/measure-reports/");
        var end = words.indexOf('\n', start);
        return words.substring(start, end < 0 ? words.length() : end).strip();
    }
}
