package org.vorort.meetings.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.shell.Printed;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class WrittenPagesTest {

    private static final String TEXT = "Das Sprachcafé bekommt 400 Euro für Bücher.";

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private final String list = town.path() + "/written";
    private Guest coordinator;

    @BeforeEach
    void three_have_a_vote() {
        coordinator = town.as(Role.COORDINATOR);
        group.member("Ayşe", "Kaya");
        group.member("Jonas", "Weber");
        group.member("Rosa", "Alt");
    }

    @Test
    void members_vote_by_link_and_the_rules_decide() {
        var written = asked();
        assertThat(ballot("kaya").body()).contains(TEXT, "Diese Frage ist für Ayşe Kaya");
        assertThat(vote("kaya", "").status()).isEqualTo(422);
        vote("kaya", "yes");
        vote("weber", "no");
        vote("weber", "yes");
        assertThat(coordinator.post(written + "/result").status())
                .as("there is time, and one is missing")
                .isEqualTo(409);
        vote("alt", "abstain");
        assertThat(text(written)).contains("Alle haben geantwortet");
        coordinator.post(written + "/result");
        assertThat(text(written)).contains("beschlossen", "2 Ja, 0 Nein, 1 Enthaltung", number());
        assertThat(House.open().mailbox().wordsTo(group.mail("alt"), 2)).contains("Der Beschluss " + number());
        assertThat(ballot("kaya").body()).contains("Das ist beschlossen").doesNotContain("name=\"answer\"");
        assertThat(text(town.path() + "/resolutions")).contains(number() + " Bücher fürs Sprachcafé", TEXT);
    }

    @Test
    void the_link_tells_nobody_what_was_answered_before() {
        asked();
        vote("kaya", "no");
        var page = ballot("kaya").page();
        assertThat(page.select("input[checked]")).isEmpty();
        assertThat(page.text()).contains("ist gespeichert. Eine neue ersetzt sie");
    }

    @Test
    void whoever_wants_to_talk_about_it_brings_it_before_the_next_meeting() {
        var written = asked();
        vote("kaya", "yes");
        vote("weber", "talk");
        vote("alt", "yes");
        coordinator.post(written + "/result");
        assertThat(text(written)).contains("kommt in die Sitzung").doesNotContain(number());
        var meeting = group.planned(coordinator, 30);
        assertThat(text(meeting)).contains("Aus dem Umlauf in die Sitzung: Bücher fürs Sprachcafé");
        var later = group.planned(coordinator, 60);
        assertThat(text(later)).as("it stands on an agenda already").doesNotContain("Aus dem Umlauf");
    }

    @Test
    void too_few_answers_resolve_nothing() {
        var written = asked();
        vote("kaya", "yes");
        town.rewrite("update meetings.written set answer_by = current_date - 1");
        assertThat(vote("weber", "yes").status()).as("too late").isEqualTo(422);
        everyMorning();
        assertThat(text(written)).contains("zu wenige Antworten");
        assertThat(House.open().mailbox().wordsTo(group.mail("weber"), 2)).contains("zu wenige geantwortet");
        assertThat(text(town.path() + "/resolutions?tab=all")).doesNotContain(TEXT);
    }

    @Test
    void whoever_is_concerned_does_not_count() {
        var written = asked();
        vote("kaya", "recused");
        vote("weber", "yes");
        vote("alt", "no");
        coordinator.post(written + "/result");
        assertThat(text(written)).contains("abgelehnt", "1 Ja, 1 Nein", "1 selbst betroffen");
    }

    @Test
    void an_answer_is_reminded_of_once() {
        asked();
        vote("kaya", "yes");
        town.rewrite("update meetings.written set answer_by = current_date + 2");
        everyMorning();
        everyMorning();
        assertThat(House.open().mailbox().wordsTo(group.mail("weber"), 2)).contains("Ihre Antwort fehlt noch");
        assertThat(House.open().mailbox().to(group.mail("weber"))).hasSize(2);
        assertThat(House.open().mailbox().to(group.mail("kaya"))).hasSize(1);
    }

    @Test
    void what_comes_by_letter_is_typed_in_until_it_is_counted() {
        var written = asked();
        town.rewrite("update meetings.written set answer_by = current_date - 1");
        var forms = coordinator.get(written).page().select("form[action*=/slips/]");
        assertThat(forms).hasSize(3);
        assertThat(coordinator
                        .post(forms.first().attr("action"), "answer", "perhaps")
                        .status())
                .isEqualTo(409);
        forms.forEach(form -> coordinator.post(form.attr("action"), "answer", "yes"));
        assertThat(text(written)).contains("von der Geschäftsstelle eingetragen");
        coordinator.post(written + "/result");
        assertThat(coordinator
                        .post(forms.first().attr("action"), "answer", "no")
                        .status())
                .as("counted")
                .isEqualTo(409);
        var printed = Printed.of("written", coordinator.get(written + "/print").bytes());
        assertThat(printed.text()).contains(TEXT, "Ayşe Kaya", "3 Ja, 0 Nein", number());
        assertThat(printed.violations()).isEmpty();
    }

    @Test
    void rules_without_written_resolutions_are_kept() {
        town.rewrite("update bodies.procedure set written_resolutions = false");
        var written = drafted();
        assertThat(text(written)).contains("sieht keine Beschlüsse im Umlauf vor");
        assertThat(coordinator.post(written + "/circulation").status()).isEqualTo(409);
        assertThat(House.open().mailbox().to(group.mail("kaya"))).isEmpty();
    }

    @Test
    void what_was_typed_wrong_is_kept_and_said() {
        var answer = draft("answerBy", House.today().toString(), "title", "");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.body()).contains("Schreiben Sie in wenigen Worten", "Wählen Sie einen Tag ab morgen");
        assertThat(answer.page().select("[name=resolution]").text()).isEqualTo(TEXT);
        assertThat(draft("body", "unknown").body()).contains("Wählen Sie, welches Gremium beschließt");
        assertThat(draft("kind", "urgent", "reasons", "", "decidedBy", "").body())
                .contains("Schreiben Sie, warum es nicht warten konnte", "Schreiben Sie, wer entschieden hat");
    }

    @Test
    void a_draft_is_changed_and_removed_and_what_circulates_is_withdrawn() {
        var draft = drafted();
        coordinator.post(
                draft,
                "kind",
                "circular",
                "title",
                "Bücher",
                "resolution",
                TEXT,
                "answerBy",
                inTenDays(),
                "version",
                "1");
        assertThat(text(draft)).contains("Bücher");
        assertThat(coordinator
                        .post(
                                draft,
                                "kind",
                                "circular",
                                "title",
                                "Alt",
                                "resolution",
                                TEXT,
                                "answerBy",
                                inTenDays(),
                                "version",
                                "1")
                        .status())
                .as("somebody was quicker")
                .isEqualTo(422);
        coordinator.delete(draft);
        assertThat(coordinator.get(draft).status()).isEqualTo(404);
        var written = asked();
        coordinator.delete(written);
        assertThat(ballot("kaya").body()).contains("Diese Frage wurde zurückgezogen");
        assertThat(coordinator.get(written + "/edit").status()).isEqualTo(409);
    }

    @Test
    void what_somebody_decided_alone_is_told_to_all_and_to_the_next_meeting() {
        var decided = draft("kind", "urgent", "reasons", "Der Zuschuss verfällt morgen.", "decidedBy", "Katrin Vogel")
                .location();
        assertThat(text(decided))
                .contains("Eilentscheidung", "Katrin Vogel", "Der Zuschuss verfällt morgen.", number());
        assertThat(House.open().mailbox().wordsTo(group.mail("kaya"))).contains("sofort entschieden", TEXT);
        assertThat(text(group.planned(coordinator, 30))).contains("Ohne Sitzung entschieden: Bücher fürs Sprachcafé");
        assertThat(coordinator.post(decided + "/circulation").status()).isEqualTo(409);
        var next = group.resolved(coordinator, "Weiter so");
        coordinator.post(next + "/minutes/circulation");
        assertThat(text(town.path() + "/resolutions?tab=all"))
                .as("counted through with those of meetings")
                .contains(number());
    }

    @Test
    void everybody_reads_what_may_be_known_and_nothing_else() {
        draft("kind", "urgent", "reasons", "Eilt", "decidedBy", "Katrin Vogel", "open", "true");
        draft("kind", "urgent", "reasons", "Eilt", "decidedBy", "Vogel", "resolution", "Vertrauliches", "open", "");
        var page = House.open()
                .guest()
                .get(town.path() + "/minutes/resolutions")
                .page()
                .text();
        assertThat(page).contains(TEXT).doesNotContain("Vertrauliches", "Katrin Vogel");
    }

    @Test
    void whoever_is_erased_leaves_a_vote_without_a_name() {
        var written = asked();
        coordinator.get(town.path() + "/people/ayse-kaya");
        vote("kaya", "yes");
        assertThat(text(town.path() + "/people/ayse-kaya/own-data")).contains("Bücher fürs Sprachcafé");
        var link = link("kaya");
        coordinator.delete(town.path() + "/people/ayse-kaya");
        // The page after it says once who is gone.
        coordinator.get(town.path() + "/people");
        assertThat(text(written)).contains("1 Ja").doesNotContain("Kaya");
        assertThat(House.open().guest().get(link).body()).contains("öffnet nichts mehr");
    }

    @Test
    void another_town_and_other_links_open_nothing() {
        var written = asked();
        var other = Town.aTown();
        var id = written.replaceAll(".*/", "");
        assertThat(other.as(Role.COORDINATOR)
                        .get(other.path() + "/written/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(House.open().guest().get(town.path() + "/ballots/nonsense").body())
                .contains("öffnet nichts mehr");
        assertThat(House.open()
                        .guest()
                        .get(link("kaya").replace(town.path(), other.path()))
                        .body())
                .contains("öffnet nichts mehr");
    }

    private String asked() {
        var written = drafted();
        coordinator.post(written + "/circulation");
        return written;
    }

    private String drafted() {
        return draft().location();
    }

    /** @param changed fields and values that differ from what is usual */
    private Guest.Answer draft(String... changed) {
        var fields = new ArrayList<>(List.of(
                "kind",
                "circular",
                "body",
                group.body().body().slug(),
                "title",
                "Bücher fürs Sprachcafé",
                "resolution",
                TEXT,
                "reasons",
                "Der Laden schließt.",
                "open",
                "true",
                "answerBy",
                inTenDays(),
                "decidedOn",
                House.today().toString()));
        for (var i = 0; i < changed.length; i += 2) {
            var at = fields.indexOf(changed[i]);
            if (at >= 0 && at % 2 == 0) {
                fields.set(at + 1, changed[i + 1]);
            } else {
                fields.addAll(List.of(changed[i], changed[i + 1]));
            }
        }
        return coordinator.post(list, fields.toArray(String[]::new));
    }

    private void everyMorning() {
        Tenancy.run(town.id(), () -> House.open().ask(RemindVoters.class).everyMorning(town.id()));
    }

    private String link(String name) {
        var words = House.open().mailbox().wordsTo(group.mail(name));
        return words.substring(words.indexOf(town.path() + "/ballots/")).split("\\s", 2)[0];
    }

    private Guest.Answer ballot(String name) {
        return House.open().guest().get(link(name));
    }

    private Guest.Answer vote(String name, String answer) {
        return House.open().guest().post(link(name), "answer", answer);
    }

    private String text(String page) {
        return coordinator.get(page).page().select("main").text();
    }

    private static String number() {
        return House.today().getYear() + "/1";
    }

    private static String inTenDays() {
        return House.today().plusDays(10).toString();
    }
}
