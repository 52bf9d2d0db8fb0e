package org.vorort.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import com.github.kagkarlsson.scheduler.task.TaskInstanceId;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.Browser.Visit;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/**
 * A year of a steering group, from the template to the released minutes and the next agenda; and a successor who has never
 * seen the program and invites to the next meeting.
 */
@Tag("browser")
class SteeringGroupYearTest {

    private static final String GROUP = "/bodies/lenkungsgruppe";

    private final Town town = Town.aTown();
    private final Citizens citizens = new Citizens(town);
    private final Guest coordinator = town.as(Role.COORDINATOR);

    @Test
    void a_year_of_a_steering_group() {
        found();
        appoint();
        var meeting = inviteFirst();
        declineByCalendar();
        waitFor(meeting + "/invitees", "Jonas Weber");
        follow(link("weber", "/invitations/"), page -> {
            page.getByLabel("Ja, ich komme").check();
            press(page, "Antwort senden");
            assertThat(page.locator("main").innerText()).contains("Ihre Antwort ist notiert");
        });
        hold(meeting);
        settleMinutes(meeting);
        taskIsDone();
        var next = successorInvites();
        assertThat(coordinator.get(next + "/proceedings").page().select("main").text())
                .contains("Was ist aus unseren Aufgaben geworden?", "Flyer verteilen")
                .doesNotContain("Stühle bestellen");
        assertThat(coordinator.get(next + "/agenda").page().select("tbody").text())
                .contains("Protokoll der letzten Sitzung");
    }

    /** From the template, as it is. */
    private void found() {
        visit(coordinator, "/bodies/new", page -> {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Lenkungsgruppe"))
                    .first()
                    .click();
            press(page, "Gremium gründen");
            assertThat(page.url()).endsWith(GROUP);
        });
        coordinator.post(town.path() + "/appointments/signatory", "name", "Carolin Brandt", "role", "Bürgermeisterin");
    }

    /** By mail and link, by letter and on paper, by phone; and a deputy. */
    private void appoint() {
        citizens.byMail("Ayşe Kaya", mail("kaya"));
        citizens.byMail("Jonas Weber", mail("weber"));
        citizens.byMail("Amira Haddad", mail("haddad"));
        citizens.byLetter("Rosa Alt", "rosa@example.org", "Marktplatz 2");
        citizens.byPhone("Tom Funk", "+4970411234");
        propose("Ayşe Kaya", 0, 0);
        propose("Jonas Weber", 0, 1);
        propose("Amira Haddad", 1, 0);
        onPaper(propose("Rosa Alt", 2, 0));
        onPaper(propose("Tom Funk", 3, 0));
        visit(coordinator, "/appointments", page -> press(page, "Per E-Mail schicken"));
        for (var name : new String[] {"kaya", "weber", "haddad"}) {
            follow(link(name, "/appointment/"), page -> press(page, "Ich nehme die Berufung an"));
        }
    }

    private String propose(String name, int seat, int rank) {
        var form = coordinator.get(town.path() + GROUP + "/appointments/new").page();
        var chosen = form.select("#seat option[value~=.+]").get(seat).val();
        var proposal = coordinator.post(
                town.path() + GROUP + "/appointments",
                "seat",
                chosen,
                "rank",
                String.valueOf(rank),
                "who",
                name,
                "from",
                House.today().minusDays(1).toString());
        return proposal.location();
    }

    private void onPaper(String appointment) {
        coordinator.post(appointment + "/answer", "answer", "yes", "way", "paper");
    }

    private String inviteFirst() {
        var at = new String[1];
        visit(coordinator, "/meetings/new", page -> {
            page.getByLabel("Ort", new Page.GetByLabelOptions().setExact(true)).fill("Rathaus, Marktplatz 1");
            press(page, "Sitzung planen");
            at[0] = page.url().replaceFirst("https?://[^/]+", "");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Einladung ansehen"))
                    .click();
            assertThat(page.locator("main").innerText())
                    .contains("2 per E-Mail mit Kalendereintrag, 1 per Brief, 1 per Telefon");
            press(page, "4 Personen einladen");
        });
        assertThat(coordinator.get(town.path() + "/outbox?state=kept").body()).contains("Rosa Alt", "Tom Funk");
        return at[0];
    }

    /** What Outlook or Thunderbird send when somebody presses "decline". */
    private void declineByCalendar() {
        link("kaya", "/invitations/");
        var invitation = House.open().mailbox().to(mail("kaya")).stream()
                .map(SteeringGroupYearTest::calendar)
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
        var uid = line(invitation, "UID:");
        var organiser = line(invitation, "ORGANIZER").replaceFirst("(?i).*mailto:", "");
        House.open().mailbox().comesBack("""
                        From: %1$s
                        To: %2$s
                        Message-ID: <%3$s@example.org>
                        Subject: Abgelehnt
                        Date: Sat, 28 Nov 2026 10:00:00 +0100
                        MIME-Version: 1.0
                        Content-Type: text/calendar; charset=UTF-8; method=REPLY

                        BEGIN:VCALENDAR
                        PRODID:-//Example//Calendar//DE
                        VERSION:2.0
                        METHOD:REPLY
                        BEGIN:VEVENT
                        UID:%4$s
                        DTSTAMP:20261128T090000Z
                        SEQUENCE:0
                        ORGANIZER:mailto:%2$s
                        ATTENDEE;PARTSTAT=DECLINED:mailto:%1$s
                        END:VEVENT
                        END:VCALENDAR
                        """.formatted(mail("kaya"), organiser, UUID.randomUUID(), uid));
        House.open()
                .ask(SchedulerClient.class)
                .reschedule(TaskInstanceId.of("post-mailbox", "recurring"), Instant.now());
    }

    private void hold(String meeting) {
        town.rewrite("update meetings.meeting set starts_at = current_date, ends_at = now() + interval '1 hour'");
        visit(coordinator, meeting.substring(town.path().length()), page -> {
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sitzung öffnen"))
                    .click();
            for (var name : new String[] {"Jonas Weber", "Amira Haddad", "Rosa Alt"}) {
                tap(page, name);
            }
            assertThat(page.locator("#attendance").innerText()).contains("Stimmen im Raum: 3");
            var item = page.locator("section[id^=item-]").first();
            item.getByLabel("Ergebnis").fill("Der Verein bekommt den Saal.");
            item.getByText("Gespeichert.").waitFor();
            item.locator("summary", new Locator.LocatorOptions().setHasText("Beschluss fassen"))
                    .click();
            item.getByLabel("Beschlusstext").fill("Saal für den Verein");
            item.getByLabel("Ja", new Locator.GetByLabelOptions().setExact(true))
                    .fill("2");
            item.getByLabel("Amira Haddad").check();
            item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Beschluss festhalten"))
                    .click();
            assertThat(page.locator("main").innerText())
                    .contains("Angenommen", "2 Ja, 0 Nein", "weil selbst betroffen: Amira Haddad");
            assign(page, "Stühle bestellen", "Amira Haddad");
            assign(page, "Flyer verteilen", "Jonas Weber");
            page.locator("summary", new Page.LocatorOptions().setHasText("Sitzung schließen"))
                    .click();
            press(page, "Sitzung schließen");
            assertThat(page.locator("#next").innerText()).contains("Protokoll schreiben");
        });
    }

    private static void tap(Page page, String name) {
        var line = page.locator(".vo-attendance__list li", new Page.LocatorOptions().setHasText(name));
        line.locator("button[value=present]").click();
        line.locator("button[aria-pressed=true]").waitFor();
    }

    private static void assign(Page page, String title, String owner) {
        var item = page.locator("section[id^=item-]").first();
        item.locator("summary", new Locator.LocatorOptions().setHasText("Aufgabe vergeben"))
                .click();
        item.getByLabel("Was ist zu tun?").fill(title);
        item.getByLabel("Wer?").selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(owner));
        item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Vergeben"))
                .click();
    }

    /** Sent round, objected to, corrected, sent round again, approved, released. */
    private void settleMinutes(String meeting) {
        var minutes = meeting.substring(town.path().length()) + "/minutes";
        visit(coordinator, minutes, page -> press(page, "In den Umlauf geben"));
        follow(link("haddad", "/invitations/") + "/minutes", page -> {
            page.getByLabel("Was soll anders dastehen?").fill("Es ist der kleine Saal.");
            press(page, "Einwand senden");
            assertThat(page.locator("main").innerText()).contains("Ihr Einwand ist bei der Geschäftsstelle");
        });
        visit(coordinator, minutes, page -> {
            press(page, "Wird übernommen");
            press(page, "Berichtigen");
            var item = page.locator("section[id^=item-]").first();
            item.getByLabel("Ergebnis").fill("Der Verein bekommt den kleinen Saal.");
            item.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Speichern"))
                    .first()
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Zum Protokoll"))
                    .click();
            press(page, "Berichtigt in den Umlauf geben");
            assertThat(page.locator("del").innerText()).isEqualTo("Der Verein bekommt den Saal.");
            press(page, "In der Sitzung genehmigt");
            press(page, "Öffentliche Fassung freigeben");
        });
        follow(
                town.path() + "/minutes/" + meeting.replaceAll(".*/", ""),
                page -> assertThat(page.locator("main").innerText())
                        .contains("Der Verein bekommt den kleinen Saal.", "ein Mitglied")
                        .doesNotContain("Amira Haddad", "Jonas Weber"));
    }

    private void taskIsDone() {
        follow(link("haddad", "/task-answers/"), page -> {
            press(page, "Als erledigt melden");
            assertThat(page.locator("h1").innerText()).contains("Danke! Die Aufgabe ist erledigt.");
        });
        assertThat(coordinator.get(town.path() + "/tasks?tab=done").body()).contains("Stühle bestellen");
    }

    /** Somebody who came yesterday: from the start page to the invitation, by what the pages say. */
    private String successorInvites() {
        var at = new String[1];
        visit(town.as(Role.COORDINATOR), "", page -> {
            page.locator("#menu summary").getByText("Gremien").click();
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Sitzungen").setExact(true))
                    .click();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Sitzung planen"))
                    .click();
            press(page, "Sitzung planen");
            at[0] = page.url().replaceFirst("https?://[^/]+", "");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Einladung ansehen"))
                    .click();
            press(page, "4 Personen einladen");
            assertThat(page.locator("#next").innerText()).contains("Antworten abwarten");
        });
        return at[0];
    }

    private String mail(String name) {
        return name + "@" + town.municipality().slug() + ".example";
    }

    /** The newest address of this kind in the mails to somebody, as soon as there is one. */
    private String link(String name, String kind) {
        var found = new String[1];
        until(() -> {
            for (var mail : House.open().mailbox().to(mail(name))) {
                var words = text(mail);
                var start = words.indexOf(town.path() + kind);
                if (start >= 0) {
                    found[0] = words.substring(start).split("[\\s?]", 2)[0].replaceFirst("/minutes$", "");
                }
            }
            return found[0] != null;
        });
        return found[0];
    }

    private void waitFor(String path, String words) {
        until(() -> coordinator.get(path).body().contains(words));
    }

    private static void until(java.util.function.BooleanSupplier holds) {
        try (var visit = Browser.open().visit(House.open().guest(), "/about", Sight.wide("de"))) {
            visit.page().waitForCondition(holds, new Page.WaitForConditionOptions().setTimeout(30_000));
        }
    }

    private void follow(String path, java.util.function.Consumer<Page> steps) {
        look(House.open().guest(), path, Sight.narrow("de"), steps);
    }

    private void visit(Guest guest, String path, java.util.function.Consumer<Page> steps) {
        look(guest, town.path() + path, Sight.wide("de"), steps);
    }

    private static void look(Guest guest, String path, Sight sight, java.util.function.Consumer<Page> steps) {
        try (Visit visit = Browser.open().visit(guest, path, sight)) {
            steps.accept(visit.page());
            assertThat(visit.barriers()).isEmpty();
        }
    }

    private static void press(Page page, String name) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .first()
                .click();
    }

    private static String text(MimeMessage mail) {
        return part(mail, "text/plain").orElse("");
    }

    private static Optional<String> calendar(MimeMessage mail) {
        return part(mail, "text/calendar");
    }

    private static Optional<String> part(jakarta.mail.Part part, String type) {
        try {
            if (part.isMimeType(type)) {
                return Optional.of(
                        part.getContent() instanceof InputStream bytes
                                ? new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                                : String.valueOf(part.getContent()));
            }
            if (part.getContent() instanceof Multipart parts) {
                for (var number = 0; number < parts.getCount(); number++) {
                    BodyPart below = parts.getBodyPart(number);
                    var found = part(below, type);
                    if (found.isPresent()) {
                        return found;
                    }
                }
            }
            return Optional.empty();
        } catch (jakarta.mail.MessagingException | java.io.IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A line of an entry, unfolded. */
    private static String line(String calendar, String beginning) {
        return calendar.replaceAll("\r?\n ", "")
                .lines()
                .filter(one -> one.startsWith(beginning))
                .findFirst()
                .orElseThrow()
                .substring(beginning.length());
    }
}
