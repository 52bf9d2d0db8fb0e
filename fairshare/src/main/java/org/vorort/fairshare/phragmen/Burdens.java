package org.vorort.fairshare.phragmen;

import java.util.Arrays;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.support.Supporters;

/**
 * Who carries the load of which purchase. A voter carries as much as the last purchase they supported asked for, so that counts
 * say everything: for each project how many of its supporters carry the load of each purchase.
 */
final class Burdens {

    private static final int NONE = -1;

    private final Election election;
    private final Supporters supporters;
    private final int[] lastSteps;
    private final int[][] counts;

    Burdens(Election election, Supporters supporters) {
        this.election = election;
        this.supporters = supporters;
        this.lastSteps = new int[election.ballots().size()];
        Arrays.fill(lastSteps, NONE);
        this.counts = new int[election.projects().size()][];
        Arrays.setAll(counts, _ -> new int[0]);
    }

    /** The project is bought in this step, and all its supporters carry its load from now on. */
    void buy(int project, int step) {
        var ballots = election.ballots();
        for (var other = 0; other < counts.length; other++) {
            counts[other] = Arrays.copyOf(counts[other], step + 1);
        }
        for (var position = 0; position < supporters.count(project); position++) {
            var ballot = supporters.ballot(project, position);
            for (var place = 0; place < ballots.length(ballot); place++) {
                var of = counts[ballots.project(ballot, place)];
                of[step]++;
                if (lastSteps[ballot] != NONE) {
                    of[lastSteps[ballot]]--;
                }
            }
            lastSteps[ballot] = step;
        }
    }

    /** For each step so far how many supporters of this project carry its load; the others carry nothing. */
    int[] of(int project) {
        return counts[project];
    }
}
