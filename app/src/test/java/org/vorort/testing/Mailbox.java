package org.vorort.testing;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.store.FolderException;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.GreenMailUtil;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.Address;
import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A real mail server on this machine, and everything that arrived there. Tests tell their mails apart by the address. */
public final class Mailbox {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** The sender of the house, whose mailbox it reads. */
    static final String OWN = "vorort@testlingen.example";

    private final int port;
    private final int readingPort;
    private GreenMail server;

    private Mailbox(int port, int readingPort) {
        this.port = port;
        this.readingPort = readingPort;
        this.server = started(port, readingPort);
    }

    static Mailbox open() {
        return new Mailbox(freePort(), freePort());
    }

    /** Where the house reads its own mail (IMAP). */
    int readingPort() {
        return readingPort;
    }

    /** Lays a mail into the mailbox of the house, byte for byte. */
    public void comesBack(String raw) {
        var mail = GreenMailUtil.newMimeMessage(raw.replaceAll("\\R", "\r\n"));
        server.getUserManager().getUserByEmail(OWN).deliver(mail);
    }

    /** How many mails lie unread in the mailbox of the house. */
    public int unread() {
        try {
            var user = server.getUserManager().getUserByEmail(OWN);
            return server.getManagers().getImapHostManager().getInbox(user).getUnseenCount();
        } catch (FolderException e) {
            throw new AssertionError(e);
        }
    }

    public int port() {
        return port;
    }

    /** Goes down, with everything it held. */
    public void stop() {
        server.stop();
    }

    /** Comes back, empty, where it was before. */
    public void start() {
        server = started(port, readingPort);
    }

    /** Everything for this address so far. */
    public List<MimeMessage> to(String address) {
        var found = new ArrayList<MimeMessage>();
        for (var mail : server.getReceivedMessages()) {
            if (isFor(address, mail)) {
                found.add(mail);
            }
        }
        return found;
    }

    /** The first mail for this address, as soon as it is there. */
    public MimeMessage await(String address) {
        return awaitAll(address, 1).getFirst();
    }

    /** The words of the first mail for this address, as soon as it is there. */
    public String wordsTo(String address) {
        return words(await(address));
    }

    /** The words of the newest mail for this address, as soon as there are so many. */
    public String wordsTo(String address, int mails) {
        return words(awaitAll(address, mails).getLast());
    }

    /** The words of the first mail for this address in which this stands, as soon as there is one. */
    public String wordsTo(String address, String part) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            for (var mail : to(address)) {
                if (words(mail).contains(part)) {
                    return words(mail);
                }
            }
            pause();
        }
        throw new AssertionError("no mail for " + address + " says " + part);
    }

    private List<MimeMessage> awaitAll(String address, int mails) {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var found = to(address);
            if (found.size() >= mails) {
                return found;
            }
            pause();
        }
        throw new AssertionError("no mail for " + address + " within " + PATIENCE.toSeconds() + " s");
    }

    /** The plain text of a mail, wherever it stands. */
    private static String words(Part part) {
        try {
            if (part.getContent() instanceof Multipart parts) {
                return words(parts.getBodyPart(0));
            }
            return ((String) part.getContent()).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    /** Chosen here and not by the server, so that it comes back where it was. */
    private static int freePort() {
        try (var free = new ServerSocket(0)) {
            return free.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isFor(String address, MimeMessage mail) {
        try {
            var recipients = mail.getRecipients(RecipientType.TO);
            for (var recipient : recipients == null ? new Address[0] : recipients) {
                if (recipient instanceof InternetAddress known
                        && known.getAddress().equals(address)) {
                    return true;
                }
            }
            return false;
        } catch (MessagingException e) {
            throw new AssertionError(e);
        }
    }

    private static GreenMail started(int port, int readingPort) {
        var server = new GreenMail(new ServerSetup[] {
            new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(readingPort, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        server.setUser(OWN, "ein Kennwort");
        return server;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
