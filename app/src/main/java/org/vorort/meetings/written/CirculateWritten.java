package org.vorort.meetings.written;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.ContactWay;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.bodies.seats.Holding;
import org.vorort.bodies.seats.Seat;
import org.vorort.bodies.seats.SeatKind;
import org.vorort.bodies.seats.Seats;
import org.vorort.identity.Audit;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.written.Slip.Answer;
import org.vorort.shell.Formats;

/** Asks everybody who may vote in a body to answer in writing, by a link of their own. */
@Service
public class CirculateWritten {

    static final String PURPOSE = "ballot";

    /** Longer than anybody may answer, so that the link can say what came of it. */
    private static final Duration VALIDITY = Duration.ofDays(180);

    /** What came of it. */
    public sealed interface Result {
        record Asked(int voters) implements Result {}

        /** The rules in force do not provide for it. */
        record NotInTheRules() implements Result {}

        /** The day until which one may answer is over. */
        record TooLate() implements Result {}

        /** Nobody sits on a seat with a vote. */
        record NobodyMayVote() implements Result {}

        record ChangedMeanwhile() implements Result {}
    }

    private final WrittenStore store;
    private final SlipStore slips;
    private final Seats seats;
    private final People people;
    private final Procedures procedures;
    private final SignedLinks links;
    private final TellVoters tellVoters;
    private final Audit audit;
    private final Clock clock;

    CirculateWritten(
            WrittenStore store,
            SlipStore slips,
            Seats seats,
            People people,
            Procedures procedures,
            SignedLinks links,
            TellVoters tellVoters,
            Audit audit,
            Clock clock) {
        this.store = store;
        this.slips = slips;
        this.seats = seats;
        this.people = people;
        this.procedures = procedures;
        this.links = links;
        this.tellVoters = tellVoters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Whether the rules in force provide for it; a body without rules may do as it likes. */
    @Transactional(readOnly = true)
    boolean provided(MunicipalityId municipality, Written written) {
        return procedures
                .inForce(municipality, written.body(), today())
                .map(RulesOfProcedure::writtenResolutions)
                .orElse(true);
    }

    @Transactional
    public Result ask(MunicipalityId municipality, Written written, Visitor.Actor by) {
        if (!provided(municipality, written)) {
            return new Result.NotInTheRules();
        }
        if (written.words().answerBy().filter(last -> last.isAfter(today())).isEmpty()) {
            return new Result.TooLate();
        }
        var voters = voters(municipality, written);
        if (voters.isEmpty()) {
            return new Result.NobodyMayVote();
        }
        var asked = written.asked(clock.instant());
        if (!written.state().mayBecome(WrittenState.ASKED) || !store.update(municipality, asked)) {
            return new Result.ChangedMeanwhile();
        }
        for (var voter : voters) {
            ask(municipality, asked, voter, by);
        }
        audit.record(by, "writtenAsked", KeepWritten.subject(written), Map.of(), Map.of("voters", "" + voters.size()));
        return new Result.Asked(voters.size());
    }

    private void ask(MunicipalityId municipality, Written written, Slip voter, Visitor.Actor by) {
        var person = people.byId(municipality, voter.person().orElseThrow()).orElseThrow();
        var contact = tellVoters.contact(municipality, person, voter);
        var link = links.issue(PURPOSE, voter.id().toString(), VALIDITY, false, by.name());
        var slip = new Slip(
                voter.id(),
                voter.written(),
                voter.seat(),
                voter.person(),
                voter.organisation(),
                contact.way(),
                link.link(),
                Answer.NONE,
                "",
                Optional.empty(),
                false,
                Optional.empty());
        slips.insert(municipality, slip);
        tellVoters.ask(municipality, written, slip, contact.recipient(), "asked", by);
    }

    /** Whoever holds a seat with a vote today, or the first deputy of one that is vacant; nobody twice. */
    private List<Slip> voters(MunicipalityId municipality, Written written) {
        var voters = new ArrayList<Slip>();
        var known = new HashSet<PersonId>();
        for (var seat : seats.of(municipality, written.body(), today())) {
            if (seat.voting() && seat.kind() == SeatKind.MEMBER) {
                var voter = seat.holder().or(() -> seat.deputies().stream().findFirst());
                voter.filter(holding -> known.add(holding.person()))
                        .ifPresent(holding -> voters.add(slip(written, seat, holding)));
            }
        }
        return voters;
    }

    private static Slip slip(Written written, Seat seat, Holding holding) {
        return new Slip(
                Ids.fresh(),
                written.id(),
                Optional.of(seat.id()),
                Optional.of(holding.person()),
                holding.organisation(),
                ContactWay.MAIL,
                Ids.fresh(),
                Answer.NONE,
                "",
                Optional.empty(),
                false,
                Optional.empty());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
