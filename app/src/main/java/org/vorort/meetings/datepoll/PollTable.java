package org.vorort.meetings.datepoll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.vorort.actors.PersonId;
import org.vorort.bodies.procedure.Quorum;
import org.vorort.meetings.invitations.Roll.Forecast;

/** Everybody who was asked, and what follows for each slot. */
record PollTable(List<PollSlot> slots, List<Respondent> respondents) {

    /** How many said what of a slot. @param open those who have not said anything about it */
    record Sum(int yes, int ifNeedBe, int no, int open) {}

    PollTable {
        slots = List.copyOf(slots);
        respondents = List.copyOf(respondents);
    }

    Sum sum(PollSlot slot) {
        var yes = count(slot, Fit.YES);
        var ifNeedBe = count(slot, Fit.IF_NEED_BE);
        var no = count(slot, Fit.NO);
        return new Sum(yes, ifNeedBe, no, respondents.size() - yes - ifNeedBe - no);
    }

    /** How many votes could be there, those that come if need be counted too; a deputy counts for the seat, once. */
    int votes(PollSlot slot) {
        return seats(slot, Set.of(Fit.YES, Fit.IF_NEED_BE)).size();
    }

    /**
     * What is to be expected of the quorum at this slot. A seat is out of reach where everybody said no who was asked for it.
     *
     * @param votingSeats how many seats have a vote and somebody on them, on that day
     */
    Forecast forecast(PollSlot slot, Quorum quorum, int votingSeats) {
        if (quorum.reached(votes(slot), votingSeats)) {
            return Forecast.REACHED;
        }
        var possible = votingSeats - lost(slot);
        return quorum.reached(possible, votingSeats) ? Forecast.POSSIBLE : Forecast.OUT_OF_REACH;
    }

    /** What this person said of a slot; empty where they were not asked or have said nothing. */
    Optional<Fit> said(PollSlot slot, PersonId person) {
        return respondents.stream()
                .filter(one -> one.person().equals(person))
                .findFirst()
                .flatMap(one -> one.answer(slot));
    }

    /** Who has not answered at all. */
    List<Respondent> silent() {
        return respondents.stream().filter(one -> !one.hasAnswered()).toList();
    }

    /** The slots that suit most people; none as long as they suit nobody. Several where they are equal. */
    List<PollSlot> best() {
        var best = new ArrayList<PollSlot>();
        var most = 0;
        for (var slot : slots) {
            var sum = sum(slot);
            // First how many can be there, then how many of them without trouble.
            var weight = (sum.yes() + sum.ifNeedBe()) * (respondents.size() + 1) + sum.yes();
            if (weight > most) {
                best.clear();
                most = weight;
            }
            if (weight == most && weight > 0) {
                best.add(slot);
            }
        }
        return best;
    }

    private int count(PollSlot slot, Fit fit) {
        return (int) respondents.stream().filter(one -> one.said(slot, fit)).count();
    }

    private Set<UUID> seats(PollSlot slot, Set<Fit> fits) {
        var seats = new HashSet<UUID>();
        for (var one : respondents) {
            if (one.voting() && one.answer(slot).filter(fits::contains).isPresent()) {
                one.seat().ifPresent(seats::add);
            }
        }
        return seats;
    }

    private int lost(PollSlot slot) {
        Map<UUID, Boolean> allSaidNo = new HashMap<>();
        for (var one : respondents) {
            if (one.voting() && one.seat().isPresent()) {
                allSaidNo.merge(one.seat().get(), one.said(slot, Fit.NO), Boolean::logicalAnd);
            }
        }
        return (int) allSaidNo.values().stream().filter(lost -> lost).count();
    }
}
