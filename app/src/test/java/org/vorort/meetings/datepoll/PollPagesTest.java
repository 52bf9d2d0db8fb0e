package org.vorort.meetings.datepoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.PersonId;
import org.vorort.bodies.procedure.Choosing;
import org.vorort.bodies.seats.OfficerKind;
import org.vorort.bodies.seats.Officers;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.meetings.SteeringGroup;
import org.vorort.shell.Formats;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class PollPagesTest {

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void everybody_gets_one_message_with_a_link_of_their_own() {
        group.withDeputy(
                group.citizens().byMail("Ayşe Kaya", group.mail("kaya")),
                group.citizens().byMail("Vera Tretter", group.mail("tretter")));
        group.onSeat(group.citizens().byLetter("Gerda Brief", group.mail("brief"), "Am Tor 1"));
        group.onSeat(group.citizens().byPhone("Paul Ruf", "07041 1"));
        var draft = APoll.draft(group, coordinator);
        assertThat(coordinator.get(draft).body()).contains(draft + "/poll", "Andere fragen, wann es passt");
        var form = coordinator.get(draft + "/poll").page();
        assertThat(form.select("label:contains(Vera Tretter)")).hasSize(1);
        var asked = form.select("input[name=asked][checked]").eachAttr("value");
        assertThat(asked).as("the deputy only if wanted").hasSize(3);
        assertThat(coordinator.post(draft + "/poll", APoll.fields(asked)).location())
                .isEqualTo(draft + "/poll");
        var page = coordinator.get(draft + "/poll");
        assertThat(page.body())
                .contains("Gefragt: 1 per E-Mail, 1 per Brief, 1 per Telefon", "Antworten bisher: 0 von 3")
                .contains("09:00–11:30 Uhr");
        var mail = House.open().mailbox().wordsTo(group.mail("kaya"));
        assertThat(mail)
                .contains("Guten Tag Ayşe Kaya", "suchen wir einen Termin: Klausur", "Es geht um den Sprachkurs.")
                .contains("17:00–19:00 Uhr", "09:00–11:30 Uhr", "bis zum " + german(APoll.LAST_DAY), "/date-polls/")
                .doesNotContain("Gerda Brief");
        assertThat(coordinator.get(town.path() + "/outbox").body()).contains("Gerda Brief", "Paul Ruf");
        assertThat(coordinator.post(draft + "/poll", APoll.fields(asked)).status())
                .as("one poll at a time")
                .isEqualTo(409);
    }

    @Test
    void wrong_input_keeps_who_was_chosen() {
        group.member("Ayşe", "Kaya");
        group.member("Jonas", "Weber");
        var path = APoll.draft(group, coordinator) + "/poll";
        var asked = coordinator
                .get(path)
                .page()
                .select("input[name=asked][checked]")
                .eachAttr("value");
        var again = coordinator.post(path, "lastDay", "", "asked", asked.get(0), "asked", asked.get(1));
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.page().select("input[name=asked][checked]").eachAttr("value"))
                .hasSize(2)
                .isEqualTo(asked);
    }

    @Test
    void wrong_input_keeps_what_was_typed() {
        group.member("Ayşe", "Kaya");
        var path = APoll.draft(group, coordinator) + "/poll";
        var nothing = coordinator.post(path, "lastDay", "", "words", "Hallo");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("Nennen Sie wenigstens einen Termin", "Wählen Sie aus, wer gefragt wird");
        assertThat(nothing.page().select("#words").val()).isEqualTo("Hallo");
        var fields = APoll.fields(List.of("kein Mensch"));
        fields[3] = "abends";
        fields[13] = APoll.FIRST.toString();
        fields[15] = "17:00";
        fields[19] = APoll.FIRST.toString();
        var wrong = coordinator.post(path, fields);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Das ist keine Uhrzeit", "Die Umfrage muss vor dem ersten Termin enden")
                .contains("Wählen Sie aus, wer gefragt wird");
        assertThat(wrong.page().select("#slots-0-from").val()).isEqualTo("abends");
        var yesterday = APoll.fields(List.of());
        yesterday[1] = House.today().minusDays(1).toString();
        assertThat(coordinator.post(path, yesterday).body()).contains("Dieser Tag muss in der Zukunft liegen");
    }

    @Test
    void the_office_sees_sums_quorum_and_chair_and_settles_the_day() {
        group.member("Ayşe", "Kaya");
        var chair = group.member("Jonas", "Weber");
        choose(chair.id());
        var poll = APoll.of(group, coordinator);
        var guest = House.open().guest();
        APoll.answer(guest, poll.link(group.mail("kaya")), "Lieber früh", "if_need_be", "yes");
        APoll.answer(guest, poll.link(group.mail("weber")), "", "no", "yes");
        var table = coordinator.get(poll.path()).page();
        assertThat(table.select("tbody tr:contains(09:00)").first().text())
                .contains("passt den meisten", "Stimmen: 2, nötig: 2", "Vorsitz Jonas Weber: ja");
        assertThat(table.select("tbody tr:contains(17:00)").first().text())
                .contains("Stimmen: 1, nötig: 2", "Vorsitz Jonas Weber: nein");
        assertThat(table.text()).contains("Antworten bisher: 2 von 2", "„Lieber früh“");
        assertThat(coordinator.get(town.path()).body()).contains("Eine Terminumfrage wartet");
        var settled = coordinator.post(poll.path() + "/day", "slot", poll.slot(1));
        assertThat(settled.location()).isEqualTo(town.path() + "/meetings/" + APoll.SECOND + "-lenkungsgruppe");
        var page = coordinator.get(settled.location());
        assertThat(page.body())
                .contains("09:00 Uhr bis 11:30 Uhr", "geplant", settled.location() + "/poll")
                .contains("Antwort bis", german(APoll.SECOND.minusDays(7)));
        assertThat(House.open().mailbox().wordsTo(group.mail("kaya"), 2))
                .contains(
                        "steht fest: Klausur",
                        "09:00–11:30 Uhr",
                        "Wo: Rathaus",
                        "Einladung mit der Tagesordnung folgt");
        assertThat(coordinator.get(settled.location() + "/poll").body())
                .contains("gewählt")
                .doesNotContain("Termin festlegen");
        assertThat(coordinator
                        .post(settled.location() + "/poll/day", "slot", "x")
                        .status())
                .isEqualTo(409);
        assertThat(coordinator.get(town.path() + "/audit").body())
                .contains(
                        "Terminumfrage begonnen", "Antwort auf die Terminumfrage", "Termin aus der Umfrage festgelegt");
    }

    @Test
    void the_silent_are_reminded_once_and_answers_by_phone_are_typed_in() {
        group.member("Ayşe", "Kaya");
        group.onSeat(group.citizens().byPhone("Paul Ruf", "07041 1"));
        var poll = APoll.of(group, coordinator);
        var typing = poll.typing("Paul Ruf");
        assertThat(APoll.answer(coordinator, typing, "am Telefon", "yes").status())
                .isEqualTo(422);
        assertThat(APoll.answer(coordinator, typing, "am Telefon", "yes", "no").location())
                .isEqualTo(poll.path());
        assertThat(coordinator.get(poll.path()).body())
                .contains("von der Geschäftsstelle eingetragen", "„am Telefon“", "1 von 2");
        coordinator.post(poll.path() + "/reminders");
        assertThat(House.open().mailbox().wordsTo(group.mail("kaya"), 2)).contains("Ihre Antwort fehlt uns noch");
        assertThat(coordinator.get(poll.path()).body()).contains("Erinnert: 1.").doesNotContain("/reminders");
        coordinator.post(poll.path() + "/reminders");
        assertThat(coordinator.get(poll.path()).body()).contains("Erinnert: 0.");
    }

    @Test
    void a_slot_that_comes_late_is_told_once_to_those_who_answered() {
        group.member("Ayşe", "Kaya");
        group.member("Jonas", "Weber");
        var poll = APoll.of(group, coordinator);
        var guest = House.open().guest();
        var link = poll.link(group.mail("kaya"));
        APoll.answer(guest, link, "", "no", "no");
        add(poll, APoll.FIRST.plusDays(7));
        assertThat(coordinator.get(poll.path()).body()).contains("bekommt Bescheid (1)");
        assertThat(House.open().mailbox().wordsTo(group.mail("kaya"), 2)).contains("ein weiterer Termin dazugekommen");
        add(poll, APoll.FIRST.plusDays(8));
        assertThat(coordinator.get(poll.path()).body()).contains("bekommt Bescheid (0)");
        assertThat(guest.get(link).page().select("fieldset")).hasSize(4);
        assertThat(APoll.answer(guest, link, "", "no", "no", "yes", "if_need_be")
                        .location())
                .contains("said=answered");
        assertThat(add(poll, APoll.FIRST.plusDays(8)).status()).isEqualTo(422);
        assertThat(add(poll, House.today()).body()).contains("Dieser Tag muss in der Zukunft liegen");
        for (var day = 9; day < 15; day++) {
            add(poll, APoll.FIRST.plusDays(day));
        }
        assertThat(add(poll, APoll.FIRST.plusDays(20)).body()).contains("es sind bereits 10");
    }

    @Test
    void a_poll_without_result_is_ended_and_another_one_begun() {
        group.member("Ayşe", "Kaya");
        var poll = APoll.of(group, coordinator);
        var link = poll.link(group.mail("kaya"));
        assertThat(coordinator.delete(poll.path()).location()).isEqualTo(poll.path());
        assertThat(coordinator.get(poll.path()).body()).contains("Die Umfrage ist beendet", "Neue Umfrage beginnen");
        assertThat(House.open().guest().get(link).body()).contains("Ein Termin steht noch nicht fest");
        assertThat(coordinator.delete(poll.path()).status()).isEqualTo(409);
        assertThat(coordinator.get(poll.path() + "?again=true").heading()).isEqualTo("Wann passt es?");
    }

    @Test
    void when_the_time_is_up_the_office_may_give_more() {
        group.member("Ayşe", "Kaya");
        var poll = APoll.of(group, coordinator);
        town.rewrite("update meetings.date_poll set last_day = current_date - 1");
        var link = poll.link(group.mail("kaya"));
        assertThat(House.open().guest().get(link).body()).contains("Die Umfrage ist vorbei");
        assertThat(coordinator.post(poll.path() + "/reminders").status()).isEqualTo(409);
        assertThat(coordinator.get(town.path()).body()).contains("Eine Terminumfrage wartet");
        assertThat(coordinator
                        .post(poll.path() + "/last-day", "lastDay", "bald")
                        .status())
                .isEqualTo(422);
        assertThat(coordinator
                        .post(poll.path() + "/last-day", "lastDay", APoll.FIRST.toString())
                        .body())
                .contains("muss vor dem ersten Termin enden");
        coordinator.post(poll.path() + "/last-day", "lastDay", APoll.LAST_DAY.toString());
        assertThat(House.open().guest().get(link).body()).contains("Bitte antworten Sie bis zum");
    }

    @Test
    void three_months_after_its_last_day_everything_is_gone() {
        group.member("Ayşe", "Kaya");
        var poll = APoll.of(group, coordinator);
        var link = poll.link(group.mail("kaya"));
        var forget = House.open().ask(ForgetPolls.class);
        town.rewrite("update meetings.date_poll set last_day = current_date - interval '3 months'");
        assertThat(Tenancy.in(town.id(), () -> forget.forget(town.id()))).isZero();
        town.rewrite("update meetings.date_poll set last_day = current_date - interval '3 months' - interval '2 days'");
        assertThat(Tenancy.in(town.id(), () -> forget.forget(town.id()))).isEqualTo(1);
        assertThat(House.open().guest().get(link).body()).contains("Diese Umfrage gibt es nicht mehr");
        assertThat(coordinator.get(poll.path()).heading()).isEqualTo("Wann passt es?");
    }

    @Test
    void only_the_coordinator_of_this_town_runs_a_poll() {
        group.member("Ayşe", "Kaya");
        var poll = APoll.of(group, coordinator);
        for (var role : List.of(Role.LEADERSHIP, Role.MEMBER, Role.CONTACT)) {
            var other = town.as(role);
            assertThat(other.get(poll.path()).status()).isEqualTo(403);
            assertThat(other.post(poll.path() + "/day", "slot", poll.slot(0)).status())
                    .isEqualTo(403);
            assertThat(other.get(poll.typing("Ayşe Kaya")).status()).isEqualTo(403);
        }
        var elsewhere = Town.aTown();
        var foreign = poll.path().replace(town.path(), elsewhere.path());
        assertThat(elsewhere.as(Role.COORDINATOR).get(foreign).status()).isEqualTo(404);
        var planned = group.planned(coordinator, 30);
        assertThat(coordinator.get(planned + "/poll").status())
                .as("it has a day")
                .isEqualTo(409);
    }

    private Guest.Answer add(APoll poll, LocalDate day) {
        return coordinator.post(poll.path() + "/slots", "day", day.toString(), "from", "17:00", "until", "19:00");
    }

    private void choose(PersonId chair) {
        var draft = new Officers.Draft(
                OfficerKind.CHAIR, chair, Choosing.AGREED, LocalDate.of(2020, 1, 1), Optional.empty());
        var by = Visitor.Actor.named("Test");
        Tenancy.run(
                town.id(),
                () -> House.open()
                        .ask(Officers.class)
                        .choose(town.id(), group.body().body(), draft, by));
    }

    private static String german(LocalDate day) {
        return Formats.date(Language.DE, day);
    }
}
