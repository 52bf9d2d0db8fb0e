package org.vorort.meetings.proceedings;

import java.time.Clock;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Ballot;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.Vote;
import org.vorort.meetings.agenda.AgendaItem;

/**
 * Writes down how a meeting goes. Two people may write at once: whoever is slower is shown what the other wrote, and nothing
 * is overwritten in silence.
 */
@Service
public class KeepProceedings {

    /** What came of it. */
    public sealed interface Result {
        /** @param stamp what is to be known of the result from now on */
        record Kept(String stamp) implements Result {}

        /** Somebody else was quicker; both texts are there now. */
        record WrittenMeanwhile(Outcome theirs) implements Result {}

        /** More votes than there are voters. */
        record TooManyVotes(int voters) implements Result {}

        /** Nothing can be decided without quorum, unless somebody says why it is done all the same. */
        record NoQuorum() implements Result {}
    }

    /** A vote as it was counted. @param recused who took no part, because the matter is their own */
    public record Count(Ballot ballot, int yes, int no, int abstain, Set<UUID> recused) {

        int cast() {
            return yes + no + abstain;
        }
    }

    /** The stamp of an item of which nothing was written yet. */
    public static final String NOTHING_YET = "0";

    private final Proceedings proceedings;
    private final OutcomeStore outcomes;
    private final AttendanceStore attendance;
    private final Audit audit;
    private final Clock clock;

    KeepProceedings(
            Proceedings proceedings, OutcomeStore outcomes, AttendanceStore attendance, Audit audit, Clock clock) {
        this.proceedings = proceedings;
        this.outcomes = outcomes;
        this.attendance = attendance;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional
    public void note(MunicipalityId municipality, UUID invitee, Presence presence) {
        attendance.note(municipality, invitee, presence);
    }

    /** Notes who was there and who was not. */
    @Transactional
    public void noteAll(MunicipalityId municipality, Map<UUID, Presence> presences) {
        attendance.noteAll(municipality, presences);
    }

    /** Writes what came of an item. @param seen the stamp of the result the writer has seen */
    @Transactional
    public Result write(MunicipalityId municipality, AgendaItem item, String result, String seen, Visitor.Actor by) {
        var before = outcomes.find(municipality, item.id()).orElse(Outcome.empty(item.id()));
        if (!before.resultStamp().equals(seen)) {
            return before.result().equals(result) ? new Result.Kept(before.resultStamp()) : meanwhile(before);
        }
        return save(municipality, item, before, before.saying(result), by);
    }

    /** Writes the text of a resolution and the votes; those who withdrew do not vote and stand in the minutes. */
    @Transactional
    public Result decide(
            MunicipalityId municipality,
            Meeting meeting,
            AgendaItem item,
            String resolution,
            Count count,
            String seen,
            Visitor.Actor by) {
        var record = proceedings.of(municipality, meeting);
        var before = record.outcome(item.id());
        if (!before.voteStamp().equals(seen)) {
            return meanwhile(before);
        }
        var voters = record.assembly().votesWithout(count.recused());
        if (count.cast() > voters) {
            return new Result.TooManyVotes(voters);
        }
        if (!record.hasQuorum() && meeting.reasons().quorum().isBlank()) {
            return new Result.NoQuorum();
        }
        outcomes.recuse(municipality, item.id(), count.recused());
        var withdrawn = record.assembly().voters().size() - voters;
        var seats = record.assembly().roll().votingSeats() - withdrawn;
        var vote = new Vote(
                count.ballot(),
                count.yes(),
                count.no(),
                count.abstain(),
                carried(record.rules().stream().toList(), count, seats));
        return save(municipality, item, before, before.deciding(resolution, vote), by);
    }

    /** Takes a vote back; its text stays. */
    @Transactional
    Result undo(MunicipalityId municipality, AgendaItem item, String seen, Visitor.Actor by) {
        var before = outcomes.find(municipality, item.id()).orElse(Outcome.empty(item.id()));
        if (!before.voteStamp().equals(seen)) {
            return meanwhile(before);
        }
        outcomes.recuse(municipality, item.id(), Set.of());
        return save(municipality, item, before, before.undecided(before.resolution()), by);
    }

    private Result save(MunicipalityId municipality, AgendaItem item, Outcome before, Outcome after, Visitor.Actor by) {
        if (!outcomes.save(municipality, after.by(by.name(), clock.instant()))) {
            return meanwhile(outcomes.find(municipality, item.id()).orElse(before));
        }
        var subject = new Audit.Subject("agendaItem", item.id().toString(), item.title());
        audit.record(by, "outcomeKept", subject, before.version() == 0 ? Map.of() : before.texts(), after.texts());
        return new Result.Kept(after.resultStamp());
    }

    private static boolean carried(java.util.List<RulesOfProcedure> rules, Count count, int seats) {
        return rules.isEmpty()
                ? count.yes() > count.no()
                : rules.getFirst().majority().carried(count.yes(), count.no(), count.abstain(), Math.max(seats, 0));
    }

    private static Result meanwhile(Outcome theirs) {
        return new Result.WrittenMeanwhile(theirs);
    }
}
