package org.vorort.post.mail;

import java.net.URI;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The addresses of this server: what its mail comes from, and where it comes back to. */
@Component
public class OwnAddresses {

    private final String sender;
    private final String returns;

    OwnAddresses(
            @Value("${vorort.post.sender:}") String chosen,
            @Value("${spring.mail.username:}") String username,
            @Value("${vorort.post.mailbox.address:}") String mailbox,
            @Value("${vorort.url}") String url) {
        this.sender = sender(chosen.strip(), username, url);
        this.returns = mailbox.isBlank() ? sender : checked("vorort.post.mailbox.address", mailbox.strip());
    }

    /** What every mail comes from. */
    public String sender() {
        return sender;
    }

    /** Where undeliverable mail and the answers of calendars come back to: the mailbox that is read, else the sender. */
    public String returns() {
        return returns;
    }

    /** What stands behind the @ of every Message-ID. */
    String domain() {
        return sender.substring(sender.lastIndexOf('@') + 1);
    }

    /** The sender the operator chose, else the account at the mail server, else a name at our own address. */
    private static String sender(String chosen, String username, String url) {
        if (!chosen.isEmpty()) {
            return checked("vorort.post.sender", chosen);
        }
        return MailAddresses.deliverable(username)
                .orElseGet(() -> "vorort@"
                        + Optional.ofNullable(URI.create(url).getHost()).orElse("localhost"));
    }

    private static String checked(String setting, String address) {
        return MailAddresses.deliverable(address)
                .orElseThrow(() -> new IllegalStateException(setting + " is no mail address: " + address));
    }
}
