package org.vorort.post.mailbox;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * A mail taken apart, as far as is needed to judge it.
 *
 * @param from the address of who wrote it, in lower case; empty where nobody did
 * @param headers of the mail by lower-case name; the last one where a name comes twice
 */
record Reading(String from, String subject, Instant sentAt, Map<String, String> headers, List<Piece> pieces) {

    /** @param type such as {@code text/calendar}, in lower case */
    record Piece(String type, String text) {}

    /** What tells this mail from all others, wherever it lies. */
    String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var told = header("message-id") + "\n" + from + "\n" + subject + "\n" + header("date") + "\n";
            digest.update(told.getBytes(StandardCharsets.UTF_8));
            pieces.forEach(piece -> digest.update(piece.text().getBytes(StandardCharsets.UTF_8)));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java knows SHA-256", e);
        }
    }

    String header(String name) {
        return headers.getOrDefault(name, "");
    }
}
