package org.vorort.post.mailbox;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import java.util.Properties;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The way to the mailbox (IMAP), if the operator named one. */
@Component
class MailboxAccess {

    private static final String CONNECT_MILLISECONDS = "10000";
    private static final String READ_MILLISECONDS = "30000";

    private final String host;
    private final int port;
    private final String user;
    private final String password;
    private final Encryption encryption;
    private final String folder;

    /** How the line is encrypted. */
    enum Encryption {
        /** From the first byte. */
        TLS,
        STARTTLS,
        /** Not at all: for a mailbox on the same machine. */
        NONE
    }

    MailboxAccess(
            @Value("${vorort.post.mailbox.host:}") String host,
            @Value("${vorort.post.mailbox.port:993}") int port,
            @Value("${vorort.post.mailbox.user:}") String user,
            @Value("${vorort.post.mailbox.password:}") String password,
            @Value("${vorort.post.mailbox.encryption:tls}") Encryption encryption,
            @Value("${vorort.post.mailbox.folder:INBOX}") String folder) {
        this.host = host.strip();
        this.port = port;
        this.user = user;
        this.password = password;
        this.encryption = encryption;
        this.folder = folder;
    }

    boolean isConfigured() {
        return !host.isEmpty();
    }

    String folder() {
        return folder;
    }

    String host() {
        return host;
    }

    /** Opens the mailbox; whoever asks closes it. */
    Store open() throws MessagingException {
        var protocol = encryption == Encryption.TLS ? "imaps" : "imap";
        var properties = new Properties();
        set(properties, protocol, "connectiontimeout", CONNECT_MILLISECONDS);
        set(properties, protocol, "timeout", READ_MILLISECONDS);
        set(properties, protocol, "writetimeout", READ_MILLISECONDS);
        set(properties, protocol, "starttls.required", String.valueOf(encryption == Encryption.STARTTLS));
        set(properties, protocol, "starttls.enable", String.valueOf(encryption == Encryption.STARTTLS));
        // Looking does not mark a mail as seen; what is not ours must stay unread for people.
        set(properties, protocol, "peek", "true");
        var store = Session.getInstance(properties).getStore(protocol);
        store.connect(host, port, user, password);
        return store;
    }

    private static void set(Properties properties, String protocol, String name, String value) {
        properties.setProperty("mail." + protocol + "." + name, value);
    }
}
