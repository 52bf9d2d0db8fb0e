package org.vorort.fairshare.shares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The method of equal shares with a fixed endowment, from the first purchase to the last. Each voter is given the same; in
 * every round the project is bought that costs its supporters least per satisfaction when they share the cost as equally as
 * their purses allow.
 *
 * <p>D. Peters, G. Pierczyński, P. Skowron, <i>Proportional Participatory Budgeting with Additive Utilities</i>, NeurIPS
 * 2021, the definition for additive utilities. A project its supporters cannot pay is given up for the rest of the run: purses
 * never fill again.
 * Projects are looked at in the order of what they cost at least, and no longer once that is more than the best found (as
 * in pabutools); then the best is made certain with exact numbers against everybody whose bound allows a doubt.
 */
final class Run {

    private final Electorate electorate;
    private final Ledger ledger;
    private final Purses purses;
    private final Holdings holdings;
    private final Estimate estimate;
    private final Appraisal appraisal;
    private final Candidates candidates;
    private final List<Round> rounds = new ArrayList<>();
    private final List<Buy> buys = new ArrayList<>();

    /** For each project appraised in this round its price by scale, otherwise null. */
    private final Line[] exact;

    /** The supporters of the best project so far, and of the one looked at. */
    private Backers leading = new Backers();

    private Backers looking = new Backers();
    private Horizon horizon;

    private Run(Electorate electorate, BigInteger endowment) {
        this.electorate = electorate;
        ledger = new Ledger(endowment);
        purses = new Purses(ledger);
        holdings = new Holdings(electorate, purses);
        estimate = new Estimate(electorate, ledger, purses);
        appraisal = new Appraisal(electorate, ledger, purses);
        candidates = new Candidates(electorate, estimate);
        exact = new Line[electorate.projects()];
        horizon = new Horizon(endowment);
    }

    /** Who is asked before each purchase. */
    interface Witness {
        void beforePurchase(Run run, int winner, Line price);
    }

    /** Runs with this endowment, in n-th parts of the smallest decimal. */
    static Run of(Electorate electorate, BigInteger endowment) {
        return of(electorate, endowment, (run, winner, price) -> {});
    }

    /** The same before the eyes of somebody who may look at the purses, but change nothing. */
    static Run of(Electorate electorate, BigInteger endowment, Witness witness) {
        var run = new Run(electorate, endowment);
        run.go(witness);
        return run;
    }

    /** Begins anew with a larger endowment. Rounds whose decisions are the same for certain are kept. */
    void raise(BigInteger endowment) {
        var kept = 0;
        while (kept < rounds.size() && rounds.get(kept).horizon().reach(endowment) > 0) {
            kept++;
        }
        if (kept == rounds.size()) {
            ledger.endow(buys.size(), endowment);
            purses.refill(purses.size());
        } else {
            goBack(kept, endowment);
            go((run, winner, price) -> {});
        }
    }

    private void goBack(int kept, BigInteger endowment) {
        for (var purchase = buys.size() - 1; purchase >= kept; purchase--) {
            holdings.takeBack(buys.get(purchase).project(), purchase);
        }
        var round = rounds.get(kept);
        buys.subList(kept, buys.size()).clear();
        rounds.subList(kept, rounds.size()).clear();
        ledger.endow(kept, endowment);
        purses.refill(round.purses());
        candidates.recall(round.memory(), round.horizon().more(endowment));
    }

    private void go(Witness witness) {
        while (true) {
            horizon = new Horizon(ledger.endowment());
            rounds.add(new Round(purses.size(), candidates.memory(), horizon));
            if (!findBest()) {
                return;
            }
            var tied = makeCertain();
            var winner = leading.project;
            witness.beforePurchase(this, winner, exact[winner]);
            keepAhead(winner);
            keepDraining();
            ledger.enter(leading.price, leading.payingWeight);
            holdings.pay(leading, buys.size());
            candidates.remove(winner);
            buys.add(new Buy(winner, tied));
        }
    }

    BigInteger endowment() {
        return ledger.endowment();
    }

    /** In order of purchase. */
    List<Buy> buys() {
        return buys;
    }

    /** By how much the endowment may grow, less than that, with every decision the same. */
    double reach() {
        var reach = Double.POSITIVE_INFINITY;
        for (var round : rounds) {
            reach = Math.min(reach, round.horizon().reach(ledger.endowment()));
        }
        return reach;
    }

    Ledger ledger() {
        return ledger;
    }

    Purses purses() {
        return purses;
    }

    Holdings holdings() {
        return holdings;
    }

    Appraisal appraisal() {
        return appraisal;
    }

    /** Looks at projects in doubles until no other can be better. @return whether any can be paid; the best seems to lead */
    private boolean findBest() {
        candidates.sort();
        var limit = Double.POSITIVE_INFINITY;
        for (var place = 0; place < candidates.size(); place++) {
            var project = candidates.get(place);
            if (candidates.low[project] > limit) {
                break;
            }
            if (look(project) && candidates.likely[project] < limit) {
                limit = candidates.likely[project];
                lead();
            }
        }
        return limit < Double.POSITIVE_INFINITY;
    }

    private void lead() {
        var before = leading;
        leading = looking;
        looking = before;
    }

    /** Looks at a project in doubles. @return whether its supporters can pay it */
    private boolean look(int project) {
        holdings.gather(project, looking);
        estimate.count(looking);
        if (estimate.isSurelyTooLittle(project)
                || !estimate.isSurelyEnough(project) && !appraisal.isAffordable(looking)) {
            candidates.remove(project);
            horizon.keep(estimate.cost(project) - estimate.money - estimate.doubt, estimate.moneySlope);
            return false;
        }
        candidates.likely[project] = candidates.low[project];
        if (estimate.price(looking)) {
            note(project, estimate.low, estimate.lowSlope, estimate.likely);
        }
        return true;
    }

    private void note(int project, double low, double lowSlope, double likely) {
        candidates.low[project] = low;
        candidates.lowSlope[project] = lowSlope;
        candidates.likely[project] = likely;
    }

    /** Appraises whoever may be best. @return those who are, in the order of tie-breaking; the first of them leads */
    private List<Integer> makeCertain() {
        for (var place = 0; place < candidates.size(); place++) {
            exact[candidates.get(place)] = null;
        }
        var ties = new ArrayList<Integer>();
        appraise(leading);
        ties.add(leading.project);
        for (var place = 0; place < candidates.size(); place++) {
            var project = candidates.get(place);
            if (exact[project] == null
                    && !candidates.isGone(project)
                    && candidates.low[project] <= high(leading.project)
                    && look(project)) {
                appraise(looking);
                compete(project, ties);
            }
        }
        ties.sort(Comparator.comparing(project -> electorate.ranks()[project]));
        return ties;
    }

    private void compete(int project, List<Integer> ties) {
        var ranks = electorate.ranks();
        var ahead = leading.project;
        var sign = exact[project].gapAt(ledger.endowment(), exact[ahead]).signum();
        if (sign < 0) {
            ties.clear();
        }
        if (sign <= 0) {
            ties.add(project);
        }
        if (sign < 0 || sign == 0 && ranks[project] < ranks[ahead]) {
            lead();
        }
    }

    private void appraise(Backers backers) {
        appraisal.price(backers);
        var project = backers.project;
        exact[project] = backers.price.dividedBy(electorate.scales()[project]);
        var about = exact[project].about(ledger.endowment());
        note(project, about * Nearly.LESS, Nearly.below(exact[project].slopeAbout()), about);
    }

    private double high(int project) {
        return candidates.likely[project] * Nearly.MORE;
    }

    /** Until the horizon nobody becomes better than the winner. */
    private void keepAhead(int winner) {
        var high = high(winner);
        var speed = Nearly.above(exact[winner].slopeAbout());
        for (var place = 0; place < candidates.size(); place++) {
            var project = candidates.get(place);
            if (project == winner || candidates.isGone(project)) {
                continue;
            }
            if (exact[project] == null) {
                horizon.keep(candidates.low[project] - high, speed - candidates.lowSlope[project]);
            } else {
                horizon.keep(exact[project], exact[winner]);
            }
        }
    }

    /**
     * Until the horizon the same supporters of the winner are drained. Others never begin to be while decisions stay the same:
     * by induction over the purchases no price rises with the endowment, and every purse grows by as much at least. So only
     * the drained are looked at; and who has just the price is none of them, with any larger endowment something is left.
     */
    private void keepDraining() {
        var price = leading.price.about(ledger.endowment());
        var slope = leading.price.slopeAbout();
        var steps = (ledger.size() + 8) * Nearly.STEP;
        for (var i = 0; i < leading.length; i++) {
            if (leading.drained[i]) {
                var purse = leading.purse[i];
                var asked = price * leading.weight[i];
                var gap = asked - purses.content(purse) - 2 * (purses.doubt() + asked * Nearly.STEP);
                var speed = purses.slope(purse) - slope * leading.weight[i];
                var unsure = steps * (purses.mass(purse) + Math.abs(slope) * leading.weight[i]);
                horizon.keep(gap, speed + unsure);
            }
        }
    }
}
