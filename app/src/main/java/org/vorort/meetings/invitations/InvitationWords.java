package org.vorort.meetings.invitations;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vorort.kernel.Language;
import org.vorort.meetings.Access;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingDetails;
import org.vorort.meetings.agenda.Agenda;
import org.vorort.meetings.papers.Paper;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** The words of an invitation: when, where, what about, and how to answer. */
@Component
public class InvitationWords {

    /**
     * Why somebody is written to. {@code INVITED} and what follows name the beginning of the text keys below {@code
     * meetings.mail.}
     */
    enum Occasion {
        INVITED,
        /** Invited to stand in for somebody. */
        DEPUTISING,
        MOVED,
        REMINDED,
        CANCELLED,
        /** The one they stood in for comes after all. */
        RELEASED;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Whether an answer is asked for. */
        boolean asks() {
            return this != CANCELLED && this != RELEASED;
        }
    }

    /**
     * What one letter or mail is made of.
     *
     * @param detail what the occasion has to add: for whom one stands in, or why it was called off
     * @param link where to answer; a mail gets buttons for it, a letter a code
     */
    record Matter(
            Occasion occasion,
            Meeting meeting,
            Agenda agenda,
            List<Paper> papers,
            String detail,
            String link,
            boolean mail) {}

    private static final Language GERMAN = Language.DE;
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE", Locale.GERMANY);

    private final Texts texts;
    private final String url;

    InvitationWords(Texts texts, @Value("${vorort.url}") String url) {
        this.texts = texts;
        this.url = url;
    }

    /** The whole address of what a token opens. @param home the town's path */
    public String link(String home, String token) {
        return url + home + "/invitations/" + token;
    }

    String subject(Matter matter) {
        var details = matter.meeting().details();
        var day = details.day().map(date -> Formats.date(GERMAN, date)).orElse("");
        return say("meetings.mail." + matter.occasion().code() + ".subject", details.title(), day);
    }

    /** @param by who signs, {@code town} whose office it is */
    String body(Matter matter, String name, String by, String town) {
        var parts = new ArrayList<String>();
        parts.add(say("meetings.mail.salutation", name));
        parts.add(opening(matter));
        parts.add(String.join("\n", where(matter.meeting().details())));
        if (matter.occasion().asks()) {
            if (!matter.meeting().details().words().isBlank()) {
                parts.add(matter.meeting().details().words());
            }
            parts.addAll(agenda(matter));
            parts.addAll(papers(matter));
            parts.addAll(answer(matter));
        }
        parts.add(say("meetings.mail.closing") + "\n" + by + "\n" + town);
        return String.join("\n\n", parts);
    }

    /** A short letter: what is to say, and a link. */
    String letter(String name, String opening, String link, String by, String town) {
        var closing = say("meetings.mail.closing") + "\n" + by + "\n" + town;
        return String.join("\n\n", say("meetings.mail.salutation", name), opening, link, closing);
    }

    /** When and where, one line each. */
    public List<String> where(MeetingDetails details) {
        var lines = new ArrayList<String>();
        if (details.starts().isPresent()) {
            lines.add(say("meetings.mail.when", when(details)));
        }
        if (!details.place().isEmpty()) {
            lines.add(say("meetings.mail.where", details.place()));
            if (details.access() != Access.UNKNOWN) {
                lines.add(say("meetings.mail.access." + details.access().code()));
            }
        }
        if (!details.onlineLink().isEmpty()) {
            lines.add(say("meetings.mail.online", details.onlineLink()));
        }
        return lines;
    }

    /** The agenda for the inside of a calendar entry. */
    String calendarWords(Agenda agenda) {
        var lines = new ArrayList<String>();
        for (var slot : agenda.slots()) {
            lines.add(say("meetings.mail.item", slot.number(), slot.item().title()));
        }
        return String.join("\n", lines);
    }

    private String opening(Matter matter) {
        var title = matter.meeting().title();
        var opening = say("meetings.mail." + matter.occasion().code() + ".opening", title, matter.detail());
        var reason = matter.occasion() == Occasion.CANCELLED && !matter.detail().isBlank();
        return reason ? opening + " " + say("meetings.mail.cancelled.reason", matter.detail()) : opening;
    }

    private List<String> agenda(Matter matter) {
        if (matter.agenda().items().isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        for (var slot : matter.agenda().slots()) {
            lines.add(
                    "- " + say("meetings.mail.item", slot.number(), slot.item().title()));
        }
        return List.of(say("meetings.mail.agenda"), String.join("\n", lines));
    }

    private List<String> papers(Matter matter) {
        if (matter.papers().isEmpty()) {
            return List.of();
        }
        var lines = new ArrayList<String>();
        matter.papers().forEach(paper -> lines.add("- " + paper.name()));
        return List.of(say("meetings.mail.papers"), String.join("\n", lines));
    }

    private List<String> answer(Matter matter) {
        var parts = new ArrayList<String>();
        var replyBy = matter.meeting().details().replyBy().map(day -> Formats.date(GERMAN, day));
        parts.add(replyBy.map(day -> say("meetings.mail.replyBy", day)).orElseGet(() -> say("meetings.mail.reply")));
        if (matter.mail()) {
            parts.add(say("meetings.mail.yes") + ": " + matter.link() + "?answer=yes");
            parts.add(say("meetings.mail.no") + ": " + matter.link() + "?answer=no");
        } else {
            parts.add(matter.link());
        }
        parts.add(say("meetings.mail.more"));
        return parts;
    }

    private String when(MeetingDetails details) {
        var starts = details.starts().orElseThrow();
        return say(
                "meetings.mail.when.words",
                WEEKDAY.format(starts.atZone(Formats.ZONE)),
                Formats.date(GERMAN, details.day().orElseThrow()),
                hour(starts),
                hour(details.ends().orElseThrow()));
    }

    private static String hour(Instant at) {
        return DateTimeFormatter.ofPattern("HH:mm").format(at.atZone(Formats.ZONE));
    }

    private String say(String key, Object... arguments) {
        return texts.text(GERMAN, key, arguments);
    }
}
