package org.vorort.post;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.vorort.kernel.MunicipalityId;

/**
 * What stands before the @ of a mail's Message-ID: which message, which copy of it, and whose, so that what comes back finds
 * its town. Nobody guesses it.
 *
 * @param round how often the message was deliberately sent
 */
public record MessageName(MessageId message, int round, Sender sender) {

    private static final String ID = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    private static final Pattern FORM = Pattern.compile("\\b(" + ID + ")\\.(\\d{1,6})(?:\\.(" + ID + "))?@");

    static MessageName of(Sender sender, StoredMessage message) {
        return new MessageName(message.id(), message.round(), sender);
    }

    String written() {
        var name = message + "." + round;
        return sender.municipality().map(town -> name + "." + town).orElse(name);
    }

    /** The first name of ours before an @ in these words; whether there is such a message is another question. */
    public static Optional<MessageName> in(String words) {
        var name = FORM.matcher(words);
        if (!name.find()) {
            return Optional.empty();
        }
        var sender =
                name.group(3) == null ? Sender.SERVER : Sender.of(new MunicipalityId(UUID.fromString(name.group(3))));
        return Optional.of(new MessageName(
                new MessageId(UUID.fromString(name.group(1))), Integer.parseInt(name.group(2)), sender));
    }
}
