package org.vorort.shell;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorort.kernel.Language;

/**
 * A letter after DIN 5008, form B. Everything is plain text; empty strings are left out.
 *
 * @param language the language of what surrounds the letter: labels, date, page numbers
 * @param recipient the lines of the address; nine fit into the window, further ones join the last
 * @param wording what the letter says, in any language
 * @param link an address on the web for the reader, printed as text and as a QR code
 */
public record Letter(
        Letterhead head,
        Language language,
        List<String> recipient,
        LocalDate date,
        Contact contact,
        Wording wording,
        Optional<WebLink> link) {

    public Letter {
        recipient = List.copyOf(recipient);
    }

    /** Who answers questions. @param reference the file number or whatever an answer should quote */
    public record Contact(String office, String name, String phone, String mail, String reference) {}

    /**
     * What the letter says.
     *
     * @param language the code of the wording's language, such as {@code de} or {@code ar}; it decides the direction
     * @param signature the name below the space for the signature, {@code role} the line below that
     */
    public record Wording(
            String language,
            String subject,
            String salutation,
            List<String> paragraphs,
            String closing,
            String signature,
            String role) {

        public Wording {
            paragraphs = List.copyOf(paragraphs);
        }
    }

    /** @param caption the sentence beside the code, such as "Check your entry here:" */
    public record WebLink(String url, String caption) {}
}
