package org.vorort.fairshare.phragmen;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Optional;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Explanation.NoNumber;
import org.vorort.fairshare.Explanation.Remedy;

/**
 * How many more supporters a project would have needed. New supporters of this project alone carry nothing yet and change nothing
 * else until it is bought. It is bought at the first turn at which it asks for less than what was bought then, or for the same
 * and the tie goes its way; every turn at which it fits gives a number, and the least counts.
 */
final class PhragmenRemedies {

    private static final BigInteger NEVER = BigInteger.ZERO;

    private final Election election;
    private final PhragmenRun run;
    private final BigInteger[] fewest;

    PhragmenRemedies(Election election, PhragmenRun run) {
        this.election = election;
        this.run = run;
        this.fewest = new BigInteger[election.projects().size()];
        Arrays.fill(fewest, NEVER);
        count();
    }

    Remedy remedy(int project) {
        return fewest[project].equals(NEVER) ? new NoNumber(0) : Remedy.of(fewest[project]);
    }

    /** Goes through the purchases again. */
    private void count() {
        var burdens = new Burdens(election, run.supporters());
        var loads = run.exactLoads();
        for (var step = 0; step < run.steps().size(); step++) {
            var bought = run.steps().get(step);
            var asked = bought.supporters() == 0
                    ? Optional.<Load>empty()
                    : Optional.of(new Load(loads.numerator(step), BigInteger.ONE));
            for (var project = 0; project < fewest.length; project++) {
                if (cost(project).compareTo(bought.left()) <= 0) {
                    var wins = run.rank(project) < run.rank(bought.project());
                    note(project, enough(project, burdens, asked, wins));
                }
            }
            if (bought.supporters() > 0) {
                burdens.buy(bought.project(), step);
            }
        }
        for (var project : run.open()) {
            if (cost(project).compareTo(run.left()) <= 0) {
                note(project, enough(project, burdens, leastOfOthers(project, burdens), false));
            }
        }
    }

    private void note(int project, BigInteger enough) {
        if (!enough.equals(NEVER) && (fewest[project].equals(NEVER) || enough.compareTo(fewest[project]) < 0)) {
            fewest[project] = enough;
        }
    }

    /** A load as numerator over the denominator of all loads, times this one. */
    private record Load(BigInteger numerator, BigInteger denominator) {}

    /** Where the rule ended: the least load the other projects asked for; empty where nobody supports any. */
    private Optional<Load> leastOfOthers(int project, Burdens burdens) {
        var least = Optional.<Load>empty();
        for (var other : run.open()) {
            if (other == project || run.supporters().count(other) == 0) {
                continue;
            }
            var load = new Load(
                    run.exactLoads().with(run.costs().cost(other), burdens.of(other)),
                    BigInteger.valueOf(run.supporters().count(other)));
            if (least.isEmpty()
                    || load.numerator()
                                    .multiply(least.get().denominator())
                                    .compareTo(least.get().numerator().multiply(load.denominator()))
                            < 0) {
                least = Optional.of(load);
            }
        }
        return least;
    }

    /** The fewest new supporters with whom the project asks for less than this load, or for the same where that is enough. */
    private BigInteger enough(int project, Burdens burdens, Optional<Load> asked, boolean sameIsEnough) {
        if (asked.isEmpty()) {
            return BigInteger.ONE;
        }
        if (asked.get().numerator().signum() == 0) {
            return NEVER;
        }
        var carried = run.exactLoads().with(run.costs().cost(project), burdens.of(project));
        var parts = carried.multiply(asked.get().denominator())
                .divideAndRemainder(asked.get().numerator());
        var exactly = parts[1].signum() == 0 && sameIsEnough;
        var supporters = exactly ? parts[0] : parts[0].add(BigInteger.ONE);
        return supporters
                .subtract(BigInteger.valueOf(run.supporters().count(project)))
                .max(BigInteger.ONE);
    }

    private BigDecimal cost(int project) {
        return election.projects().get(project).cost();
    }
}
