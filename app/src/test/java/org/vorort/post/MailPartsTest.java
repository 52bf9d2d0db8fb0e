package org.vorort.post;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.testing.Town.aTown;

import jakarta.mail.BodyPart;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.vorort.kernel.Language;
import org.vorort.testing.House;
import org.vorort.testing.Markup;
import org.vorort.testing.Town;

class MailPartsTest {

    private static final String INVITATION = """
            BEGIN:VCALENDAR\r
            METHOD:REQUEST\r
            BEGIN:VEVENT\r
            SUMMARY:Lenkungsgruppe für Müller\r
            END:VEVENT\r
            END:VCALENDAR\r
            """;

    private final House house = House.open();
    private final Town town = aTown();
    private final Desk desk = new Desk(town);
    private final String address = Desk.freshAddress();

    @Test
    void a_mail_says_the_same_as_text_and_as_html() throws Exception {
        desk.send(message("Guten Tag,\n\nbitte antworten Sie:\n\nhttps://localhost:8080/pruefen/abc\n\nGrüße"));
        var mail = house.mailbox().await(address);
        assertThat(types(mail)).containsExactly("multipart/alternative", "text/plain", "text/html");
        var html = Jsoup.parse(text(mail, "text/html"));
        assertThat(html.select("html").attr("lang")).isEqualTo("de");
        assertThat(html.select("a.button").attr("href")).isEqualTo("https://localhost:8080/pruefen/abc");
        assertThat(html.select(".words").text()).contains("bitte antworten Sie:", "Grüße");
        assertThat(html.select(".office").text()).contains(town.municipality().name());
        assertThat(html.select("img, script, iframe, link, [src], [background]"))
                .isEmpty();
        assertThat(Markup.complaints(text(mail, "text/html"))).isEmpty();
    }

    @Test
    void what_people_typed_is_not_markup() throws Exception {
        desk.send(message("<script>alert(1)</script> & <b>fett</b> javascript:alert(1) https://a.example/\"onx=\"1"));
        var html = Jsoup.parse(text(house.mailbox().await(address), "text/html"));
        assertThat(html.select("script, .words b")).isEmpty();
        assertThat(html.select(".words").text()).contains("<script>alert(1)</script> & <b>fett</b>");
        assertThat(html.select("[onx]")).isEmpty();
    }

    @Test
    void an_invitation_lies_in_the_mail_twice_to_be_answered_and_to_be_kept() throws Exception {
        var id = desk.send(invitation());
        var mail = house.mailbox().await(address);
        assertThat(types(mail))
                .containsExactly(
                        "multipart/mixed",
                        "multipart/alternative",
                        "text/plain",
                        "text/html",
                        "text/calendar",
                        "application/ics");
        var calendar = find(mail, "text/calendar").orElseThrow();
        assertThat(calendar.getContentType())
                .containsIgnoringCase("method=REQUEST")
                .containsIgnoringCase("charset=UTF-8");
        assertThat(text(mail, "text/calendar")).isEqualTo(INVITATION);
        var file = find(mail, "application/ics").orElseThrow();
        assertThat(file.getFileName()).isEqualTo("invite.ics");
        assertThat(file.getDisposition()).isEqualTo("attachment");
        assertThat(text(mail, "application/ics")).isEqualTo(INVITATION);
        assertThat(desk.find(id).orElseThrow().calendar())
                .contains(invitation().calendar().orElseThrow());
    }

    @Test
    void the_calendar_part_is_erased_with_the_words() {
        var id = desk.send(invitation());
        desk.await(id, MessageState.SENT);
        house.ask(EraseWords.class).erase(Clock.systemUTC().instant().plus(Duration.ofDays(91)));
        assertThat(desk.find(id).orElseThrow().body()).isEmpty();
        assertThat(desk.find(id).orElseThrow().calendar()).isEmpty();
    }

    private Message message(String body) {
        return new Message("test", Language.DE, Recipient.byMail("Zoë Müller", address), "Einladung", body);
    }

    private Message invitation() {
        var to = Recipient.byMail("Zoë Müller", address);
        var part = new CalendarPart("REQUEST", INVITATION);
        return new Message("test", Language.DE, to, "Einladung", "Guten Tag", Optional.of(part));
    }

    private static List<String> types(Part part) throws Exception {
        var types = new ArrayList<String>();
        types.add(part.getContentType().split(";")[0].toLowerCase(java.util.Locale.ROOT));
        if (part.getContent() instanceof Multipart parts) {
            for (var number = 0; number < parts.getCount(); number++) {
                types.addAll(types(parts.getBodyPart(number)));
            }
        }
        return types;
    }

    private static Optional<BodyPart> find(Part part, String type) throws Exception {
        if (part.isMimeType(type)) {
            return Optional.of((BodyPart) part);
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var number = 0; number < parts.getCount(); number++) {
                var found = find(parts.getBodyPart(number), type);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private static String text(Part mail, String type) throws Exception {
        try (var in = find(mail, type).orElseThrow().getInputStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
