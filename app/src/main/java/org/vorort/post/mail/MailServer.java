package org.vorort.post.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Optional;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPMessage;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** The mail server that takes our mail (SMTP), if the operator named one. */
@Component
public class MailServer {

    private static final Logger LOG = LoggerFactory.getLogger(MailServer.class);

    /** What the mail server said. */
    public sealed interface Outcome {
        record Accepted() implements Outcome {}

        /** No further attempt can change it. */
        record Refused(DeliveryProblem problem) implements Outcome {}

        /** Later it may go better. */
        record NotNow(DeliveryProblem problem) implements Outcome {}
    }

    private static final int FINAL = 500;
    private static final int WANTS_PASSWORD = 530;
    private static final int WRONG_PASSWORD = 535;

    private final Optional<JavaMailSenderImpl> sender;

    public MailServer(Optional<JavaMailSenderImpl> sender, @Value("${spring.mail.host:}") String host) {
        this.sender = sender.filter(_ -> !host.isBlank());
    }

    public boolean isConfigured() {
        return sender.isPresent();
    }

    /**
     * An empty mail to be filled.
     *
     * @param returns where it comes back to if it cannot be delivered: the sender on the envelope
     * @throws java.util.NoSuchElementException where no mail server is configured
     */
    MimeMessage blank(String returns) {
        var session = sender.orElseThrow().getSession();
        var mail = new SMTPMessage(session);
        mail.setEnvelopeFrom(returns);
        // Where the mail server understands it (RFC 3461): tell us also of delays, and send back the head, not the
        // words.
        mail.setNotifyOptions(SMTPMessage.NOTIFY_FAILURE | SMTPMessage.NOTIFY_DELAY);
        mail.setReturnOption(SMTPMessage.RETURN_HDRS);
        return mail;
    }

    /** Hands one mail over. Waits for the server's answer, but not for ever: application.yml sets the limits. */
    public Outcome carry(MimeMessage mail) {
        try {
            sender.orElseThrow().send(mail);
            return new Outcome.Accepted();
        } catch (MailAuthenticationException e) {
            return later(DeliveryProblem.SERVER_REFUSES_US, e);
        } catch (MailSendException e) {
            return judge(e);
        } catch (MailException e) {
            return later(DeliveryProblem.NO_CONNECTION, e);
        }
    }

    private static Outcome judge(MailSendException thrown) {
        for (var exception : thrown.getMessageExceptions()) {
            for (var cause = exception; cause instanceof MessagingException said; cause = said.getNextException()) {
                switch (said) {
                    case SMTPAddressFailedException recipient -> {
                        return judge(recipient.getReturnCode(), recipient);
                    }
                    case SMTPSenderFailedException sender -> {
                        return later(DeliveryProblem.SERVER_REFUSES_US, sender);
                    }
                    case SMTPSendFailedException content -> {
                        return judge(content.getReturnCode(), content);
                    }
                    default -> {}
                }
            }
        }
        return later(DeliveryProblem.NO_CONNECTION, thrown);
    }

    private static Outcome judge(int code, MessagingException said) {
        if (code == WANTS_PASSWORD || code == WRONG_PASSWORD) {
            return later(DeliveryProblem.SERVER_REFUSES_US, said);
        }
        if (code < FINAL) {
            return new Outcome.NotNow(code < 0 ? DeliveryProblem.NO_CONNECTION : DeliveryProblem.BUSY);
        }
        return new Outcome.Refused(ServerAnswers.refusal(code, String.valueOf(said.getMessage())));
    }

    /** What only the operator can mend goes to the log; it names our server, never a recipient. */
    private static Outcome later(DeliveryProblem problem, Exception thrown) {
        LOG.warn(
                "The mail server took no mail ({}): {}",
                problem.code(),
                NestedExceptionUtils.getMostSpecificCause(thrown).getMessage());
        return new Outcome.NotNow(problem);
    }
}
