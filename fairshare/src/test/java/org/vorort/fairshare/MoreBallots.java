package org.vorort.fairshare;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;

/** An election after more people came to vote. */
public final class MoreBallots {

    private MoreBallots() {}

    /** So many more ballots, each for this project alone, with the most points any ballot gave. */
    public static Election forOne(Election election, String project, int count) {
        var before = election.ballots();
        var box = new BallotBox(election.type(), List.of());
        for (var ballot = 0; ballot < before.size(); ballot++) {
            box.open(before.voter(ballot));
            for (var place = 0; place < before.length(ballot); place++) {
                if (election.type().hasPoints()) {
                    box.name(before.project(ballot, place), before.points(ballot, place));
                } else {
                    box.name(before.project(ballot, place));
                }
            }
        }
        var most = before.pointValues().isEmpty() ? BigDecimal.ONE : Collections.max(before.pointValues());
        for (var more = 0; more < count; more++) {
            box.open("more " + more);
            if (election.type().hasPoints()) {
                box.name(election.position(project), most);
            } else {
                box.name(election.position(project));
            }
        }
        var after = Election.of(election.budget());
        election.projects().forEach(after::project);
        return after.ballots(box).build();
    }
}
