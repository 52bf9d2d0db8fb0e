package org.vorort.post;

import org.vorort.kernel.Language;

/**
 * Something to tell one person, by mail or by letter.
 *
 * @param kind a word of the room that writes, for the delivery log, such as {@code upkeep}
 * @param body plain text; paragraphs are divided by an empty line
 */
public record Message(String kind, Language language, Recipient to, String subject, String body) {

    public Message {
        subject = Words.oneLine(subject);
        body = Words.lines(body);
    }
}
