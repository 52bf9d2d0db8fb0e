package org.vorort.fairshare.shares;

import java.util.ArrayList;
import java.util.List;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.EqualSharesOptions;
import org.vorort.fairshare.Explanation;
import org.vorort.fairshare.Greedy;
import org.vorort.fairshare.Tie;
import org.vorort.fairshare.greedy.GreedyExplanation;
import org.vorort.fairshare.greedy.GreedyRun;

/** One count of the method of equal shares with all its options: raised, completed, compared. */
public final class EqualSharesRun {

    private final Election election;
    private final EqualSharesOptions options;
    private final Count count;
    private final List<Tie> ties = new ArrayList<>();
    private List<Integer> bought;
    private Explanation explanation;

    public EqualSharesRun(Election election, EqualSharesOptions options) {
        this.election = election;
        this.options = options;
        this.count = Count.of(election, options);
        this.bought = count.bought();
        count.ties().forEach(this::note);
        if (options.completion().endsGreedily()) {
            take(greedy(bought));
        }
        explanation = new EqualSharesExplanation(election, count, bought);
        if (options.comparison()) {
            var greedy = greedy(List.of());
            if (Comparison.of(election, bought, greedy.bought()).prefersSecond()) {
                ties.clear();
                take(greedy);
                explanation = new GreedyExplanation(election, greedy);
            }
        }
    }

    /** As positions in {@link Election#projects}, in order of purchase. */
    public List<Integer> bought() {
        return bought;
    }

    public List<Tie> ties() {
        return ties;
    }

    /** That of the greedy rule where the voters prefer its outcome. */
    public Explanation explanation() {
        return explanation;
    }

    private void take(GreedyRun greedy) {
        bought = greedy.bought();
        ties.addAll(greedy.ties());
    }

    private GreedyRun greedy(List<Integer> before) {
        var rule = Greedy.bySupportPerCost(options.satisfaction()).withTieBreak(options.tieBreak());
        return new GreedyRun(election, rule, before);
    }

    private void note(List<Integer> tied) {
        var ids = tied.stream()
                .map(project -> election.projects().get(project).id())
                .toList();
        ties.add(new Tie(ids, ids.getFirst()));
    }
}
