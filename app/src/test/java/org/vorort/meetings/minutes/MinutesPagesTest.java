package org.vorort.meetings.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.actors.Person;
import org.vorort.actors.consents.Consents;
import org.vorort.actors.consents.Purpose;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.SteeringGroup;
import org.vorort.municipality.Municipalities;
import org.vorort.shell.Printed;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class MinutesPagesTest {

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private Guest coordinator;
    private String meeting;
    private String minutes;
    private String link;

    @BeforeEach
    void a_meeting_was_held() {
        coordinator = town.as(Role.COORDINATOR);
        agrees(group.member("Ayşe", "Kaya"));
        group.member("Jonas", "Weber");
        group.member("Rosa", "Alt");
        meeting = group.invited(coordinator);
        minutes = meeting + "/minutes";
        link = group.link(group.mail("kaya"));
        coordinator.post(meeting + "/agenda", "title", "Personal", "kind", "discussion");
        for (var form : coordinator.get(meeting + "/proceedings").page().select(".vo-attendance__list form")) {
            coordinator.post(form.attr("action"), "presence", "present");
        }
        var item = item(0);
        coordinator.post(item, "result", "Der Raum wird gemietet.", "version", "0");
        var weber = coordinator
                .get(meeting + "/proceedings")
                .page()
                .select("[name=owner] option:contains(Jonas Weber)")
                .first();
        coordinator.post(item + "/tasks", "title", "Vertrag schließen", "owner", weber.val());
        var recused = coordinator
                .get(meeting + "/proceedings")
                .page()
                .select("[name=recused]")
                .get(1)
                .val();
        coordinator.post(
                item + "/vote",
                "resolution",
                "Miete 300 Euro",
                "ballot",
                "open",
                "yes",
                "2",
                "recused",
                recused,
                "version",
                "0");
        coordinator.post(item(1), "result", "Vertraulich besprochen.", "version", "0");
        coordinator.post(meeting + "/proceedings/end");
    }

    @Test
    void minutes_write_themselves_from_what_was_kept() {
        var page = coordinator.get(minutes).page().select("main").text();
        assertThat(page)
                .contains(
                        "Ayşe Kaya",
                        "beschlussfähig",
                        "Der Raum wird gemietet.",
                        "Miete 300 Euro",
                        "2 Ja, 0 Nein, 0 Enthaltung (offen)",
                        "weil selbst betroffen: Jonas Weber",
                        "Vertrag schließen: Jonas Weber",
                        "Vertraulich besprochen.");
        var printed = Printed.of("minutes", coordinator.get(minutes + "/print").bytes());
        assertThat(printed.text()).contains("Miete 300 Euro", "Entwurf, noch nicht genehmigt", "Jonas Weber");
        assertThat(printed.violations()).isEmpty();
    }

    @Test
    void an_objection_is_taken_over_and_the_correction_is_seen() {
        assertThat(House.open().guest().get(link + "/minutes").status())
                .as("not sent round yet")
                .isEqualTo(404);
        coordinator.post(minutes + "/circulation");
        assertThat(coordinator.get(minutes).page().select("input[value=silence]"))
                .as("there is still time to object")
                .isEmpty();
        assertThat(House.open().mailbox().wordsTo(group.mail("alt"), 2))
                .contains("das Protokoll dieser Sitzung ist fertig");
        var guest = House.open().guest();
        assertThat(guest.get(link + "/minutes").body()).contains("Dieses Protokoll ist für Ayşe Kaya", "Beschluss");
        assertThat(guest.post(link + "/minutes").body()).contains("Schreiben Sie, was nicht stimmt");
        guest.post(link + "/minutes", "words", "Es waren 350 Euro.", "item", itemId(0));
        var settle = coordinator
                .get(minutes)
                .page()
                .select("form[action*=/objections/]")
                .attr("action");
        assertThat(coordinator.get(minutes).page().select("main").text()).contains("Einwände", "Es waren 350 Euro.");
        assertThat(coordinator.post(minutes + "/approval").status())
                .as("an objection is open")
                .isEqualTo(409);
        assertThat(coordinator.post(settle, "state", "rejected").status())
                .as("a no needs a reason")
                .isEqualTo(409);
        coordinator.post(settle, "state", "accepted");
        assertThat(coordinator.post(settle, "state", "accepted").status()).isEqualTo(409);
        coordinator.delete(minutes + "/circulation");
        coordinator.post(item(0), "result", "Der Raum wird für 350 Euro gemietet.", "version", seen());
        assertThat(guest.get(link + "/minutes").status())
                .as("nobody reads half a correction")
                .isEqualTo(404);
        coordinator.post(minutes + "/circulation");
        var corrected = guest.get(link + "/minutes").page();
        assertThat(corrected.select("del").text()).isEqualTo("Der Raum wird gemietet.");
        assertThat(corrected.select("ins").text()).isEqualTo("Der Raum wird für 350 Euro gemietet.");
        assertThat(corrected.text()).contains("berichtigt", "Beschluss " + year() + "/1");
        assertThat(coordinator.post(minutes + "/approval").location()).isEqualTo(minutes);
    }

    @Test
    void silence_approves_when_the_time_is_over_and_not_before() {
        coordinator.post(minutes + "/circulation");
        assertThat(coordinator.post(minutes + "/approval", "way", "silence").status())
                .isEqualTo(409);
        inTheMorning();
        assertThat(coordinator.get(minutes).body()).contains("Protokoll im Umlauf");
        town.rewrite("update meetings.minutes set objections_until = current_date - 2");
        inTheMorning();
        assertThat(coordinator.get(minutes).body()).contains("weil niemand rechtzeitig etwas eingewandt hat");
        assertThat(coordinator.get(meeting + "/proceedings").status())
                .as("approved minutes are locked")
                .isEqualTo(409);
        assertThat(House.open()
                        .guest()
                        .post(link + "/minutes", "words", "Zu spät")
                        .body())
                .contains("nicht mehr im Umlauf");
    }

    @Test
    void what_is_released_leaves_out_secrets_and_names_nobody_agreed_to() {
        coordinator.post(minutes + "/circulation");
        coordinator.post(minutes + "/approval");
        var everybody = House.open().guest();
        var path = town.path() + "/minutes";
        assertThat(everybody.get(path).body()).contains("Noch ist kein Protokoll veröffentlicht");
        var slug = meeting.replaceAll(".*/", "");
        assertThat(everybody.get(path + "/" + slug).status()).isEqualTo(404);
        coordinator.post(minutes + "/release");
        assertThat(everybody.get(path).body()).contains(path + "/" + slug);
        var released = everybody.get(path + "/" + slug).body();
        assertThat(released)
                .contains("Der Raum wird gemietet.", "Ayşe Kaya", "ein Mitglied", "Vertrag schließen")
                .doesNotContain("Jonas Weber", "Rosa Alt", "Vertraulich", "Personal");
        assertThat(everybody.get(path + "/" + slug + "/print").status()).isEqualTo(200);
        coordinator.delete(minutes + "/release");
        assertThat(everybody.get(path + "/" + slug).status()).isEqualTo(404);
    }

    @Test
    void the_leadership_reads_minutes_and_changes_nothing() {
        var leadership = town.as(Role.LEADERSHIP);
        assertThat(leadership.get(minutes).body())
                .contains("Der Raum wird gemietet.")
                .doesNotContain("/circulation");
        assertThat(leadership.post(minutes + "/circulation").status()).isEqualTo(403);
        assertThat(coordinator.post(minutes + "/release").status())
                .as("not approved")
                .isEqualTo(409);
        var ahead = group.planned(coordinator, 60);
        assertThat(coordinator.get(ahead + "/minutes").status()).isEqualTo(409);
    }

    private String item(int number) {
        return coordinator
                .get(meeting + "/proceedings")
                .page()
                .select("form[data-typing]")
                .get(number)
                .attr("action");
    }

    /** What the form of the first result has seen. */
    private String seen() {
        return coordinator
                .get(meeting + "/proceedings")
                .page()
                .select("form[data-typing] [name=version]")
                .first()
                .val();
    }

    private String itemId(int number) {
        return coordinator
                .get(minutes)
                .page()
                .select("section[aria-labelledby^=minutes-]")
                .get(number)
                .attr("aria-labelledby")
                .substring("minutes-".length());
    }

    private static int year() {
        return House.today().plusDays(30).getYear();
    }

    private void inTheMorning() {
        var house = House.open();
        Tenancy.run(
                town.id(),
                () -> SilentApproval.approve(
                        house.ask(ApproveMinutes.class),
                        house.ask(Meetings.class),
                        house.ask(Municipalities.class),
                        town.id()));
    }

    private void agrees(Person person) {
        Tenancy.run(
                town.id(),
                () -> House.open()
                        .ask(Consents.class)
                        .give(
                                town.id(),
                                new Consents.Giver.OfPerson(person.id()),
                                Purpose.DIRECTORY,
                                LocalDate.of(2026, 5, 3),
                                "Formular",
                                person.name(),
                                Visitor.Actor.named("Test")));
    }
}
