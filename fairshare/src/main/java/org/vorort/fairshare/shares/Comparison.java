package org.vorort.fairshare.shares;

import java.util.List;
import org.vorort.fairshare.Election;

/**
 * The comparison step of equalshares.net ("satisfaction"): how many voters find more of the projects they named in the one
 * outcome, and how many in the other.
 */
record Comparison(int preferFirst, int preferSecond) {

    static Comparison of(Election election, List<Integer> first, List<Integer> second) {
        var worth = new int[election.projects().size()];
        first.forEach(project -> worth[project]++);
        second.forEach(project -> worth[project]--);
        var ballots = election.ballots();
        var preferFirst = 0;
        var preferSecond = 0;
        for (var ballot = 0; ballot < ballots.size(); ballot++) {
            var difference = 0;
            for (var place = 0; place < ballots.length(ballot); place++) {
                difference += worth[ballots.project(ballot, place)];
            }
            preferFirst += difference > 0 ? 1 : 0;
            preferSecond += difference < 0 ? 1 : 0;
        }
        return new Comparison(preferFirst, preferSecond);
    }

    /** Strictly more voters; who finds as many in both takes no side. */
    boolean prefersSecond() {
        return preferSecond > preferFirst;
    }
}
