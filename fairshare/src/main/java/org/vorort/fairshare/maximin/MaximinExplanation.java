package org.vorort.fairshare.maximin;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Explanation;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.Project;
import org.vorort.fairshare.Satisfaction;
import org.vorort.fairshare.support.Shares;
import org.vorort.fairshare.support.Support;
import org.vorort.fairshare.support.Verdicts;

/** Why the rule of maximin support bought what it bought. */
public final class MaximinExplanation implements Explanation {

    private final Election election;
    private final MaximinRun run;
    private final Shares shares;

    public MaximinExplanation(Election election, MaximinRun run) {
        this.election = election;
        this.run = run;
        var support = new Support(election, Satisfaction.CARDINALITY);
        this.shares = new Shares(election, Satisfaction.CARDINALITY, support, run.bought());
    }

    /** Loads could be shared out in many ways that are equally even at the top; none is the rule's own, so shares are told. */
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
        var remedies = remedies();
        return Verdicts.of(
                election, run.bought(), shares::carriers, project -> notBought(project, remedies.get(project)));
    }

    /** The project was given up after the purchase with which too little of the budget was left. */
    private NotBought notBought(int project, Remedy remedy) {
        var left = election.budget();
        var spent = new ArrayList<Spent>();
        for (var step : run.steps()) {
            if (cost(project).compareTo(left) > 0) {
                break;
            }
            left = left.subtract(cost(step.project()));
            spent.add(new Spent(project(step.project()).id(), Fraction.of(cost(step.project()))));
        }
        var reason = spent.isEmpty() ? Reason.DEARER_THAN_BUDGET : Reason.DID_NOT_FIT;
        return new NotBought(project(project), reason, Fraction.of(cost(project).subtract(left)), spent, remedy);
    }

    /**
     * New supporters of a project alone carry part of its cost and change nothing else until it is bought. In each turn at which
     * it fits they must carry what would be left over at the load reached by the purchase of that turn, or a little more where the
     * tie does not go its way; the turn that needs fewest counts.
     */
    private List<Remedy> remedies() {
        var fewest = new ArrayList<OptionalInt>();
        election.projects().forEach(_ -> fewest.add(OptionalInt.empty()));
        var loads = new Loads(election, run.supporters());
        var before = Fraction.ZERO;
        for (var step : run.steps()) {
            for (var project = 0; project < fewest.size(); project++) {
                if (!run.bought().contains(project) && cost(project).compareTo(step.left()) <= 0) {
                    fewest.set(project, less(fewest.get(project), enough(loads, project, step, before)));
                }
            }
            if (step.load().isPresent()) {
                before = step.load().get();
                loads.add(step.project());
            }
        }
        return fewest.stream().map(MaximinExplanation::remedy).toList();
    }

    private static Remedy remedy(OptionalInt fewest) {
        return fewest.isPresent() ? new MoreVotes(fewest.getAsInt()) : new NoNumber(0);
    }

    private OptionalInt enough(Loads loads, int project, MaximinRun.Step step, Fraction before) {
        if (step.load().isEmpty()) {
            return OptionalInt.of(1);
        }
        var load = step.load().get();
        var wins = run.rank(project) < run.rank(step.project());
        if (load.signum() == 0 || (!wins && load.equals(before))) {
            return OptionalInt.empty();
        }
        var ballots = loads.missingWith(project, load).dividedBy(load);
        var needed = wins ? ballots.ceiling() : ballots.floor().add(BigInteger.ONE);
        return OptionalInt.of(Math.max(1, needed.intValueExact()));
    }

    private static OptionalInt less(OptionalInt one, OptionalInt other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return OptionalInt.of(Math.min(one.getAsInt(), other.getAsInt()));
    }

    private Project project(int project) {
        return election.projects().get(project);
    }

    private BigDecimal cost(int project) {
        return project(project).cost();
    }
}
