package org.vorort.post;

import jakarta.mail.internet.MimeMessage;
import org.springframework.stereotype.Component;
import org.vorort.municipality.Municipalities;
import org.vorort.post.mail.MailAddresses;
import org.vorort.post.mail.OutgoingMail;
import org.vorort.post.mail.WriteMail;

/** Makes a mail of a message. */
@Component
class ComposeMail {

    private final WriteMail writeMail;
    private final Municipalities municipalities;

    ComposeMail(WriteMail writeMail, Municipalities municipalities) {
        this.writeMail = writeMail;
        this.municipalities = municipalities;
    }

    MimeMessage compose(Sender sender, StoredMessage message) {
        var mail = message.to().mail().flatMap(MailAddresses::deliverable).orElseThrow();
        return writeMail.write(new OutgoingMail(
                MessageName.of(sender, message).written(),
                message.language(),
                sender.municipality().map(municipalities::letterhead),
                new OutgoingMail.To(message.to().name(), mail),
                message.subject(),
                message.body().orElseThrow(),
                message.calendar().map(part -> new OutgoingMail.Calendar(part.method(), part.text())),
                message.decline()));
    }
}
