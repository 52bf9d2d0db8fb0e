package org.vorort.post.mailbox;

import java.util.Locale;
import java.util.Optional;
import org.vorort.post.MessageName;

/** What a mail is: the answer of a calendar, a mail that came back, a machine's word, or none of ours to answer. */
final class JudgeMail {

    private JudgeMail() {}

    static Finding judge(Reading mail) {
        return CalendarReply.read(mail)
                .or(() -> ReturnReport.read(mail))
                .orElseGet(() ->
                        isAutomatic(mail) ? new Finding.Automatic(answered(mail)) : new Finding.Other(answered(mail)));
    }

    /** RFC 3834, and what was usual before it. */
    private static boolean isAutomatic(Reading mail) {
        var submitted = mail.header("auto-submitted").toLowerCase(Locale.ROOT);
        return !(submitted.isEmpty() || submitted.startsWith("no"))
                || !mail.header("x-autoreply").isEmpty()
                || !mail.header("x-autorespond").isEmpty()
                || mail.header("precedence").equalsIgnoreCase("auto_reply");
    }

    private static Optional<MessageName> answered(Reading mail) {
        return MessageName.in(mail.header("in-reply-to") + " " + mail.header("references"));
    }
}
