package org.vorort.plan.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.kernel.Language;
import org.vorort.plan.APlan;
import org.vorort.shell.Formats;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class TaskPagesTest {

    private final Town town = Town.aTown();
    private final Citizens citizens = new Citizens(town);
    private final String tasks = town.path() + "/tasks";
    private final String soon = House.today().plusDays(20).toString();
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void an_owner_without_account_reports_a_task_done() {
        var mail = "kaya@" + town.municipality().slug() + ".example";
        citizens.byMail("Ayşe Kaya", mail);
        assertThat(coordinator.get(tasks).body()).contains("Zurzeit ist keine Aufgabe offen");
        give("title", "Räume anfragen", "who", "Kaya", "due", soon, "tell", "true");
        assertThat(coordinator.get(tasks).body()).contains("Räume anfragen", "Ayşe Kaya");

        var link = linkIn(House.open().mailbox().wordsTo(mail));
        var owner = House.open().guest();
        assertThat(owner.get(link).page().text())
                .contains("Diese Seite ist für Ayşe Kaya", "Räume anfragen")
                .doesNotContain(mail);
        assertThat(owner.post(link, "kind", "done", "words", "Saal am Markt").heading())
                .isEqualTo("Danke! Die Aufgabe ist erledigt.");
        assertThat(owner.post(link, "kind", "done").heading()).isEqualTo("Diese Aufgabe ist schon abgeschlossen.");
        assertThat(coordinator.get(tasks + "?tab=done").body()).contains("Räume anfragen");
        assertThat(coordinator.get(firstTask("done")).page().text())
                .contains("Bescheid gegeben", "als erledigt gemeldet (Ayşe Kaya)", "Saal am Markt");
    }

    @Test
    void not_yet_needs_a_day_and_a_reason() {
        var mail = "weber@" + town.municipality().slug() + ".example";
        citizens.byMail("Jonas Weber", mail);
        give("title", "Flyer drucken", "who", "Weber", "due", soon, "tell", "true");
        var link = linkIn(House.open().mailbox().wordsTo(mail));
        var owner = House.open().guest();
        var empty = owner.post(link, "kind", "later");
        assertThat(empty.status()).isEqualTo(422);
        assertThat(empty.body()).contains("Nennen Sie den neuen Termin", "Schreiben Sie kurz, warum");
        var past = owner.post(link, "kind", "later", "due", "2020-01-01", "words", "Urlaub");
        assertThat(past.body()).contains("muss nach dem heutigen Tag liegen");
        assertThat(past.page().select("#later-words").text()).isEqualTo("Urlaub");
        var later = House.today().plusDays(40);
        assertThat(owner.post(link, "kind", "later", "due", later.toString(), "words", "Urlaub")
                        .heading())
                .isEqualTo("Danke, der neue Termin ist notiert.");
        assertThat(coordinator.get(firstTask("open")).body()).contains("Urlaub", "verschoben");
        assertThat(owner.post(link, "kind", "impossible", "words", "Kein Geld").heading())
                .isEqualTo("Danke für die Nachricht.");
        assertThat(coordinator.get(town.path()).body()).contains("Bei einer Aufgabe heißt es: Das geht nicht");
    }

    @Test
    void a_link_opens_its_own_task_and_nothing_else() {
        var owner = House.open().guest();
        assertThat(owner.get(town.path() + "/task-answers/quatsch").heading())
                .isEqualTo("Dieser Link öffnet nichts mehr.");
        assertThat(owner.post(town.path() + "/task-answers/quatsch", "kind", "done")
                        .heading())
                .isEqualTo("Dieser Link öffnet nichts mehr.");
        var mail = "fremd@" + town.municipality().slug() + ".example";
        citizens.byMail("Frida Fremd", mail);
        give("title", "Flyer drucken", "who", "Fremd", "tell", "true");
        var link = linkIn(House.open().mailbox().wordsTo(mail));
        var elsewhere = Town.aTown();
        assertThat(owner.get(link.replace(town.path(), elsewhere.path())).heading())
                .isEqualTo("Dieser Link öffnet nichts mehr.");
        coordinator.delete(firstTask("open"));
        assertThat(owner.get(link).heading()).isEqualTo("Dieser Link öffnet nichts mehr.");
    }

    @Test
    void what_comes_again_is_given_again_once_it_is_done() {
        assertThat(coordinator
                        .post(tasks, "title", "Beirat einladen", "every", "3")
                        .body())
                .contains("Was sich wiederholt, braucht einen ersten Termin");
        assertThat(coordinator
                        .post(tasks, "title", "Beirat einladen", "every", "2", "due", soon)
                        .status())
                .isEqualTo(422);
        give("title", "Beirat einladen", "every", "3", "due", soon);
        coordinator.post(firstTask("open") + "/answer", "state", "done");
        var next = LocalDate.parse(soon).plusMonths(3);
        assertThat(coordinator.get(tasks).page().select("tbody").text())
                .contains("Beirat einladen", Formats.date(Language.DE, next));
        assertThat(coordinator.get(tasks + "?tab=done").page().select("tbody tr"))
                .hasSize(1);
    }

    @Test
    void a_task_for_a_measure_stands_with_it_and_in_the_common_list() {
        var measure = new APlan(town, coordinator).measure("Sprachcafé", "");
        var form = coordinator
                .get(town.path() + measure)
                .page()
                .select("a[href*=/tasks/new]")
                .attr("href");
        assertThat(coordinator.get(form).page().select(".vo-preline").text()).isEqualTo("Sprachcafé");
        var given = coordinator.post(tasks, "title", "Raum suchen", "from", form.replaceAll(".*from=", ""));
        assertThat(given.location()).isEqualTo(town.path() + measure);
        assertThat(coordinator.get(town.path() + measure).body()).contains("Raum suchen");
        assertThat(coordinator.get(tasks).page().select("tbody").text()).contains("Raum suchen", "Sprachcafé");
    }

    @Test
    void whoever_gets_letters_finds_the_task_in_the_outbox() {
        citizens.byLetter("Rosa Alt", "rosa@example.org", "Marktplatz 1");
        give("title", "Kuchen backen", "who", "Rosa Alt", "tell", "true");
        assertThat(coordinator.get(town.path() + "/outbox?state=kept").body()).contains("Rosa Alt", "Ihre Aufgabe");
    }

    @Test
    void whoever_has_enough_is_not_given_more_without_a_question() {
        citizens.named("Tom Tüchtig");
        for (var number = 1; number <= 3; number++) {
            give("title", "Aufgabe " + number, "who", "Tüchtig");
        }
        var fourth = coordinator.post(tasks, "title", "Aufgabe 4", "who", "Tüchtig");
        assertThat(fourth.status()).isEqualTo(422);
        assertThat(fourth.body()).contains("Tom Tüchtig hat schon offene Aufgaben: 3");
        assertThat(fourth.page().select("[name=title]").text()).isEqualTo("Aufgabe 4");
        give("title", "Aufgabe 4", "who", "Tüchtig", "anyway", "true");
    }

    @Test
    void wrong_input_keeps_what_was_typed() {
        citizens.named("Anna Groß");
        citizens.named("Anna Klein");
        var nothing = coordinator.post(tasks, "due", "bald");
        assertThat(nothing.body()).contains("Schreiben Sie, was zu tun ist", "Das ist kein Datum");
        var unknown = coordinator.post(tasks, "title", "Reden", "who", "Niemand Hier");
        assertThat(unknown.body()).contains("Diesen Namen kennt das Verzeichnis nicht");
        var several = coordinator.post(tasks, "title", "Reden", "who", "Anna");
        assertThat(several.body()).contains("Der Name passt auf mehrere");
        var chosen = several.page().select("[name=owner]").first().val();
        give("title", "Reden", "who", "Anna", "owner", chosen);
        var warned = coordinator.post(tasks, "title", "Mit Herrn X reden, er ist Muslim");
        assertThat(warned.page().select("[name=anyway]")).isNotEmpty();
    }

    @Test
    void the_slower_of_two_loses_no_word() {
        give("title", "Reden");
        var task = firstTask("open");
        var version = coordinator.get(task).page().select("[name=version]").val();
        coordinator.post(task, "title", "Mit allen reden", "version", version);
        var slower = coordinator.post(task, "title", "Schweigen", "version", version);
        assertThat(slower.status()).isEqualTo(422);
        assertThat(slower.page().select("[name=title]").text()).isEqualTo("Schweigen");
        assertThat(coordinator.get(task).heading()).isEqualTo("Mit allen reden");
    }

    @Test
    void the_office_types_in_what_it_heard_on_the_phone() {
        give("title", "Reden", "due", soon);
        var task = firstTask("open");
        assertThat(coordinator.post(task + "/answer", "state", "later").body()).contains("Nennen Sie den neuen Termin");
        assertThat(coordinator.post(task + "/answer", "state", "quatsch").status())
                .isEqualTo(422);
        coordinator.post(task + "/answer", "state", "done", "words", "am Telefon");
        assertThat(coordinator.get(task).body()).contains("am Telefon", "Wieder öffnen");
        assertThat(coordinator.post(task + "/answer", "state", "dropped").status())
                .isEqualTo(409);
        coordinator.post(task + "/answer", "state", "open");
        assertThat(coordinator.get(town.path() + "/audit").body()).contains("Aufgabe geändert: Reden");
    }

    @Test
    void owners_are_reminded_twice_and_no_more() {
        var mail = "spaet@" + town.municipality().slug() + ".example";
        citizens.byMail("Sina Spät", mail);
        give("title", "Reden", "who", "Spät", "due", House.today().minusDays(8).toString());
        assertThat(remind()).as("only just given").isZero();
        town.rewrite("update plan.task set created_at = created_at - interval '30 days'");
        assertThat(List.of(remind(), remind(), remind())).containsExactly(1, 1, 0);
        assertThat(House.open().mailbox().wordsTo(mail, 2)).contains("nur eine kleine Erinnerung", "Reden");
    }

    @Test
    void the_list_is_printed_and_the_leadership_reads_it() {
        give("title", "Reden");
        var leadership = town.as(Role.LEADERSHIP);
        var pdf = leadership.get(tasks + "/print");
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(leadership.get(tasks).body()).contains("Reden").doesNotContain("/tasks/new");
        assertThat(leadership.post(tasks, "title", "Befehl").status()).isEqualTo(403);
        assertThat(town.as(Role.MEMBER).get(tasks).status()).isEqualTo(403);
        var there = firstTask("open").replace(town.path(), "");
        var elsewhere = Town.aTown();
        assertThat(elsewhere.as(Role.COORDINATOR).get(elsewhere.path() + there).status())
                .isEqualTo(404);
    }

    private void give(String... fields) {
        assertThat(coordinator.post(tasks, fields).location()).isEqualTo(tasks);
    }

    private String firstTask(String tab) {
        return coordinator.get(tasks + "?tab=" + tab).page().select("tbody a").attr("href");
    }

    private int remind() {
        return Tenancy.in(town.id(), () -> House.open().ask(RemindOwners.class).remind(town.id()));
    }

    private static String linkIn(String words) {
        return words.lines()
                .filter(line -> line.contains("/task-answers/"))
                .findFirst()
                .orElseThrow()
                .replaceFirst("https?://[^/]+", "");
    }
}
