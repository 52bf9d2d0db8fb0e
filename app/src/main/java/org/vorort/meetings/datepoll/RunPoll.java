package org.vorort.meetings.datepoll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingDetails;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.datepoll.PollLetter.Occasion;

/** What the office does with a poll that is open: remind, add a slot, give more time, choose the day, or end it. */
@Service
class RunPoll {

    /** What came of choosing. */
    sealed interface Chosen {
        record Settled(Meeting meeting) implements Chosen {}

        record NoSuchSlot() implements Chosen {}

        record ChangedMeanwhile() implements Chosen {}
    }

    private static final int DAYS_TO_REPLY = 7;

    private final PollStore polls;
    private final RespondentStore respondents;
    private final PollLetter letter;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Audit audit;
    private final Clock clock;

    RunPoll(
            PollStore polls,
            RespondentStore respondents,
            PollLetter letter,
            Meetings meetings,
            Bodies bodies,
            Audit audit,
            Clock clock) {
        this.polls = polls;
        this.respondents = respondents;
        this.letter = letter;
        this.meetings = meetings;
        this.bodies = bodies;
        this.audit = audit;
        this.clock = clock;
    }

    /** Reminds those who have not answered, each of them once. @return how many */
    @Transactional
    int remind(MunicipalityId municipality, Meeting meeting, Poll poll, Visitor.Actor by) {
        polls.lock(municipality, poll.id());
        var reminded = 0;
        for (var one : respondents.of(municipality, poll.id())) {
            if (!one.hasAnswered() && one.remindedAt().isEmpty()) {
                letter.write(municipality, Occasion.REMINDED, meeting, poll, one, by);
                respondents.reminded(municipality, one.id(), clock.instant());
                reminded++;
            }
        }
        return reminded;
    }

    /**
     * Adds a slot. Those who answered before are told, but not again until they have answered anew.
     *
     * @return how many were told; empty where there are as many slots as there can be, or this one is there already
     */
    @Transactional
    Optional<Integer> add(MunicipalityId municipality, Meeting meeting, UUID id, PollSlot slot, Visitor.Actor by) {
        polls.lock(municipality, id);
        var before = polls.find(municipality, id).orElseThrow();
        var known = before.slots().stream().anyMatch(one -> one.starts().equals(slot.starts()));
        if (known || before.slots().size() >= Poll.MOST_SLOTS) {
            return Optional.empty();
        }
        polls.insertSlot(municipality, id, slot);
        var poll = polls.find(municipality, id).orElseThrow();
        var told = 0;
        for (var one : respondents.of(municipality, id)) {
            if (one.hasAnswered() && one.toldAt().isEmpty()) {
                letter.write(municipality, Occasion.ADDED, meeting, poll, one, by);
                respondents.told(municipality, one.id(), clock.instant());
                told++;
            }
        }
        record("pollSlotAdded", meeting, Map.of(), Map.of("pollSlots", slot.text(Language.DE)), by);
        return Optional.of(told);
    }

    @Transactional
    void extend(MunicipalityId municipality, Meeting meeting, Poll poll, LocalDate lastDay, Visitor.Actor by) {
        polls.extend(municipality, poll.id(), lastDay);
        record(
                "pollExtended",
                meeting,
                Map.of("pollLastDay", poll.lastDay().toString()),
                Map.of("pollLastDay", lastDay.toString()),
                by);
    }

    /** Makes this slot the day of the meeting, and tells everybody who was asked. */
    @Transactional
    Chosen choose(MunicipalityId municipality, Meeting meeting, UUID id, UUID wanted, Visitor.Actor by) {
        polls.lock(municipality, id);
        var poll = polls.find(municipality, id).orElseThrow();
        var slot = poll.slot(wanted);
        if (slot.isEmpty()) {
            return new Chosen.NoSuchSlot();
        }
        if (!poll.state().mayBecome(PollState.CHOSEN)) {
            return new Chosen.ChangedMeanwhile();
        }
        var body = bodies.byId(municipality, meeting.body()).orElseThrow();
        var changed = meetings.correct(municipality, meeting, body, on(meeting.details(), slot.get()), by);
        if (changed.isEmpty()) {
            return new Chosen.ChangedMeanwhile();
        }
        polls.choose(municipality, id, wanted);
        var settled = polls.find(municipality, id).orElseThrow();
        for (var one : respondents.of(municipality, id)) {
            letter.write(municipality, Occasion.SETTLED, changed.get(), settled, one, by);
        }
        record("pollSettled", meeting, Map.of(), Map.of("pollSlots", slot.get().text(Language.DE)), by);
        return new Chosen.Settled(changed.get());
    }

    /** Ends it without a day. Nobody is written to; the links say so. @return false where it was over already */
    @Transactional
    boolean end(MunicipalityId municipality, Meeting meeting, UUID id, Visitor.Actor by) {
        polls.lock(municipality, id);
        var poll = polls.find(municipality, id).orElseThrow();
        if (!poll.state().mayBecome(PollState.WITHOUT_RESULT)) {
            return false;
        }
        polls.endWithoutResult(municipality, id);
        record("pollEnded", meeting, Map.of("pollSlots", OpenPoll.slots(poll)), Map.of(), by);
        return true;
    }

    /** Answers to the invitation are asked for a week before, as where a meeting is planned, unless the office said another day. */
    private static MeetingDetails on(MeetingDetails details, PollSlot slot) {
        var replyBy = details.replyBy()
                .filter(slot.day()::isAfter)
                .orElseGet(() -> slot.day().minusDays(DAYS_TO_REPLY));
        return new MeetingDetails(
                details.title(),
                Optional.of(slot.starts()),
                Optional.of(slot.ends()),
                details.place(),
                details.access(),
                details.onlineLink(),
                Optional.of(replyBy),
                details.words());
    }

    private void record(
            String act, Meeting meeting, Map<String, String> before, Map<String, String> after, Visitor.Actor by) {
        audit.record(by, act, OpenPoll.subject(meeting), before, after);
    }
}
