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
 * 2021, definition 1. A project its supporters cannot pay is given up for the rest of the run: purses never fill again.
 * Projects are looked at in the order of what they cost at least, and no longer once that is more than the best found (as
 * in pabutools); then the best is made certain with exact numbers against everybody whose bound allows a doubt.
 */
final class Run {

    private final Electorate electorate;
    private final Ledger ledger;
    private final Purses purses;
    private final Backers backers;
    private final Estimate estimate;
    private final Appraisal appraisal;
    private final Candidates candidates;
    private final Horizon horizon = new Horizon();
    private final List<Buy> buys = new ArrayList<>();

    /** For each project looked at exactly in this round its price by scale. */
    private final Line[] exact;

    private int leader;
    private List<Integer> best = List.of();

    private Run(Electorate electorate, BigInteger endowment) {
        this.electorate = electorate;
        ledger = new Ledger(endowment);
        purses = new Purses(endowment.doubleValue());
        backers = new Backers(electorate, purses);
        estimate = new Estimate(electorate, purses, backers);
        appraisal = new Appraisal(electorate, ledger, purses, backers);
        candidates = new Candidates(electorate, estimate);
        exact = new Line[electorate.projects()];
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
        while (run.findBest()) {
            var winner = run.best();
            witness.beforePurchase(run, winner, run.exact[winner]);
            run.buy(winner);
        }
        return run;
    }

    BigInteger endowment() {
        return ledger.endowment();
    }

    Ledger ledger() {
        return ledger;
    }

    Purses purses() {
        return purses;
    }

    /** The supporters as gathered last; whoever is asked before a purchase may gather others. */
    Backers backers() {
        return backers;
    }

    Appraisal appraisal() {
        return appraisal;
    }

    /** What each voter of this group holds, as {@link Purses} numbers it. */
    int held(int group) {
        return backers.held(group);
    }

    /** In order of purchase. */
    List<Buy> buys() {
        return buys;
    }

    /** By how much the endowment may grow, less than that, with every decision the same. */
    double reach() {
        return horizon.reach();
    }

    private boolean findBest() {
        candidates.sort();
        leader = -1;
        var limit = Double.POSITIVE_INFINITY;
        for (var place = 0; place < candidates.size(); place++) {
            var project = candidates.get(place);
            if (candidates.low[project] > limit) {
                break;
            }
            if (look(project) && candidates.likely[project] < limit) {
                limit = candidates.likely[project];
                leader = project;
            }
        }
        return leader >= 0;
    }

    /** Looks at a project in doubles. @return whether its supporters can pay it */
    private boolean look(int project) {
        backers.gather(project);
        estimate.count(project, ledger.size());
        if (estimate.isSurelyTooLittle(project)
                || !estimate.isSurelyEnough(project) && !appraisal.isAffordable(project)) {
            giveUp(project);
            return false;
        }
        candidates.likely[project] = candidates.low[project];
        if (estimate.price(project, ledger.size())) {
            note(project, estimate.low, estimate.lowSlope, estimate.likely);
        }
        return true;
    }

    private void giveUp(int project) {
        candidates.remove(project);
        horizon.keep(estimate.cost(project) - estimate.money - estimate.doubt, estimate.moneySlope);
    }

    private void note(int project, double low, double lowSlope, double likely) {
        candidates.low[project] = low;
        candidates.lowSlope[project] = lowSlope;
        candidates.likely[project] = likely;
    }

    private void buy(int winner) {
        keepAhead(winner);
        backers.gather(winner);
        var price = appraisal.price(winner);
        keepPaying(price);
        backers.pay(winner, ledger.size(), appraisal.emptied, price.about(ledger.endowment()), price.slopeAbout());
        ledger.enter(price, appraisal.divisor);
        candidates.remove(winner);
        buys.add(new Buy(winner, price, best));
    }

    /** Makes certain who is best. */
    private int best() {
        var ties = new ArrayList<Integer>();
        for (var place = 0; place < candidates.size(); place++) {
            exact[candidates.get(place)] = null;
        }
        appraise(leader);
        ties.add(leader);
        for (var place = 0; place < candidates.size(); place++) {
            var project = candidates.get(place);
            var ahead = ties.getFirst();
            if (project == leader || candidates.isGone(project) || candidates.low[project] > high(ahead)) {
                continue;
            }
            if (look(project)) {
                appraise(project);
                var sign =
                        exact[project].gapAt(ledger.endowment(), exact[ahead]).signum();
                if (sign < 0) {
                    ties.clear();
                }
                if (sign <= 0) {
                    ties.add(project);
                }
            }
        }
        ties.sort(Comparator.comparing(project -> electorate.ranks()[project]));
        best = ties;
        return ties.getFirst();
    }

    private void appraise(int project) {
        if (project == leader) {
            look(project);
        }
        var price = appraisal.price(project).dividedBy(electorate.scales()[project]);
        var about = price.about(ledger.endowment());
        exact[project] = price;
        note(project, about * Nearly.LESS, Nearly.below(price.slopeAbout()), about);
    }

    private double high(int project) {
        return candidates.likely[project] * Nearly.MORE;
    }

    /** Until the horizon nobody becomes better than the winner. */
    private void keepAhead(int winner) {
        var winning = exact[winner];
        var high = high(winner);
        var speed = Nearly.above(winning.slopeAbout());
        for (var place = 0; place < candidates.size(); place++) {
            var project = candidates.get(place);
            if (project == winner || candidates.isGone(project)) {
                continue;
            }
            if (exact[project] == null) {
                horizon.keep(candidates.low[project] - high, speed - candidates.lowSlope[project]);
            } else {
                horizon.keep(exact[project], winning, ledger.endowment());
            }
        }
    }

    /** Until the horizon the same supporters of the winner are drained. */
    private void keepPaying(Line price) {
        var about = price.about(ledger.endowment());
        var slope = price.slopeAbout();
        var doubt = purses.doubt(ledger.size());
        for (var i = 0; i < backers.length; i++) {
            if (appraisal.emptied[i] && !backers.drained[i]) {
                // Pays in full and has nothing left: with any other endowment it is one or the other.
                horizon.end();
            }
            var purse = backers.purse[i];
            var asked = about * backers.weight[i];
            var gap = Math.abs(purses.content(purse) - asked) - 2 * (doubt + asked * Nearly.STEP);
            var speed = purses.slope(purse) - slope * backers.weight[i];
            var steps = (ledger.size() + 8) * Nearly.STEP;
            var unsure = steps * (purses.mass(purse) + Math.abs(slope) * backers.weight[i]);
            horizon.keep(gap, (backers.drained[i] ? speed : -speed) + unsure);
        }
    }
}
