package org.vorort.fairshare;

import java.util.Map;
import org.vorort.fairshare.phragmen.PhragmenExplanation;
import org.vorort.fairshare.phragmen.PhragmenRun;

/**
 * Phragmén's sequential rule: all voters earn money at the same pace, and a project is bought as soon as its supporters have its
 * cost together, whereupon they have nothing. Told by loads: of all projects that one is bought whose cost, added to what its
 * supporters carry already and shared out evenly among them, gives the least load.
 *
 * <p>The rule stops, rather than goes on with another, as soon as one of the projects with the least load does not fit into what
 * is left of the budget. Projects nobody supports come last.
 *
 * <p>Source: M. Los, Z. Christoff, D. Grossi, <i>Proportional Budget Allocations: Towards a Systematization</i>, IJCAI 2022,
 * after L. E. Phragmén (1894); Rey, Schmidt, Maly; stopping as in pabutools. For approval ballots.
 *
 * @param tieBreak which of several projects with the least load is bought
 */
public record Phragmen(TieBreak tieBreak) implements Rule {

    public Phragmen() {
        this(TieBreak.LEXICOGRAPHIC);
    }

    /** Refuses ballots that are no approvals with an {@link IllegalArgumentException}. */
    @Override
    public Outcome decide(Election election) {
        Approvals.require(election, "Phragmén's rule");
        var run = new PhragmenRun(election, tieBreak.ranks(election));
        return Outcome.of(
                "phragmen",
                Map.of("tie-break", tieBreak.toString()),
                election,
                run.bought(),
                run.ties(),
                new PhragmenExplanation(election, run));
    }
}
