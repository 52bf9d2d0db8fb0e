package org.vorort.fairshare.maximin;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
        var loads = new Loads(election, run.supporters());
        run.steps().stream().filter(step -> step.load().isPresent()).forEach(step -> loads.add(step.project()));
        return Verdicts.of(
                election, run.bought(), shares::carriers, project -> notBought(project, remedy(loads, project)));
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
     * tie does not go its way; the turn that needs fewest counts. The last turn is looked at first: before it loads were less, and
     * as soon as the supporters of the project could not do with fewer helpers even if they carried nothing else, it is over.
     */
    private Remedy remedy(Loads loads, int project) {
        var fewest = Optional.<BigInteger>empty();
        for (var turn = run.steps().size() - 1; turn >= 0; turn--) {
            var step = run.steps().get(turn);
            if (cost(project).compareTo(step.left()) > 0) {
                continue;
            }
            if (step.load().isEmpty()) {
                return new MoreVotes(1);
            }
            var load = step.load().get();
            if (load.signum() == 0 || fewest.isPresent() && alone(project, load).compareTo(fewest.get()) >= 0) {
                break;
            }
            fewest = less(fewest, enough(loads, project, turn, load));
        }
        return fewest.isEmpty() ? new NoNumber(0) : Remedy.of(fewest.get());
    }

    /** How many more supporters it takes at least, if nobody carried anything else. */
    private BigInteger alone(int project, Fraction load) {
        return Fraction.of(cost(project))
                .dividedBy(load)
                .ceiling()
                .subtract(BigInteger.valueOf(run.supporters().count(project)));
    }

    /** Empty where no number helps in this turn: the load it must be less than was there before. */
    private Optional<BigInteger> enough(Loads loads, int project, int turn, Fraction load) {
        var wins = run.rank(project) < run.rank(run.steps().get(turn).project());
        var isReached =
                turn > 0 && run.steps().get(turn - 1).load().orElseThrow().equals(load);
        if (!wins && isReached) {
            return Optional.empty();
        }
        var ballots = loads.missingWith(project, turn, load).dividedBy(load);
        return Optional.of((wins ? ballots.ceiling() : ballots.floor().add(BigInteger.ONE)).max(BigInteger.ONE));
    }

    private static Optional<BigInteger> less(Optional<BigInteger> one, Optional<BigInteger> other) {
        return Stream.concat(one.stream(), other.stream()).min(Comparator.naturalOrder());
    }

    private Project project(int project) {
        return election.projects().get(project);
    }

    private BigDecimal cost(int project) {
        return project(project).cost();
    }
}
