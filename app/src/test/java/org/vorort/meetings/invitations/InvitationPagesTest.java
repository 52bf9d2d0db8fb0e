package org.vorort.meetings.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class InvitationPagesTest {

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void everybody_is_invited_in_the_way_they_prefer() {
        group.member("Ayşe", "Kaya");
        group.onSeat(group.citizens().byLetter("Rosa Alt", "rosa@example.org", "Marktplatz 2"));
        group.onSeat(group.citizens().byPhone("Tom Funk", "+4970411234"));
        var meeting = group.planned(coordinator, 30);
        var preview = coordinator.get(meeting + "/invitation").page();
        assertThat(preview.text())
                .contains("1 per E-Mail mit Kalendereintrag, 1 per Brief, 1 per Telefon", "3 Personen einladen");
        assertThat(coordinator.post(meeting + "/invitation").location()).isEqualTo(meeting);

        var mail = House.open().mailbox().wordsTo(group.mail("kaya"));
        assertThat(mail)
                .contains(
                        "Guten Tag Ayşe Kaya,",
                        "17:00 bis 19:00 Uhr",
                        "Rathaus, Marktplatz 1",
                        "Der Ort ist barrierefrei.",
                        "- 1. Begrüßung",
                        "Ja, ich komme: ")
                .doesNotContain("Rosa Alt", "Tom Funk");
        var outbox = coordinator.get(town.path() + "/outbox?state=kept").body();
        assertThat(outbox).contains("Rosa Alt", "Tom Funk").doesNotContain("Ayşe Kaya");
        assertThat(coordinator.get(meeting).page().select("#next").text()).contains("Antworten abwarten");
        assertThat(coordinator.get(meeting + "/invitation").status())
                .as("nobody is invited twice")
                .isEqualTo(409);
    }

    @Test
    void short_notice_needs_a_reason_that_stays_with_the_meeting() {
        group.member("Ayşe", "Kaya");
        var meeting = group.planned(coordinator, 10);
        assertThat(coordinator.get(meeting).body()).contains("verlangt 21 Tage Frist, es sind nur noch 10");
        var refused = coordinator.post(meeting + "/invitation");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.body()).contains("warum so kurzfristig eingeladen wird", "In eiligen Fällen genügen 3 Tage");
        coordinator.post(meeting + "/invitation", "reason", "Der Förderantrag endet am Freitag.");
        assertThat(coordinator.get(meeting).body()).contains("Der Förderantrag endet am Freitag.");
    }

    @Test
    void a_body_without_members_is_not_invited() {
        var meeting = group.planned(coordinator, 30);
        assertThat(coordinator.get(meeting + "/invitation").body()).contains("In diesem Gremium sitzt noch niemand");
        assertThat(coordinator.post(meeting + "/invitation").status()).isEqualTo(422);
    }

    @Test
    void somebody_without_account_answers_and_says_what_they_need() {
        group.member("Ayşe", "Kaya");
        var meeting = group.invited(coordinator);
        var link = group.link(group.mail("kaya"));
        var guest = House.open().guest();
        var page = guest.get(link + "?answer=yes").page();
        assertThat(page.text()).contains("Diese Einladung ist für Ayşe Kaya", "Tagesordnung");
        assertThat(page.select("[name=answer][checked]").val()).isEqualTo("yes");
        assertThat(coordinator.get(meeting + "/invitees").body())
                .as("looking is no answer")
                .contains("ohne Antwort: 1");
        assertThat(guest.post(link).body()).contains("Wählen Sie eine Antwort");
        guest.post(
                link,
                "answer",
                "yes",
                "interpreter",
                "Türkisch",
                "childcare",
                "2 Kinder",
                "wheelchair",
                "true",
                "words",
                "Ich freue mich");
        assertThat(guest.get(link + "?said=replied").body())
                .as("what somebody needs is for the office alone, also where the link was forwarded")
                .contains("Ihre Antwort ist notiert", "Sie haben schon etwas angegeben")
                .doesNotContain("Türkisch", "2 Kinder", "Ich freue mich");
        guest.post(link, "answer", "yes", "words", "Ich freue mich");
        var roll = coordinator.get(meeting + "/invitees").page().text();
        assertThat(roll)
                .contains("Zusagen: 1", "Türkisch", "2 Kinder", "Rollstuhl", "Ich freue mich", "beschlussfähig sein");
        assertThat(coordinator.get(town.path() + "/audit").body()).contains("Antwort auf die Einladung");
    }

    @Test
    void whoever_declines_lets_the_deputies_be_asked_one_after_the_other() {
        var kaya = group.citizens().byMail("Ayşe Kaya", group.mail("kaya"));
        group.withDeputy(kaya, group.citizens().byMail("Jonas Weber", group.mail("weber")));
        var meeting = group.invited(coordinator);
        assertThat(House.open().mailbox().to(group.mail("weber"))).isEmpty();
        var guest = House.open().guest();
        var link = group.link(group.mail("kaya"));
        assertThat(guest.post(link, "answer", "no").location()).endsWith("said=deputy");
        assertThat(House.open().mailbox().wordsTo(group.mail("weber")))
                .contains("Ayşe Kaya kann nicht kommen", "als Vertretung");
        House.open().guest().post(group.link(group.mail("weber")), "answer", "yes");
        assertThat(coordinator.get(meeting + "/invitees").page().text())
                .contains("Zugesagte Stimmen: 1", "für Ayşe Kaya");
        guest.post(link, "answer", "yes");
        assertThat(House.open().mailbox().wordsTo(group.mail("weber"), 2)).contains("nicht zu vertreten");
        assertThat(coordinator.get(meeting + "/invitees").body()).doesNotContain("Jonas Weber");
        assertThat(House.open().guest().get(group.link(group.mail("weber"))).heading())
                .isEqualTo("Dieser Link öffnet nichts mehr.");
    }

    @Test
    void the_office_types_in_answers_and_reminds_once() {
        group.member("Ayşe", "Kaya");
        group.member("Jonas", "Weber");
        var meeting = group.invited(coordinator);
        var reply = coordinator
                .get(meeting + "/invitees")
                .page()
                .select("form[action$=/reply]")
                .first()
                .attr("action");
        coordinator.post(reply, "answer", "yes");
        assertThat(coordinator.get(meeting + "/invitees").body())
                .contains("Zusagen: 1", "Eine Person ohne Antwort erinnern");
        coordinator.post(meeting + "/reminders");
        assertThat(House.open().mailbox().wordsTo(group.mail("weber"), 2)).contains("fehlt uns noch Ihre Antwort");
        assertThat(coordinator.get(meeting + "/invitees").body())
                .contains("erinnert am")
                .doesNotContain("/reminders");
        assertThat(coordinator.post(reply, "answer", "quatsch").status()).isEqualTo(404);
    }

    @Test
    void a_guest_is_invited_and_may_propose_an_item() {
        group.member("Ayşe", "Kaya");
        group.citizens().byMail("Gerd Gast", group.mail("gast"));
        var meeting = group.invited(coordinator);
        assertThat(coordinator.post(meeting + "/invitees", "who", "Niemand").body())
                .contains("kennt das Verzeichnis nicht");
        coordinator.post(meeting + "/invitees", "who", "Gast");
        coordinator.post(meeting + "/invitees", "who", "Gast");
        var link = group.link(group.mail("gast"));
        assertThat(House.open().mailbox().to(group.mail("gast"))).hasSize(1);
        var guest = House.open().guest();
        assertThat(guest.post(link + "/proposals").body()).contains("Schreiben Sie, worum es geht");
        guest.post(link + "/proposals", "title", "Spielplatz am Bahnhof", "kind", "discussion");
        assertThat(coordinator.get(meeting).page().select("#next").text()).contains("Vorschläge ansehen");
        var agenda = coordinator.get(meeting + "/agenda").page();
        assertThat(agenda.text()).contains("Spielplatz am Bahnhof", "vorgeschlagen von Gerd Gast");
        coordinator.post(agenda.select("form[action$=/listing]").attr("action"));
        assertThat(coordinator.get(meeting + "/agenda").page().select("tbody").text())
                .contains("Spielplatz am Bahnhof");
    }

    @Test
    void a_link_opens_its_own_invitation_and_nothing_else() {
        group.member("Ayşe", "Kaya");
        group.invited(coordinator);
        var link = group.link(group.mail("kaya"));
        var guest = House.open().guest();
        assertThat(guest.get(town.path() + "/invitations/quatsch").heading())
                .isEqualTo("Dieser Link öffnet nichts mehr.");
        var elsewhere = Town.aTown();
        assertThat(guest.get(link.replace(town.path(), elsewhere.path())).heading())
                .isEqualTo("Dieser Link öffnet nichts mehr.");
        assertThat(guest.get(town.path() + "/invitations/quatsch/calendar").status())
                .isEqualTo(404);
        assertThat(guest.post(town.path() + "/invitations/quatsch/proposals", "title", "X")
                        .heading())
                .isEqualTo("Dieser Link öffnet nichts mehr.");
    }
}
