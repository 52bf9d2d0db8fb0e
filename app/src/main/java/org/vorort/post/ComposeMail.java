package org.vorort.post;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vorort.municipality.Municipalities;
import org.vorort.post.MessageStore.Stored;
import org.vorort.shell.Letterhead;

/** Makes a mail of a message: one recipient, plain text, the office as the place to answer to. */
@Component
class ComposeMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailServer server;
    private final Municipalities municipalities;
    private final String from;
    private final Clock clock;

    ComposeMail(
            MailServer server,
            Municipalities municipalities,
            Clock clock,
            @Value("${vorort.post.sender:}") String chosen,
            @Value("${spring.mail.username:}") String username,
            @Value("${vorort.url}") String url) {
        this.server = server;
        this.municipalities = municipalities;
        this.clock = clock;
        this.from = from(chosen.strip(), username, url);
    }

    MimeMessage compose(Sender sender, Stored message) {
        try {
            var mail = server.blank();
            var head = sender.municipality().map(municipalities::letterhead);
            mail.setFrom(new InternetAddress(
                    from, head.map(Letterhead::town).map(Words::oneLine).orElse("VorOrt"), UTF_8));
            var office = head.map(Letterhead::mail).flatMap(DeliveryRules::deliverable);
            if (office.isPresent()) {
                mail.setReplyTo(new InternetAddress[] {new InternetAddress(office.get())});
            }
            mail.setRecipient(RecipientType.TO, recipient(message));
            mail.setSubject(message.subject(), UTF_8);
            mail.setText(message.body().orElseThrow(), UTF_8, "plain");
            mail.setSentDate(Date.from(clock.instant()));
            mail.setHeader("Message-ID", messageId(message));
            mail.setHeader("Content-Language", message.language().code());
            // RFC 3834: holiday notices and mailing lists do not answer to this.
            mail.setHeader("Auto-Submitted", "auto-generated");
            return mail;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("a stored message cannot be written as mail: " + message.id(), e);
        }
    }

    /** The same for every attempt, so that mail programs show a message once that came twice. */
    private String messageId(Stored message) {
        return "<" + message.id() + "." + message.round() + from.substring(from.lastIndexOf('@')) + ">";
    }

    private static InternetAddress recipient(Stored message) throws MessagingException, UnsupportedEncodingException {
        var address = message.to().mail().flatMap(DeliveryRules::deliverable).orElseThrow();
        return new InternetAddress(address, message.to().name(), UTF_8);
    }

    /** The sender the operator chose, else the account at the mail server, else a name at our own address. */
    private static String from(String chosen, String username, String url) {
        if (!chosen.isEmpty()) {
            return DeliveryRules.deliverable(chosen)
                    .orElseThrow(() -> new IllegalStateException(
                            "vorort.post.sender (VORORT_POST_SENDER) is no mail address: " + chosen));
        }
        return DeliveryRules.deliverable(username)
                .orElseGet(() -> "vorort@"
                        + Optional.ofNullable(URI.create(url).getHost()).orElse("localhost"));
    }
}
