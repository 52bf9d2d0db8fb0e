package org.vorort.meetings.datepoll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.bodies.seats.OfficerKind;
import org.vorort.bodies.seats.Officers;
import org.vorort.bodies.seats.Seats;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.datepoll.PollView.Expected;
import org.vorort.meetings.datepoll.PollView.Leader;
import org.vorort.meetings.datepoll.PollView.Line;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;

/** Reads a poll with everything the office needs to decide. */
@Component
class ShowPoll {

    private static final Set<OfficerKind> LEADING = EnumSet.of(OfficerKind.CHAIR, OfficerKind.SPEAKER);

    private final PollStore polls;
    private final RespondentStore respondents;
    private final Procedures procedures;
    private final Seats seats;
    private final Officers officers;
    private final People people;
    private final Clock clock;

    ShowPoll(
            PollStore polls,
            RespondentStore respondents,
            Procedures procedures,
            Seats seats,
            Officers officers,
            People people,
            Clock clock) {
        this.polls = polls;
        this.respondents = respondents;
        this.procedures = procedures;
        this.seats = seats;
        this.officers = officers;
        this.people = people;
        this.clock = clock;
    }

    /** The newest poll of this meeting. */
    @Transactional(readOnly = true)
    Optional<Poll> of(MunicipalityId municipality, Meeting meeting) {
        return polls.of(municipality, meeting.id());
    }

    /** Somebody who was asked in this poll. */
    @Transactional(readOnly = true)
    Optional<Respondent> respondent(MunicipalityId municipality, Poll poll, UUID id) {
        return respondents.find(municipality, id).filter(one -> one.poll().equals(poll.id()));
    }

    Standing standing(Poll poll, Meeting meeting) {
        return Standing.of(poll, meeting, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    @Transactional(readOnly = true)
    PollView view(MunicipalityId municipality, Meeting meeting, Poll poll, FormState add, FormState extend) {
        var table = new PollTable(poll.slots(), respondents.of(municipality, poll.id()));
        var lines = new ArrayList<Line>();
        var best = table.best();
        for (var slot : poll.slots()) {
            lines.add(line(municipality, meeting, table, slot, best.contains(slot)));
        }
        var ids = table.respondents().stream().map(Respondent::person).toList();
        Map<PersonId, String> names = new HashMap<>();
        people.byIds(municipality, ids).forEach(person -> names.put(person.id(), person.name()));
        var likely = best.isEmpty() ? poll.slots().getFirst() : best.getFirst();
        var choose = FormState.of(new PollView.Chosen(likely.id().toString())).within("choose");
        return new PollView(meeting, poll, standing(poll, meeting), table, lines, names, choose, add, extend);
    }

    private Line line(MunicipalityId municipality, Meeting meeting, PollTable table, PollSlot slot, boolean best) {
        var rules = procedures.inForce(municipality, meeting.body(), slot.day());
        var voting = votingSeats(municipality, meeting, slot.day());
        var quorum = rules.map(RulesOfProcedure::quorum)
                .map(asked -> new Expected(
                        table.forecast(slot, asked, voting), table.votes(slot), asked.needed(voting), voting));
        var leaders = officers.of(municipality, meeting.body(), slot.day()).stream()
                .filter(officer -> LEADING.contains(officer.kind()))
                .map(officer -> new Leader(officer.kind(), officer.personName(), table.said(slot, officer.person())))
                .toList();
        var inviteBy = rules.map(known -> slot.day().minusDays(known.noticeDays()));
        return new Line(slot, table.sum(slot), quorum, leaders, inviteBy, best);
    }

    private int votingSeats(MunicipalityId municipality, Meeting meeting, LocalDate day) {
        return (int) seats.of(municipality, meeting.body(), day).stream()
                .filter(seat -> seat.voting()
                        && (seat.holder().isPresent() || !seat.deputies().isEmpty()))
                .count();
    }
}
