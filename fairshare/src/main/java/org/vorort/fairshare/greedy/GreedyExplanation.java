package org.vorort.fairshare.greedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Explanation;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.Project;
import org.vorort.fairshare.support.Shares;
import org.vorort.fairshare.support.Support;
import org.vorort.fairshare.support.Verdicts;

/** Why the greedy rule bought what it bought. */
public final class GreedyExplanation implements Explanation {

    private final Election election;
    private final GreedyRun run;
    private final Shares shares;

    public GreedyExplanation(Election election, GreedyRun run) {
        this.election = election;
        this.run = run;
        this.shares = new Shares(election, run.rule().satisfaction(), run.support(), run.bought());
    }

    @Override
    public Meaning meaning() {
        return Meaning.SHARE;
    }

    @Override
    public List<Purchase> purchases(int ballot) {
        return shares.purchases(ballot);
    }

    @Override
    public List<Verdict> verdicts() {
        return Verdicts.of(election, run.bought(), shares::carriers, this::notBought);
    }

    private NotBought notBought(int project) {
        var left = election.budget();
        var spent = new ArrayList<Spent>();
        var turn = run.order().indexOf(project);
        for (var earlier : run.bought()) {
            if (turn < 0 || run.order().indexOf(earlier) < turn) {
                left = left.subtract(cost(earlier));
                spent.add(new Spent(project(earlier).id(), Fraction.of(cost(earlier))));
            }
        }
        var missing = Fraction.of(cost(project).subtract(left)).max(Fraction.ZERO);
        return new NotBought(project(project), reason(project, missing), missing, spent, remedy(project));
    }

    private Reason reason(int project, Fraction missing) {
        if (!run.order().contains(project)) {
            return Reason.BELOW_THRESHOLD;
        }
        if (cost(project).compareTo(election.budget()) > 0) {
            return Reason.DEARER_THAN_BUDGET;
        }
        return run.endedBefore(project) ? Reason.STOPPED_BEFORE : Reason.DID_NOT_FIT;
    }

    /**
     * The fewest ballots that bring the project before the last turn at which it would still fit. Nothing else moves: such
     * ballots add to no other project, and a project that is not bought takes nothing from another.
     */
    private Remedy remedy(int project) {
        var each = Support.ofOneBallot(election, run.rule().satisfaction(), project);
        var turns = new ArrayList<>(run.order());
        turns.remove((Integer) project);
        var lastChance = run.lastChance(project, turns);
        if (each.signum() == 0 || lastChance < 0) {
            return new NoNumber(0);
        }
        var next = turns.subList(lastChance, Math.min(lastChance + 1, turns.size()));
        var total = run.support().total(project);
        for (var enough = 1; enough > 0; enough *= 2) {
            if (suffices(project, total.add(each.multiply(BigDecimal.valueOf(enough))), next)) {
                return new MoreVotes(fewest(project, total, each, enough, next));
            }
        }
        return new NoNumber(Integer.MAX_VALUE);
    }

    /** Between half of what is enough, which is too little, and that. */
    private int fewest(int project, BigDecimal total, BigDecimal each, int enough, List<Integer> next) {
        var tooFew = enough / 2;
        while (enough - tooFew > 1) {
            var middle = tooFew + (enough - tooFew) / 2;
            if (suffices(project, total.add(each.multiply(BigDecimal.valueOf(middle))), next)) {
                enough = middle;
            } else {
                tooFew = middle;
            }
        }
        return enough;
    }

    /** @param next the project before which this one must come; none where it would fit after all others */
    private boolean suffices(int project, BigDecimal total, List<Integer> next) {
        return total.compareTo(run.rule().threshold()) >= 0
                && next.stream().allMatch(other -> run.isBefore(total, project, other));
    }

    private Project project(int project) {
        return election.projects().get(project);
    }

    private BigDecimal cost(int project) {
        return project(project).cost();
    }
}
