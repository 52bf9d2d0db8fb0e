package org.vorort.fairshare;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.vorort.fairshare.Explanation.MoreVotes;
import org.vorort.fairshare.Explanation.NotBought;

/** An election after more people came to vote. */
public final class MoreBallots {

    private MoreBallots() {}

    /**
     * Holds every number of votes that an outcome says would have sufficed against what a rule's twin decides: so many do, and
     * one less does not; where none is told, none of those tried does.
     *
     * @return how many were told
     */
    public static int numbersHold(
            Election election, Outcome outcome, Function<Election, List<String>> twin, int... tried) {
        var told = 0;
        for (var verdict : outcome.explanation().verdicts()) {
            if (verdict instanceof NotBought missed) {
                var id = missed.project().id();
                if (missed.remedy() instanceof MoreVotes more) {
                    told++;
                    assertThat(twin.apply(forOne(election, id, more.ballots()))).contains(id);
                    assertThat(twin.apply(forOne(election, id, more.ballots() - 1)))
                            .doesNotContain(id);
                } else {
                    for (var count : tried) {
                        assertThat(twin.apply(forOne(election, id, count))).doesNotContain(id);
                    }
                }
            }
        }
        return told;
    }

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
