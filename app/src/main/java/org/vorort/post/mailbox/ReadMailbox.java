package org.vorort.post.mailbox;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.io.IOException;
import java.time.Clock;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.eclipse.angus.mail.imap.IMAPMessage;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.vorort.post.mailbox.KeepReading.Lying;
import org.vorort.storage.Tenancy;

/**
 * Reads what is new in the mailbox, oldest first. A mail of which everything is done is marked as seen; any other stays
 * unread for people. Nothing is moved or deleted.
 */
@Component
class ReadMailbox {

    private static final Logger LOG = LoggerFactory.getLogger(ReadMailbox.class);

    /** More of one mail is not looked at: what we can use stands at the beginning. */
    private static final int MOST_BYTES = 1_000_000;

    private static final int MOST_AT_ONCE = 500;
    private static final int MOST_TRIES = 3;

    private final MailboxAccess access;
    private final KeepReading keepReading;
    private final Clock clock;

    ReadMailbox(MailboxAccess access, KeepReading keepReading, Clock clock) {
        this.access = access;
        this.keepReading = keepReading;
        this.clock = clock;
    }

    /** Returns how many mails were read; none where the mailbox does not answer, which the log then says. */
    int read() {
        try (var store = access.open()) {
            try (var folder = (IMAPFolder) store.getFolder(access.folder())) {
                folder.open(Folder.READ_WRITE);
                return read(folder);
            }
        } catch (MessagingException e) {
            LOG.warn("The mailbox at {} cannot be read: {}", access.host(), e.getMessage());
            return 0;
        }
    }

    private int read(IMAPFolder folder) throws MessagingException {
        var validity = folder.getUIDValidity();
        var place = keepReading.place(access.folder(), validity);
        // A server asked for what comes after the last one answers with the last one.
        var fresh = Arrays.stream(folder.getMessagesByUID(place.lastRead() + 1, UIDFolder.LASTUID))
                .map(mail -> new Numbered(uid(folder, mail), mail))
                .filter(mail -> mail.uid() > place.lastRead())
                .sorted(Comparator.comparingLong(Numbered::uid))
                .limit(MOST_AT_ONCE)
                .toList();
        for (var mail : fresh) {
            var lying = new Lying(access.folder(), validity, mail.uid());
            var failedBefore = place.tried() == mail.uid() ? place.tries() : 0;
            if (failedBefore >= MOST_TRIES) {
                keepReading.giveUp(lying);
            } else {
                read(lying, (IMAPMessage) mail.mail());
            }
        }
        return fresh.size();
    }

    private void read(Lying lying, IMAPMessage mail) throws MessagingException {
        keepReading.begin(lying);
        var reading = apart(mail);
        if (reading.isEmpty()) {
            keepReading.giveUp(lying);
            return;
        }
        var finding = JudgeMail.judge(reading.get());
        var town = keepReading.sender(finding).municipality();
        var outcome = town.isPresent()
                ? Tenancy.in(town.get(), () -> keepReading.keep(lying, reading.get(), finding))
                : keepReading.keep(lying, reading.get(), finding);
        if (outcome.done()) {
            mail.setFlag(Flags.Flag.SEEN, true);
        }
    }

    /** Empty where the mail cannot be taken apart, however often one tries. */
    private Optional<Reading> apart(IMAPMessage mail) throws MessagingException {
        var received = mail.getReceivedDate();
        var arrivedAt = received == null ? clock.instant() : received.toInstant();
        var raw = raw(mail);
        try {
            return Optional.of(TakeMailApart.apart(raw, arrivedAt));
        } catch (MessagingException | IOException | IllegalArgumentException broken) {
            LOG.info(
                    "A mail in the mailbox cannot be taken apart: {}",
                    broken.getClass().getSimpleName());
            return Optional.empty();
        }
    }

    private static byte[] raw(IMAPMessage mail) throws MessagingException {
        try (var in = mail.getMimeStream()) {
            return in.readNBytes(MOST_BYTES);
        } catch (IOException e) {
            throw new MessagingException("the mail could not be fetched", e);
        }
    }

    private record Numbered(long uid, Message mail) {}

    private static long uid(IMAPFolder folder, Message mail) {
        try {
            return folder.getUID(mail);
        } catch (MessagingException gone) {
            return 0;
        }
    }
}
