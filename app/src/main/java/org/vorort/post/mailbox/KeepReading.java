package org.vorort.post.mailbox;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.post.CalendarAnswer;
import org.vorort.post.CalendarAnswers;
import org.vorort.post.MessageName;
import org.vorort.post.Sender;
import org.vorort.post.TakeBackMessage;
import org.vorort.post.bounces.Bounces;
import org.vorort.post.mailbox.InboxStore.Entry;

/**
 * Takes the consequences of a mail that was read. Consequences, log line and the place where reading stands change in one
 * transaction of the town it is about: a crash loses nothing and doubles nothing.
 */
@Service
class KeepReading {

    /** Where a mail lies: the numbers count within one validity of the folder. */
    record Lying(String folder, long validity, long uid) {}

    private record Judged(Sender sender, InboxOutcome outcome, Optional<MessageName> name) {

        static Judged of(MessageName name, InboxOutcome outcome) {
            return new Judged(name.sender(), outcome, Optional.of(name));
        }

        static Judged strange(InboxOutcome outcome) {
            return new Judged(Sender.SERVER, outcome, Optional.empty());
        }
    }

    private static final Pattern TOWN =
            Pattern.compile("[^@]*\\.([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})@.*");

    private final InboxStore inbox;
    private final MailboxStore mailbox;
    private final TakeBackMessage takeBack;
    private final Bounces bounces;
    private final Municipalities municipalities;
    private final ObjectProvider<CalendarAnswers> rooms;
    private final Clock clock;

    KeepReading(
            InboxStore inbox,
            MailboxStore mailbox,
            TakeBackMessage takeBack,
            Bounces bounces,
            Municipalities municipalities,
            ObjectProvider<CalendarAnswers> rooms,
            Clock clock) {
        this.inbox = inbox;
        this.mailbox = mailbox;
        this.takeBack = takeBack;
        this.bounces = bounces;
        this.municipalities = municipalities;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** Whose rows the consequences change, as the mail itself says. */
    Sender sender(Finding finding) {
        var sender = switch (finding) {
            case Finding.Returned returned -> returned.name().map(MessageName::sender);
            case Finding.Delayed delayed -> delayed.name().map(MessageName::sender);
            case Finding.Automatic automatic -> automatic.name().map(MessageName::sender);
            case Finding.Other other -> other.name().map(MessageName::sender);
            case Finding.Answered answered -> town(answered.answer()).map(Sender::of);
            case Finding.Unclear _ -> Optional.<Sender>empty();
        };
        return sender.orElse(Sender.SERVER);
    }

    /** Where reading stands. */
    @Transactional
    MailboxStore.Place place(String folder, long validity) {
        return mailbox.find(folder, validity);
    }

    /** Notes that this mail is begun, so that one at which we fail again and again is passed over one day. */
    @Transactional
    void begin(Lying lying) {
        mailbox.begin(lying.folder(), lying.uid());
    }

    /** What became of the mail; called within the town of its {@link #sender}. */
    @Transactional
    InboxOutcome keep(Lying lying, Reading mail, Finding finding) {
        mailbox.find(lying.folder(), lying.validity());
        mailbox.end(lying.folder(), lying.uid());
        var before = inbox.outcome(sender(finding), mail.fingerprint());
        if (before.isPresent()) {
            return before.get();
        }
        var judged = follow(finding, mail);
        var message = judged.name().map(MessageName::message);
        var entry = new Entry(clock.instant(), mail.sentAt(), mail.from(), mail.subject(), judged.outcome(), message);
        inbox.insert(judged.sender(), mail.fingerprint(), entry);
        return judged.outcome();
    }

    /** Notes a mail that cannot be read. */
    @Transactional
    void giveUp(Lying lying) {
        if (mailbox.find(lying.folder(), lying.validity()).lastRead() >= lying.uid()) {
            return;
        }
        mailbox.end(lying.folder(), lying.uid());
        var now = clock.instant();
        var entry = new Entry(now, now, "", "", InboxOutcome.UNREADABLE, Optional.empty());
        inbox.insert(Sender.SERVER, lying.folder() + "/" + lying.validity() + "/" + lying.uid(), entry);
    }

    private Judged follow(Finding finding, Reading mail) {
        return switch (finding) {
            case Finding.Returned(var name, var problem) ->
                name.filter(ours -> takeBack.takeBack(ours, problem, mail.sentAt()))
                        .map(ours -> Judged.of(ours, InboxOutcome.RETURNED))
                        .orElseGet(() -> Judged.strange(InboxOutcome.RETURN_UNKNOWN));
            case Finding.Delayed(var name) ->
                name.filter(takeBack::noteDelay)
                        .map(ours -> Judged.of(ours, InboxOutcome.DELAYED))
                        .orElseGet(() -> Judged.strange(InboxOutcome.RETURN_UNKNOWN));
            case Finding.Answered(var answer, var genuine) -> answered(answer, genuine);
            case Finding.Unclear _ -> Judged.strange(InboxOutcome.ANSWER_UNCLEAR);
            case Finding.Automatic(var name) -> written(name, mail, InboxOutcome.AUTOMATIC);
            case Finding.Other(var name) -> written(name, mail, InboxOutcome.LEFT);
        };
    }

    private Judged answered(CalendarAnswer answer, boolean genuine) {
        var town = town(answer);
        if (town.isEmpty()) {
            return Judged.strange(InboxOutcome.ANSWER_UNKNOWN);
        }
        if (!genuine) {
            return new Judged(Sender.of(town.get()), InboxOutcome.ANSWER_FOREIGN, Optional.empty());
        }
        if (rooms.stream().noneMatch(room -> room.take(town.get(), answer))) {
            return Judged.strange(InboxOutcome.ANSWER_UNKNOWN);
        }
        bounces.forget(town.get(), answer.attendee());
        return new Judged(Sender.of(town.get()), InboxOutcome.ANSWERED, Optional.empty());
    }

    /** Whoever writes from an address can be reached there. */
    private Judged written(Optional<MessageName> name, Reading mail, InboxOutcome outcome) {
        var ours = name.filter(takeBack::knows);
        ours.flatMap(known -> known.sender().municipality()).ifPresent(town -> bounces.forget(town, mail.from()));
        return ours.map(known -> Judged.of(known, outcome)).orElseGet(() -> Judged.strange(outcome));
    }

    private Optional<MunicipalityId> town(CalendarAnswer answer) {
        var written = TOWN.matcher(answer.uid());
        return written.matches()
                ? Optional.of(new MunicipalityId(UUID.fromString(written.group(1))))
                        .filter(town -> municipalities.find(town).isPresent())
                : Optional.empty();
    }
}
