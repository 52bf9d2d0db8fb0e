package org.vorort.post.mailbox;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vorort.post.MessageName;
import org.vorort.post.mail.DeliveryProblem;
import org.vorort.post.mail.ServerAnswers;
import org.vorort.post.mailbox.Reading.Piece;

/** Reads what mail servers write about a mail they could not deliver: reports after RFC 3464, and plain words of old ones. */
final class ReturnReport {

    private static final Pattern MACHINE = Pattern.compile("(mailer-daemon|postmaster|mail-daemon|mdaemon)(@.*)?");
    private static final Pattern BLANK_LINE = Pattern.compile("\\r?\\n[ \\t]*\\r?\\n");
    private static final Pattern FOLDED = Pattern.compile("\\r?\\n[ \\t]+");
    private static final Pattern STATUS = Pattern.compile("\\b([245])\\.\\d{1,3}\\.\\d{1,3}\\b");
    private static final Pattern CODE = Pattern.compile("\\b([45]\\d\\d)[ -]");
    private static final Pattern WAITS = Pattern.compile(
            "(?i)will be retried|still trying|will keep trying|delayed|warning only|wird weiter versucht|verzögert");
    private static final int UNSAID = 550;

    private ReturnReport() {}

    /** Empty where the mail is no such report. */
    static Optional<Finding> read(Reading mail) {
        for (var piece : mail.pieces()) {
            if (piece.type().equals("message/delivery-status")) {
                return Optional.of(report(piece.text(), name(mail.pieces())));
            }
        }
        var name = name(mail.pieces());
        return name.isPresent() && isMachine(mail) ? Optional.of(plainWords(mail, name)) : Optional.empty();
    }

    private static boolean isMachine(Reading mail) {
        return MACHINE.matcher(mail.from()).matches()
                || mail.header("return-path").strip().equals("<>");
    }

    /** Which mail it is about: its Message-ID stands in what is sent back of it. */
    private static Optional<MessageName> name(List<Piece> pieces) {
        for (var piece : pieces) {
            var name = MessageName.in(piece.text());
            if (name.isPresent()) {
                return name;
            }
        }
        return Optional.empty();
    }

    private static Finding report(String text, Optional<MessageName> name) {
        for (var group : BLANK_LINE.split(text.strip())) {
            var fields = fields(group);
            var action = fields.getOrDefault("action", "").toLowerCase(Locale.ROOT);
            if (action.startsWith("failed")) {
                return new Finding.Returned(name, problem(fields));
            }
            if (action.startsWith("delayed")) {
                return new Finding.Delayed(name);
            }
            if (!action.isEmpty()) {
                return new Finding.Automatic(name);
            }
        }
        return new Finding.Automatic(name);
    }

    private static Map<String, String> fields(String group) {
        var fields = new HashMap<String, String>();
        for (var line : FOLDED.matcher(group).replaceAll(" ").split("\\r?\\n")) {
            var colon = line.indexOf(':');
            if (colon > 0) {
                fields.putIfAbsent(
                        line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
                        line.substring(colon + 1).strip());
            }
        }
        return fields;
    }

    private static DeliveryProblem problem(Map<String, String> fields) {
        var status = fields.getOrDefault("status", "");
        var said = fields.getOrDefault("diagnostic-code", "");
        // Many servers say 5.0.0 in the one place and the true reason in the other.
        var vague = !STATUS.matcher(status).find() || status.startsWith("5.0.0");
        var telling = vague && !said.isEmpty() ? said : status;
        return problem(telling);
    }

    private static DeliveryProblem problem(String words) {
        var status = STATUS.matcher(words);
        if (status.find() && status.group().matches("[45]\\.4\\.\\d+")) {
            return DeliveryProblem.UNREACHABLE;
        }
        var code = CODE.matcher(words);
        return ServerAnswers.refusal(code.find() ? Integer.parseInt(code.group(1)) : UNSAID, words);
    }

    private static Finding plainWords(Reading mail, Optional<MessageName> name) {
        var words = new StringBuilder(mail.subject());
        mail.pieces().stream()
                .filter(piece -> piece.type().startsWith("text/"))
                .forEach(piece -> words.append('\n').append(piece.text()));
        var status = STATUS.matcher(words);
        var notYet = status.find()
                ? status.group(1).equals("4")
                : WAITS.matcher(words).find();
        return notYet && WAITS.matcher(words).find()
                ? new Finding.Delayed(name)
                : new Finding.Returned(name, problem(words.toString()));
    }
}
