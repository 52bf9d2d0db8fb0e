package org.vorort.bodies.appointments;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.PersonField;
import org.vorort.bodies.ABody;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.shell.Printed;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class AppointmentPagesTest {

    private static final LocalDate TODAY = House.today();
    private static final byte[] PDF = "%PDF-1.7\n%%EOF\n".getBytes(StandardCharsets.ISO_8859_1);

    private final Town town = Town.aTown();
    private final ABody group = ABody.in(town, "Lenkungsgruppe");
    private final String appointments = town.path() + "/appointments";

    @Test
    void from_the_proposal_by_mail_and_link_to_the_seat() {
        var coordinator = office();
        var mail = "amira." + town.municipality().slug() + "@example.org";
        var amira = person("Amira", "Haddad", mail);
        var seat = group.seat("Migrantenorganisationen", "A13");
        var path = propose(coordinator, seat.toString(), amira);
        assertThat(coordinator.get(path).body()).contains("vorgeschlagen");
        assertThat(coordinator.get(group.path()).body()).contains("vorgesehen, aber frei");
        coordinator.post(appointments + "/letters", "chosen", id(path), "way", "mail");
        var words = House.open().mailbox().wordsTo(mail);
        assertThat(words).contains("berufe ich Sie", "Migrantenorganisationen", "Carolin Brandt", "Bürgermeisterin");
        var link = words.substring(words.indexOf(town.path() + "/appointment/")).split("\\s", 2)[0];
        var guest = House.open().guest();
        assertThat(guest.get(link).body()).contains("Diese Seite ist für Amira Haddad", "sonst nichts");
        assertThat(coordinator.get(path).body()).contains("per E-Mail verschickt");
        assertThat(guest.post(link + "/acceptance").location()).isEqualTo(link);
        assertThat(guest.get(link).body()).contains("Sie haben die Berufung angenommen");
        assertThat(coordinator.get(group.path()).body())
                .contains("Amira Haddad")
                .doesNotContain("aber frei");
        assertThat(coordinator.get(town.path() + "/audit").body()).contains("Berufung angenommen: Lenkungsgruppe");
    }

    @Test
    void many_letters_come_in_one_document_and_count_as_sent() {
        var coordinator = office();
        var first = propose(coordinator, group.seat("Sport", "").toString(), group.person("Eva", "Kern"));
        var second = propose(coordinator, group.seat("Schule", "").toString(), group.person("Jan", "Voss"));
        var pdf =
                coordinator.post(appointments + "/letters", "chosen", id(first), "chosen", id(second), "way", "letter");
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(coordinator.get(first).body()).contains("Brief gedruckt am");
        assertThat(coordinator.get(appointments).page().select("#sent + ul li")).hasSize(2);
        assertThat(coordinator.post(appointments + "/letters").status()).isEqualTo(409);
    }

    @Test
    void nothing_goes_out_without_a_name_below_it() {
        var coordinator = town.as(Role.COORDINATOR);
        var path = propose(coordinator, group.seat("Sport", "").toString(), group.person("Eva", "Kern"));
        assertThat(coordinator.get(appointments).body()).contains("Unter Brief und Urkunde fehlt noch ein Name");
        var refused = coordinator.post(appointments + "/letters", "chosen", id(path), "way", "letter");
        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.body()).contains("Sagen Sie zuerst, wer unterschreibt");
    }

    @Test
    void an_answer_on_paper_a_recall_with_its_reason_and_the_thanks() {
        var coordinator = office();
        var path = propose(coordinator, group.seat("Sport", "").toString(), group.person("Eva", "Kern"));
        coordinator.post(path + "/answer", "answer", "yes", "way", "paper");
        assertThat(coordinator.get(path).body()).contains("Antwort auf Papier am");
        var unsaid = coordinator.post(path + "/ending", "how", "recalled", "on", TODAY.toString());
        assertThat(unsaid.status()).isEqualTo(422);
        assertThat(unsaid.body()).contains("Für eine Abberufung braucht es einen Grund");
        coordinator.post(path + "/ending", "how", "recalled", "on", TODAY.toString(), "reason", "Verein aufgelöst");
        assertThat(coordinator.get(path).body()).contains("abberufen", "Verein aufgelöst", "Abschied und Dank");
        var thanks = coordinator.post(path + "/thanks", "way", "letter");
        assertThat(new String(thanks.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
        assertThat(coordinator.get(path).body()).contains("Gedankt am");
        assertThat(coordinator
                        .post(path + "/answer", "answer", "yes", "way", "phone")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void a_term_that_ends_is_told_and_goes_on_with_one_step() {
        var coordinator = office();
        var eva = group.person("Eva", "Kern");
        var held = group.propose(group.seat("Sport", ""), 0, eva, TODAY.minusYears(1), Optional.of(TODAY.plusDays(20)));
        group.accept(held);
        var page = coordinator.get(appointments).page();
        assertThat(page.select("#ending + ul li").text()).contains("noch höchstens 1 Monat", "Eva Kern");
        assertThat(coordinator.get(town.path()).body()).contains("1 Amtszeit endet im nächsten halben Jahr");
        var next =
                coordinator.post(appointments + "/" + held.id() + "/successor").location();
        assertThat(coordinator.get(next).body()).contains("erneut als Mitglied");
        assertThat(coordinator.get(appointments).page().select("#ending")).isEmpty();
        coordinator.post(next + "/answer", "answer", "yes", "way", "phone");
        assertThat(coordinator.get(next).body()).contains("angenommen");
    }

    @Test
    void the_link_of_a_proposal_that_was_taken_back_does_not_open() {
        var coordinator = office();
        var mail = "eva." + town.municipality().slug() + "@example.org";
        var path = propose(coordinator, group.seat("Sport", "").toString(), person("Eva", "Kern", mail));
        coordinator.post(appointments + "/letters", "chosen", id(path), "way", "mail");
        var words = House.open().mailbox().wordsTo(mail);
        var link = words.substring(words.indexOf(town.path() + "/appointment/")).split("\\s", 2)[0];
        coordinator.post(path + "/withdrawal");
        var guest = House.open().guest();
        assertThat(guest.get(link).body()).contains("öffnet sich nicht mehr").doesNotContain("Eva Kern");
        guest.post(link + "/acceptance");
        assertThat(coordinator.get(path).body()).contains("zurückgezogen");
        assertThat(guest.get(town.path() + "/appointment/erfunden").body()).contains("öffnet sich nicht mehr");
    }

    @Test
    void the_signed_letter_is_kept_for_the_office_alone() {
        var coordinator = office();
        var path = propose(coordinator, group.seat("Sport", "").toString(), group.person("Eva", "Kern"));
        var wrong =
                coordinator.upload(path + "/scan", "file", "brief.pdf", "PK macros".getBytes(StandardCharsets.UTF_8));
        assertThat(wrong.status()).isEqualTo(409);
        assertThat(wrong.body()).contains("weder ein PDF noch ein JPEG- oder PNG-Bild");
        coordinator.upload(path + "/scan", "file", "irgendwas.exe", PDF);
        var scan = coordinator.get(path + "/scan");
        assertThat(scan.bytes()).isEqualTo(PDF);
        assertThat(scan.response().headers().firstValue("Content-Disposition").orElse(""))
                .startsWith("attachment");
        assertThat(town.as(Role.LEADERSHIP).get(path + "/scan").status()).isEqualTo(403);
        coordinator.delete(path + "/scan");
        assertThat(coordinator.get(path + "/scan").status()).isEqualTo(404);
    }

    @Test
    void letter_and_certificate_can_be_looked_at() {
        var coordinator = office();
        var path = propose(coordinator, group.seat("Sport", "").toString(), group.person("Eva", "Kern"));
        for (var paper : List.of("letter", "certificate")) {
            var printed = Printed.of(
                    "appointment-" + paper, coordinator.get(path + "/" + paper).bytes());
            assertThat(printed.pages()).isEqualTo(1);
            assertThat(printed.text()).contains("Eva Kern", "Carolin Brandt", "Sport");
            assertThat(printed.violations()).isEmpty();
        }
        assertThat(coordinator.get(path).body()).contains("vorgeschlagen").doesNotContain("Brief gedruckt");
    }

    @Test
    void whoever_speaks_for_somebody_is_asked_for_whom_they_sit_there() {
        var coordinator = office();
        var eva = group.person("Eva", "Kern");
        coordinator.post(town.path() + "/organisations", "name", "Turnverein", "kind", "", "anyway", "true");
        coordinator.post(town.path() + "/organisations/turnverein/functions", "who", "Eva Kern", "title", "Vorsitz");
        var seat = group.seat("Sport", "").toString();
        var asked = coordinator.post(
                group.path() + "/appointments", "seat", seat, "rank", "0", "who", "Eva Kern", "from", TODAY.toString());
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.body()).contains("Sagen Sie, für wen die Person dort sitzt", "Turnverein");
        var place = asked.page().select("[name=organisation]").first().val();
        var path = coordinator
                .post(
                        group.path() + "/appointments",
                        "seat",
                        seat,
                        "rank",
                        "0",
                        "who",
                        "Eva Kern",
                        "person",
                        eva.id().toString(),
                        "organisation",
                        place,
                        "from",
                        TODAY.toString())
                .location();
        assertThat(coordinator.get(path).body()).contains("Turnverein");
    }

    private Guest office() {
        var coordinator = town.as(Role.COORDINATOR);
        coordinator.post(appointments + "/signatory", "name", "Carolin Brandt", "role", "Bürgermeisterin");
        return coordinator;
    }

    private String propose(Guest coordinator, String seat, Person person) {
        return coordinator
                .post(
                        group.path() + "/appointments",
                        "seat",
                        seat,
                        "rank",
                        "0",
                        "person",
                        person.id().toString(),
                        "from",
                        TODAY.toString())
                .location();
    }

    private Person person(String givenName, String familyName, String mail) {
        var details = PersonDetails.of(
                Map.of(PersonField.GIVEN_NAME, givenName, PersonField.FAMILY_NAME, familyName, PersonField.MAIL, mail));
        var draft = new People.Draft(details, "", Map.of());
        var by = Visitor.Actor.named("Test");
        return Tenancy.in(town.id(), () -> House.open().ask(People.class).create(town.id(), draft, by));
    }

    private static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
