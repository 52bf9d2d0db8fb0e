package org.vorort.post;

import java.util.List;
import java.util.Optional;
import org.vorort.post.mail.Words;

/**
 * Whom a message is for. Somebody without a mail address gets a letter.
 *
 * @param address the lines below the name in the window of an envelope; none where it is not known
 */
public record Recipient(String name, Optional<String> mail, List<String> address) {

    public Recipient {
        name = Words.oneLine(name);
        mail = mail.map(String::strip).filter(words -> !words.isEmpty());
        address = address.stream()
                .map(Words::oneLine)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** Somebody who reads mail and whose postal address nobody needs. */
    public static Recipient byMail(String name, String mail) {
        return new Recipient(name, Optional.of(mail), List.of());
    }
}
