package org.vorort.post.mail;

import java.util.Optional;
import org.vorort.kernel.Language;
import org.vorort.shell.Letterhead;

/**
 * A mail before it is written down: to one person, from one sender.
 *
 * @param name what stands before the @ of its Message-ID; the same for every attempt, so that mail programs show a mail once
 *     that came twice
 * @param head the paper of the town that writes, none where the server itself does
 * @param decline where a mail program posts to when its reader wants no more of this sort
 * @param text plain text; the HTML half is made of it
 */
public record OutgoingMail(
        String name,
        Language language,
        Optional<Letterhead> head,
        To to,
        String subject,
        String text,
        Optional<Calendar> calendar,
        Optional<String> decline) {

    /** One person, at one address. */
    public record To(String name, String mail) {}

    /**
     * What a calendar program reads.
     *
     * @param method what it shall do (RFC 5546), such as {@code REQUEST} or {@code CANCEL}
     * @param text the whole iCalendar object
     */
    public record Calendar(String method, String text) {}
}
