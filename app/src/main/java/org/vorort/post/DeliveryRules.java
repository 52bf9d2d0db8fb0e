package org.vorort.post;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.net.IDN;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** When to try again, what an answer of a mail server means, and how long words are kept. */
final class DeliveryRules {

    static final Duration WORDS_KEPT = Duration.ofDays(90);

    private static final List<Duration> PAUSES = List.of(
            Duration.ofMinutes(1),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(6));

    private static final Pattern FORM = Pattern.compile("[\\x21-\\x7e]+@[\\p{L}\\p{N}][\\p{L}\\p{N}.-]*[\\p{L}\\p{N}]");

    /** The answer of a mail server after RFC 3463: class, subject, detail. */
    private static final Pattern ENHANCED = Pattern.compile("\\b[45]\\.(\\d{1,3})\\.(\\d{1,3})\\b");

    private DeliveryRules() {}

    /** How long to wait after this many attempts; empty when it is time to give up. */
    static Optional<Duration> pauseAfter(int attempts) {
        return attempts <= PAUSES.size() ? Optional.of(PAUSES.get(attempts - 1)) : Optional.empty();
    }

    /** Messages that came to their end before this instant lose their words. */
    static Instant wordsGoBefore(Instant now) {
        return now.minus(WORDS_KEPT);
    }

    /**
     * The address as mail servers write it, with an ASCII domain; empty unless it is one address of one person that a
     * server can be asked about.
     */
    static Optional<String> deliverable(String mail) {
        try {
            var addresses = InternetAddress.parse(mail, true);
            var single = addresses.length == 1 && addresses[0].getAddress().equals(mail);
            if (!single || !FORM.matcher(mail).matches()) {
                return Optional.empty();
            }
            var at = mail.lastIndexOf('@');
            return Optional.of(mail.substring(0, at + 1) + IDN.toASCII(mail.substring(at + 1)));
        } catch (AddressException | IllegalArgumentException malformed) {
            return Optional.empty();
        }
    }

    /** What a final refusal of this recipient means. */
    static DeliveryProblem refusal(int code, String answer) {
        var enhanced = ENHANCED.matcher(answer);
        if (enhanced.find()) {
            return switch (enhanced.group(1)) {
                case "1" -> DeliveryProblem.ADDRESS_UNKNOWN;
                case "2" ->
                    enhanced.group(2).equals("2") ? DeliveryProblem.MAILBOX_FULL : DeliveryProblem.ADDRESS_UNKNOWN;
                default -> DeliveryProblem.REFUSED;
            };
        }
        return switch (code) {
            case 550, 551, 553, 501 -> DeliveryProblem.ADDRESS_UNKNOWN;
            case 552 -> DeliveryProblem.MAILBOX_FULL;
            default -> DeliveryProblem.REFUSED;
        };
    }
}
