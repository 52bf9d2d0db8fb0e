package org.vorort.fairshare.phragmen;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Explanation;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.Project;
import org.vorort.fairshare.support.Verdicts;

/** Why Phragmén's rule bought what it bought: who carries what, and whose load grew by what. */
public final class PhragmenExplanation implements Explanation {

    private static final int NONE = -1;

    private final Election election;
    private final PhragmenRun run;

    /** For each project its place among the purchases, from 0; -1 where it was not bought. */
    private final int[] stepOf;

    /** Of each purchase, once somebody asked. */
    private final Map<Integer, Fraction> loads = new ConcurrentHashMap<>();

    public PhragmenExplanation(Election election, PhragmenRun run) {
        this.election = election;
        this.run = run;
        this.stepOf = new int[election.projects().size()];
        Arrays.fill(stepOf, NONE);
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
        var before = NONE;
        for (var step : steps(ballot)) {
            var project = run.steps().get(step).project();
            purchases.add(new Purchase(project(project).id(), amount(more(step, before))));
            before = step;
        }
        return purchases;
    }

    /** The load of the last purchase this voter supported. */
    @Override
    public Fraction spending(int ballot) {
        var steps = steps(ballot);
        return steps.isEmpty()
                ? Fraction.ZERO
                : loads.computeIfAbsent(steps.getLast(), last -> amount(more(last, NONE)));
    }

    @Override
    public List<Verdict> verdicts() {
        var spent = spent();
        var remedies = new PhragmenRemedies(election, run);
        return Verdicts.of(
                election,
                run.bought(),
                this::carriers,
                project -> notBought(project, spent.get(project), remedies.remedy(project)));
    }

    private NotBought notBought(int project, List<Spent> spent, Remedy remedy) {
        var missing = Fraction.of(cost(project).subtract(run.left())).max(Fraction.ZERO);
        return new NotBought(project(project), reason(project, missing), missing, spent, remedy);
    }

    /** Supporters who carried more before have less to take upon themselves. */
    private List<Carriers> carriers(int project) {
        var counts = new TreeMap<Integer, Integer>();
        for (var position = 0; position < run.supporters().count(project); position++) {
            var before = NONE;
            for (var step : steps(run.supporters().ballot(project, position))) {
                before = step < stepOf[project] ? step : before;
            }
            counts.merge(before, 1, Integer::sum);
        }
        // Loads never fall from step to step, so the price falls with the step before; two steps may have the same
        // load.
        var prices = new TreeMap<Fraction, Integer>(Comparator.reverseOrder());
        counts.forEach((before, voters) -> prices.merge(amount(more(stepOf[project], before)), voters, Integer::sum));
        var carriers = new ArrayList<Carriers>();
        prices.forEach((price, voters) -> carriers.add(new Carriers(voters, price)));
        return carriers;
    }

    /** For each project what its supporters took upon themselves for each purchase. */
    private List<List<Spent>> spent() {
        var sums = new BigInteger[stepOf.length][run.steps().size()];
        var ballots = election.ballots();
        for (var ballot = 0; ballot < ballots.size(); ballot++) {
            var before = NONE;
            for (var step : steps(ballot)) {
                var more = more(step, before);
                for (var place = 0; place < ballots.length(ballot); place++) {
                    var of = sums[ballots.project(ballot, place)];
                    of[step] = of[step] == null ? more : of[step].add(more);
                }
                before = step;
            }
        }
        return Arrays.stream(sums).map(this::spent).toList();
    }

    private List<Spent> spent(BigInteger[] sums) {
        var spent = new ArrayList<Spent>();
        for (var step = 0; step < sums.length; step++) {
            if (sums[step] != null && sums[step].signum() > 0) {
                var id = project(run.steps().get(step).project()).id();
                spent.add(new Spent(id, amount(sums[step])));
            }
        }
        return spent;
    }

    private Reason reason(int project, Fraction missing) {
        if (cost(project).compareTo(election.budget()) > 0) {
            return Reason.DEARER_THAN_BUDGET;
        }
        var ended = run.stoppedAt().contains(project) && missing.signum() > 0;
        return ended ? Reason.DID_NOT_FIT : Reason.STOPPED_BEFORE;
    }

    /** By how much the load of a step exceeds that of an earlier one, as numerator. */
    private BigInteger more(int step, int before) {
        var loads = run.exactLoads();
        return before == NONE ? loads.numerator(step) : loads.numerator(step).subtract(loads.numerator(before));
    }

    private Fraction amount(BigInteger numerator) {
        return new Fraction(numerator, run.exactLoads().denominator())
                .times(run.costs().unit());
    }

    /** The purchases this ballot supported, in their order. */
    private List<Integer> steps(int ballot) {
        var ballots = election.ballots();
        var steps = new ArrayList<Integer>();
        for (var place = 0; place < ballots.length(ballot); place++) {
            var step = stepOf[ballots.project(ballot, place)];
            if (step != NONE) {
                steps.add(step);
            }
        }
        steps.sort(Comparator.naturalOrder());
        return steps;
    }

    private Project project(int project) {
        return election.projects().get(project);
    }

    private BigDecimal cost(int project) {
        return project(project).cost();
    }
}
