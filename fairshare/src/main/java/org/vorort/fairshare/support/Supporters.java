package org.vorort.fairshare.support;

import org.vorort.fairshare.Election;

/** For each project the ballots that name it: the ballots of an election read the other way round. */
public final class Supporters {

    private final int[] starts;
    private final int[] ballots;

    public Supporters(Election election) {
        var votes = election.votes();
        starts = new int[votes.length + 1];
        for (var project = 0; project < votes.length; project++) {
            starts[project + 1] = starts[project] + votes[project];
        }
        ballots = new int[starts[votes.length]];
        var next = starts.clone();
        var all = election.ballots();
        for (var ballot = 0; ballot < all.size(); ballot++) {
            for (var place = 0; place < all.length(ballot); place++) {
                ballots[next[all.project(ballot, place)]++] = ballot;
            }
        }
    }

    public int count(int project) {
        return starts[project + 1] - starts[project];
    }

    /** The ballot of the supporter at this position, counted from 0 and below {@link #count}. */
    public int ballot(int project, int position) {
        return ballots[starts[project] + position];
    }
}
