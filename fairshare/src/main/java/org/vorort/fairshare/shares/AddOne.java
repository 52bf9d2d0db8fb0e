package org.vorort.fairshare.shares;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * Completion by raising the endowment step by step: a whole run for each, until the purchases cost more than the budget (then
 * the step before counts) or nothing more fits (where that is a reason to stop).
 *
 * <p>equalshares.net, "Add1"; in pabutools {@code voter_budget_increment}. Neither condition
 * is monotone in the endowment, so no step may be left out by guessing, as bisection does. What is left out here are the
 * steps before a run's {@link Run#reach horizon}: they take every decision alike and so buy the same.
 */
final class AddOne {

    private final Electorate electorate;
    private final BigInteger step;
    private final Stop stop;

    /** When to stop although the next step might still cost no more than the budget. */
    interface Stop {
        boolean at(Purchases purchases);
    }

    AddOne(Electorate electorate, BigInteger step, Stop stop) {
        this.electorate = electorate;
        this.step = step;
        this.stop = stop;
    }

    /** The run that decides, with the endowment of the step that counts. */
    Run from(BigInteger start) {
        var run = Run.of(electorate, start);
        while (!ends(run)) {
            var next = run.endowment().add(step.multiply(steps(run.reach())));
            var last = next.subtract(step);
            run.raise(next);
            if (!Purchases.of(electorate, run).fit()) {
                return Run.of(electorate, last);
            }
        }
        return run;
    }

    /** Also where more money cannot buy more, although there is no reason to stop: a raise would never end. */
    private boolean ends(Run run) {
        var purchases = Purchases.of(electorate, run);
        return stop.at(purchases) || purchases.haveEverything() || run.reach() == Double.POSITIVE_INFINITY;
    }

    /** The first step that is not surely before the horizon. */
    private BigInteger steps(double reach) {
        var steps = Math.ceil(reach / (step.doubleValue() * Nearly.MORE));
        return steps <= 1 ? BigInteger.ONE : new BigDecimal(steps).toBigInteger();
    }
}
