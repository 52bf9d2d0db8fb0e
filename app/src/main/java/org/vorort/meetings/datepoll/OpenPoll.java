package org.vorort.meetings.datepoll;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.ContactWay;
import org.vorort.actors.People;
import org.vorort.actors.reach.Reach;
import org.vorort.identity.Audit;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.datepoll.PollLetter.Occasion;
import org.vorort.meetings.invitations.GuestList.Guest;

/** Begins a poll: one message to each person, with a link of their own. */
@Service
class OpenPoll {

    static final String PURPOSE = "datepoll";

    /** Longer than any poll lives, so that a late visitor reads what became of it. */
    private static final Duration VALIDITY = Duration.ofDays(500);

    /** What came of it. */
    sealed interface Result {
        /** @param letters and calls are to be handed over by the office */
        record Sent(int mails, int letters, int calls) implements Result {}

        record RunsAlready() implements Result {}

        /** The meeting has a day, or was called off. */
        record NotNow() implements Result {}
    }

    /** What is asked, and whom. */
    record Draft(LocalDate lastDay, String words, List<PollSlot> slots, List<Guest> asked) {}

    private final PollStore polls;
    private final RespondentStore respondents;
    private final PollLetter letter;
    private final SignedLinks links;
    private final Reach reach;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    OpenPoll(
            PollStore polls,
            RespondentStore respondents,
            PollLetter letter,
            SignedLinks links,
            Reach reach,
            People people,
            Audit audit,
            Clock clock) {
        this.polls = polls;
        this.respondents = respondents;
        this.letter = letter;
        this.links = links;
        this.reach = reach;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    Result open(MunicipalityId municipality, Meeting meeting, Draft draft, Visitor.Actor by) {
        if (meeting.state() != MeetingState.DRAFT) {
            return new Result.NotNow();
        }
        var poll = new Poll(
                Ids.fresh(),
                meeting.id(),
                PollState.OPEN,
                draft.lastDay(),
                draft.words(),
                clock.instant(),
                Optional.empty(),
                draft.slots());
        if (!polls.insert(municipality, poll, by.name())) {
            return new Result.RunsAlready();
        }
        poll.slots().forEach(slot -> polls.insertSlot(municipality, poll.id(), slot));
        var ways = new HashMap<ContactWay, Integer>();
        for (var guest : draft.asked()) {
            ways.merge(ask(municipality, meeting, poll, guest, by), 1, Integer::sum);
        }
        audit.record(
                by,
                "pollOpened",
                subject(meeting),
                Map.of(),
                Map.of("pollLastDay", draft.lastDay().toString(), "pollSlots", slots(poll)));
        return new Result.Sent(
                ways.getOrDefault(ContactWay.MAIL, 0),
                ways.getOrDefault(ContactWay.LETTER, 0),
                ways.getOrDefault(ContactWay.PHONE, 0));
    }

    private ContactWay ask(MunicipalityId municipality, Meeting meeting, Poll poll, Guest guest, Visitor.Actor by) {
        var id = Ids.fresh();
        var link = links.issue(PURPOSE, id.toString(), VALIDITY, false, by.name());
        var person = people.byId(municipality, guest.person()).orElseThrow();
        var way = reach.contact(
                        municipality, person, guest.organisation().stream().toList())
                .way();
        var respondent = new Respondent(
                id,
                poll.id(),
                guest.person(),
                guest.organisation(),
                guest.seat(),
                guest.role(),
                guest.voting(),
                way,
                link.link(),
                Optional.empty(),
                false,
                "",
                Optional.empty(),
                Optional.empty(),
                Map.of());
        respondents.insert(municipality, respondent);
        letter.write(municipality, Occasion.ASKED, meeting, poll, respondent, by);
        return way;
    }

    static Audit.Subject subject(Meeting meeting) {
        return new Audit.Subject("meeting", meeting.id().toString(), meeting.title());
    }

    static String slots(Poll poll) {
        return String.join(
                "; ", poll.slots().stream().map(slot -> slot.text(Language.DE)).toList());
    }
}
