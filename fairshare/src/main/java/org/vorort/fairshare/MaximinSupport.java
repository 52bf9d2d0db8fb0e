package org.vorort.fairshare;

import java.util.Map;
import org.vorort.fairshare.maximin.MaximinExplanation;
import org.vorort.fairshare.maximin.MaximinRun;

/**
 * The rule of maximin support: each time that project is bought with which the costs of everything bought can be shared out among
 * supporters most evenly, which means with the least load for those who carry most. Unlike with Phragmén's rule what was shared
 * out before may be shared out anew. Projects that do not fit into what is left of the budget are passed over; those nobody
 * supports come last.
 *
 * <p>The load is exact: of all sets of the projects the greatest cost for each supporter, found by flows in networks. (pabutools
 * solves linear programs in floating point and compares for equality, so that ties there may go either way.)
 *
 * <p>Source: H. Aziz, B. E. Lee, N. Talmon, <i>Proportionally Representative Participatory Budgeting: Axioms and Algorithms</i>,
 * AAMAS 2018 (as Generalised Sequential Phragmén); L. Sánchez-Fernández and others, <i>The Maximin Support Method</i>,
 * Mathematical Programming 2022; Rey, Schmidt, Maly. For approval ballots.
 *
 * @param tieBreak which of several projects with the least load is bought
 */
public record MaximinSupport(TieBreak tieBreak) implements Rule {

    public MaximinSupport() {
        this(TieBreak.LEXICOGRAPHIC);
    }

    /** Refuses ballots that are no approvals with an {@link IllegalArgumentException}. */
    @Override
    public Outcome decide(Election election) {
        Approvals.require(election, "The rule of maximin support");
        var run = new MaximinRun(election, tieBreak.ranks(election));
        return Outcome.of(
                "maximin",
                Map.of("tie-break", tieBreak.toString()),
                election,
                run.bought(),
                run.ties(),
                new MaximinExplanation(election, run));
    }
}
