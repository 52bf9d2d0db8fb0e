package org.vorort.post.mailbox;

import java.io.IOException;
import java.io.StringReader;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import org.vorort.post.CalendarAnswer;
import org.vorort.post.CalendarAnswer.Reply;
import org.vorort.post.mail.Words;

/** Reads the answer of a calendar (RFC 5546, REPLY). */
final class CalendarReply {

    private static final int LONGEST_COMMENT = 500;
    private static final int LONGEST_UID = 300;
    private static final DateTimeFormatter STAMP =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmssX").withZone(ZoneOffset.UTC);

    private CalendarReply() {}

    /** Empty where the mail is no such answer. */
    static Optional<Finding> read(Reading mail) {
        for (var piece : mail.pieces()) {
            var calendar = piece.type().equals("text/calendar") || piece.type().equals("application/ics");
            if (calendar && piece.text().toUpperCase(Locale.ROOT).contains("METHOD:REPLY")) {
                return Optional.of(judge(mail, piece.text()));
            }
        }
        return Optional.empty();
    }

    private static Finding judge(Reading mail, String text) {
        try {
            var calendar = new CalendarBuilder().build(new StringReader(text));
            var event = calendar.getComponents().stream()
                    .filter(component -> component.getName().equals(Component.VEVENT))
                    .findFirst();
            return event.map(found -> answer(mail, found)).orElseGet(Finding.Unclear::new);
        } catch (ParserException | IOException | DateTimeException | IllegalArgumentException unreadable) {
            return new Finding.Unclear();
        }
    }

    private static Finding answer(Reading mail, Component event) {
        var uid = value(event, Property.UID);
        var attendee = event.<Property>getProperty(Property.ATTENDEE);
        var reply = attendee.map(CalendarReply::reply).orElse(Optional.empty());
        if (uid.isEmpty() || uid.length() > LONGEST_UID || reply.isEmpty()) {
            return new Finding.Unclear();
        }
        var address = address(attendee.get().getValue());
        var deputy = parameter(attendee.get(), "SENT-BY").map(CalendarReply::address);
        var genuine = address.equals(mail.from()) || deputy.equals(Optional.of(mail.from()));
        var comment = Words.oneLine(value(event, Property.COMMENT));
        return new Finding.Answered(
                new CalendarAnswer(
                        uid,
                        address,
                        reply.get(),
                        number(value(event, Property.SEQUENCE)),
                        comment.substring(0, Math.min(LONGEST_COMMENT, comment.length())),
                        at(value(event, Property.DTSTAMP), mail.sentAt())),
                genuine);
    }

    private static Optional<Reply> reply(Property attendee) {
        return parameter(attendee, "PARTSTAT").flatMap(said -> switch (said.toUpperCase(Locale.ROOT)) {
            case "ACCEPTED" -> Optional.of(Reply.ACCEPTED);
            case "DECLINED" -> Optional.of(Reply.DECLINED);
            case "TENTATIVE" -> Optional.of(Reply.TENTATIVE);
            default -> Optional.empty();
        });
    }

    private static Optional<String> parameter(Property property, String name) {
        return property.getParameter(name).map(found -> found.getValue());
    }

    private static String value(Component event, String name) {
        return event.<Property>getProperty(name)
                .map(Property::getValue)
                .map(String::strip)
                .orElse("");
    }

    private static String address(String written) {
        var lower = written.strip().toLowerCase(Locale.ROOT);
        return lower.startsWith("mailto:") ? lower.substring("mailto:".length()) : lower;
    }

    private static int number(String written) {
        return written.matches("\\d{1,9}") ? Integer.parseInt(written) : 0;
    }

    /** When it was given: calendars set the clock of the person who answers, and some set it wrong. */
    private static Instant at(String stamp, Instant sentAt) {
        if (!stamp.matches("\\d{8}T\\d{6}Z")) {
            return sentAt;
        }
        var at = Instant.from(STAMP.parse(stamp));
        return at.isAfter(sentAt) ? sentAt : at;
    }
}
