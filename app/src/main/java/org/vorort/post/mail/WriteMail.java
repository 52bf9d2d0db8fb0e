package org.vorort.post.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.BodyPart;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import org.springframework.stereotype.Component;
import org.vorort.post.mail.OutgoingMail.Calendar;
import org.vorort.shell.Letterhead;

/** Writes a mail as it travels: one recipient, text and HTML, the office as the place to answer to. */
@Component
public class WriteMail {

    private static final String UTF_8 = StandardCharsets.UTF_8.name();

    private final MailServer server;
    private final OwnAddresses addresses;
    private final HtmlHalf htmlHalf;
    private final Clock clock;

    WriteMail(MailServer server, OwnAddresses addresses, HtmlHalf htmlHalf, Clock clock) {
        this.server = server;
        this.addresses = addresses;
        this.htmlHalf = htmlHalf;
        this.clock = clock;
    }

    /**
     * The mail, ready to be handed over.
     *
     * @throws IllegalStateException where it cannot be written down, which is a bug: what comes here was checked
     */
    public MimeMessage write(OutgoingMail mail) {
        try {
            var written = server.blank(addresses.returns());
            address(written, mail);
            written.setSubject(mail.subject(), UTF_8);
            written.setContent(content(mail));
            written.setSentDate(Date.from(clock.instant()));
            written.setHeader("Message-ID", "<" + mail.name() + "@" + addresses.domain() + ">");
            written.setHeader("Content-Language", mail.language().code());
            // RFC 3834: holiday notices and mailing lists do not answer to this.
            written.setHeader("Auto-Submitted", "auto-generated");
            if (mail.decline().isPresent()) {
                written.setHeader("List-Unsubscribe", "<" + mail.decline().get() + ">");
                written.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
            }
            return written;
        } catch (MessagingException | UnsupportedEncodingException e) {
            throw new IllegalStateException("a stored message cannot be written as mail: " + mail.name(), e);
        }
    }

    private void address(MimeMessage written, OutgoingMail mail)
            throws MessagingException, UnsupportedEncodingException {
        var town = mail.head().map(Letterhead::town).map(Words::oneLine).orElse("VorOrt");
        written.setFrom(new InternetAddress(addresses.sender(), town, UTF_8));
        var office = mail.head().map(Letterhead::mail).flatMap(MailAddresses::deliverable);
        if (office.isPresent()) {
            written.setReplyTo(new InternetAddress[] {new InternetAddress(office.get())});
        }
        written.setRecipient(
                RecipientType.TO,
                new InternetAddress(mail.to().mail(), mail.to().name(), UTF_8));
    }

    /** Text, HTML and calendar say the same in three ways; the calendar lies beside them once more, to be kept as a file. */
    private MimeMultipart content(OutgoingMail mail) throws MessagingException {
        var ways = new MimeMultipart("alternative");
        ways.addBodyPart(part(mail.text(), "text/plain; charset=UTF-8"));
        ways.addBodyPart(part(htmlHalf.of(mail), "text/html; charset=UTF-8"));
        if (mail.calendar().isEmpty()) {
            return ways;
        }
        var calendar = mail.calendar().get();
        ways.addBodyPart(part(calendar.text(), "text/calendar; charset=UTF-8; method=" + calendar.method()));
        var all = new MimeMultipart("mixed");
        var body = new MimeBodyPart();
        body.setContent(ways);
        all.addBodyPart(body);
        all.addBodyPart(file(calendar));
        return all;
    }

    private static BodyPart file(Calendar calendar) throws MessagingException {
        var file = part(calendar.text(), "application/ics; name=\"invite.ics\"");
        file.setDisposition("attachment");
        file.setFileName("invite.ics");
        return file;
    }

    private static BodyPart part(String text, String type) throws MessagingException {
        var part = new MimeBodyPart();
        var bytes = Words.asSent(text).getBytes(StandardCharsets.UTF_8);
        part.setDataHandler(new DataHandler(new ByteArrayDataSource(bytes, type)));
        return part;
    }
}
