package org.vorort.fairshare.phragmen;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Explanation;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.Project;

/** Why Phragmén's rule bought what it bought: who carries what, and whose load grew by what. */
public final class PhragmenExplanation implements Explanation {

    private final Election election;
    private final PhragmenRun run;

    /** For each project its place among the purchases, from 0; -1 where it was not bought. */
    private final int[] stepOf;

    public PhragmenExplanation(Election election, PhragmenRun run) {
        this.election = election;
        this.run = run;
        this.stepOf = new int[election.projects().size()];
        Arrays.fill(stepOf, -1);
        for (var step = 0; step < run.steps().size(); step++) {
            stepOf[run.steps().get(step).project()] = step;
        }
    }

    @Override
    public Meaning meaning() {
        return Meaning.LOAD;
    }

    @Override
    public List<Purchase> purchases(int ballot) {
        var purchases = new ArrayList<Purchase>();
        var carried = Fraction.ZERO;
        for (var step : steps(ballot)) {
            var load = run.loadAfter(step);
            purchases.add(new Purchase(id(run.steps().get(step).project()), load.minus(carried)));
            carried = load;
        }
        return purchases;
    }

    @Override
    public List<Verdict> verdicts() {
        var spent = spent();
        var verdicts = new ArrayList<Verdict>();
        for (var step : run.steps()) {
            verdicts.add(new Bought(project(step.project()), verdicts.size() + 1, carriers(step.project())));
        }
        for (var project = 0; project < stepOf.length; project++) {
            if (stepOf[project] < 0) {
                verdicts.add(notBought(project, spent.get(project)));
            }
        }
        return verdicts;
    }

    /** Supporters who carried more before have less to take upon themselves. */
    private List<Carriers> carriers(int project) {
        var counts = new TreeMap<Fraction, Integer>(Comparator.reverseOrder());
        for (var position = 0; position < run.supporters().count(project); position++) {
            var ballot = run.supporters().ballot(project, position);
            var before = PhragmenRun.NONE;
            for (var step : steps(ballot)) {
                if (step == stepOf[project]) {
                    counts.merge(run.loadAfter(step).minus(run.loadAfter(before)), 1, Integer::sum);
                }
                before = step;
            }
        }
        var carriers = new ArrayList<Carriers>();
        counts.forEach((price, voters) -> carriers.add(new Carriers(voters, price)));
        return carriers;
    }

    /** For each project not bought, what its supporters took upon themselves for each purchase. */
    private List<List<Spent>> spent() {
        var sums = new Fraction[stepOf.length][run.steps().size()];
        var ballots = election.ballots();
        for (var ballot = 0; ballot < ballots.size(); ballot++) {
            var before = PhragmenRun.NONE;
            for (var step : steps(ballot)) {
                var more = run.loadAfter(step).minus(run.loadAfter(before));
                for (var place = 0; place < ballots.length(ballot); place++) {
                    var project = ballots.project(ballot, place);
                    var sum = sums[project][step];
                    sums[project][step] = sum == null ? more : sum.plus(more);
                }
                before = step;
            }
        }
        var spent = new ArrayList<List<Spent>>();
        for (var row : sums) {
            var list = new ArrayList<Spent>();
            for (var step = 0; step < row.length; step++) {
                if (row[step] != null && row[step].signum() > 0) {
                    list.add(new Spent(id(run.steps().get(step).project()), row[step]));
                }
            }
            spent.add(list);
        }
        return spent;
    }

    private NotBought notBought(int project, List<Spent> spent) {
        var left = Fraction.of(run.left());
        var missing = Fraction.of(cost(project)).minus(left).max(Fraction.ZERO);
        return new NotBought(project(project), reason(project, missing), missing, spent, remedy(project));
    }

    private Reason reason(int project, Fraction missing) {
        if (cost(project).compareTo(election.budget()) > 0) {
            return Reason.DEARER_THAN_BUDGET;
        }
        return run.stoppedAt().contains(project) && missing.signum() > 0 ? Reason.DID_NOT_FIT : Reason.STOPPED_BEFORE;
    }

    /**
     * New supporters of this project alone carry nothing yet and change nothing else until it is bought. It is bought at the
     * first turn at which it asks for less than what was bought then, or for the same and the tie goes its way; every turn at
     * which it fits gives a number, and the least counts.
     */
    private Remedy remedy(int project) {
        var fewest = OptionalInt.empty();
        for (var step : run.steps()) {
            if (cost(project).compareTo(step.left()) <= 0) {
                var wins = run.rank(project) < run.rank(step.project());
                fewest = less(fewest, enough(project, step.carried()[project], step.load(), wins));
            }
        }
        if (cost(project).compareTo(run.left()) <= 0) {
            fewest = less(fewest, enough(project, run.carried(project), run.leastLoad(project), false));
        }
        return fewest.isPresent() ? new MoreVotes(fewest.getAsInt()) : new NoNumber(0);
    }

    /** The fewest new supporters with whom the project asks for less than this load, or for the same where that is enough. */
    private OptionalInt enough(int project, Fraction carried, Optional<Fraction> load, boolean sameIsEnough) {
        if (load.isEmpty()) {
            return OptionalInt.of(1);
        }
        if (load.get().signum() == 0) {
            return OptionalInt.empty();
        }
        var needed = Fraction.of(cost(project)).plus(carried).dividedBy(load.get());
        var supporters = sameIsEnough ? needed.ceiling() : needed.floor().add(BigInteger.ONE);
        return OptionalInt.of(
                Math.max(1, supporters.intValueExact() - run.supporters().count(project)));
    }

    private static OptionalInt less(OptionalInt one, OptionalInt other) {
        if (one.isEmpty() || other.isEmpty()) {
            return one.isEmpty() ? other : one;
        }
        return OptionalInt.of(Math.min(one.getAsInt(), other.getAsInt()));
    }

    /** The purchases this ballot supported, in their order. */
    private List<Integer> steps(int ballot) {
        var ballots = election.ballots();
        var steps = new ArrayList<Integer>();
        for (var place = 0; place < ballots.length(ballot); place++) {
            var step = stepOf[ballots.project(ballot, place)];
            if (step >= 0) {
                steps.add(step);
            }
        }
        steps.sort(Comparator.naturalOrder());
        return steps;
    }

    private Project project(int project) {
        return election.projects().get(project);
    }

    private String id(int project) {
        return project(project).id();
    }

    private BigDecimal cost(int project) {
        return project(project).cost();
    }
}
