package org.vorort.post;

import java.util.Optional;
import org.vorort.kernel.Language;
import org.vorort.post.mail.Words;

/**
 * Something to tell one person, by mail or by letter.
 *
 * @param kind a word of the room that writes, for the delivery log, such as {@code upkeep}
 * @param body plain text; paragraphs are divided by an empty line, items of a list begin with a hyphen. In the HTML half of a
 *     mail a line of nothing but a link becomes a button, and so does {@code Ja, ich komme: https://…}
 * @param calendar what a calendar program makes of it; a letter leaves it out
 */
public record Message(
        String kind, Language language, Recipient to, String subject, String body, Optional<CalendarPart> calendar) {

    public Message {
        subject = Words.oneLine(subject);
        body = Words.lines(body);
    }

    /** Words alone. */
    public Message(String kind, Language language, Recipient to, String subject, String body) {
        this(kind, language, to, subject, body, Optional.empty());
    }
}
