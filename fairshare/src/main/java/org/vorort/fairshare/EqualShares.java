package org.vorort.fairshare;

import org.vorort.fairshare.shares.EqualSharesRun;

/**
 * The method of equal shares: the budget is divided among the voters alike, and what is bought is paid by those who want it.
 *
 * <p>D. Peters, G. Pierczyński, P. Skowron, <i>Proportional Participatory Budgeting with Additive Utilities</i>, NeurIPS
 * 2021, the definition of the method for additive utilities; completions as in Rey, Schmidt, Maly, on exhaustive rules. What it
 * leaves open is chosen by {@link EqualSharesOptions} and named in the outcome.
 */
public record EqualShares(EqualSharesOptions options) implements Rule {

    /** With the conventions of pabutools, satisfaction by cost and no completion. */
    public EqualShares() {
        this(EqualSharesOptions.DEFAULT);
    }

    @Override
    public Outcome decide(Election election) {
        var run = new EqualSharesRun(election, options);
        return Outcome.of("equal-shares", options.words(), election, run.bought(), run.ties(), run.explanation());
    }
}
