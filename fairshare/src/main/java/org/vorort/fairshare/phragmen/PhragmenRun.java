package org.vorort.fairshare.phragmen;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Tie;
import org.vorort.fairshare.support.Supporters;
import org.vorort.fairshare.support.WholeCosts;

/**
 * One count of Phragmén's rule. Loads are estimated as doubles with a proven bound of their errors; exact numbers, whose
 * denominators soon have a thousand digits, are worked out only for projects the estimates cannot tell apart.
 */
public final class PhragmenRun {

    /** Half the distance from 1 to the next double, and a little for products of errors. */
    private static final double ROUNDING = 1.01 * 0x1p-53;

    /**
     * A purchase.
     *
     * @param supporters how many there are; none at the end, where only projects are left that nobody supports
     * @param carried for each earlier step how many of the supporters carried its load
     * @param left what was left of the budget before
     */
    record Step(int project, int supporters, int[] carried, BigDecimal left) {}

    private final Election election;
    private final Supporters supporters;
    private final int[] ranks;
    private final WholeCosts costs;
    private final Burdens burdens;
    private final ExactLoads exact = new ExactLoads();
    private final double[] estimates;
    private final List<Double> estimatedLoads = new ArrayList<>();
    private final TreeSet<Integer> open;
    private final List<Step> steps = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();

    /** The relative error of the worst estimate so far. */
    private double error;

    private List<Integer> stoppedAt = List.of();
    private BigDecimal left;

    public PhragmenRun(Election election, int[] ranks) {
        this.election = election;
        this.supporters = new Supporters(election);
        this.ranks = ranks;
        this.costs = WholeCosts.of(election);
        this.burdens = new Burdens(election, supporters);
        this.estimates = new double[ranks.length];
        this.left = election.budget();
        this.open = new TreeSet<>(Comparator.comparing((Integer project) -> ranks[project]));
        for (var project = 0; project < ranks.length; project++) {
            if (cost(project).compareTo(election.budget()) <= 0) {
                open.add(project);
            }
        }
        while (!open.isEmpty() && stoppedAt.isEmpty()) {
            step();
        }
    }

    private void step() {
        var equal = withLeastLoad();
        if (!equal.stream().allMatch(project -> cost(project).compareTo(left) <= 0)) {
            stoppedAt = equal;
            return;
        }
        var project = equal.getFirst();
        if (equal.size() > 1) {
            ties.add(new Tie(equal.stream().map(this::id).toList(), id(project)));
        }
        steps.add(new Step(project, supporters.count(project), burdens.of(project), left));
        if (supporters.count(project) > 0) {
            estimatedLoads.add(estimates[project]);
            burdens.buy(project, steps.size() - 1);
        }
        left = left.subtract(cost(project));
        open.remove(project);
    }

    /** The open projects that lead to the least load, in the order of their ranks; all where nobody supports any. */
    private List<Integer> withLeastLoad() {
        var supported =
                open.stream().filter(project -> supporters.count(project) > 0).toList();
        if (supported.isEmpty()) {
            return List.copyOf(open);
        }
        // All terms are positive, so the errors of terms do not grow in their sum; each operation adds one of its own.
        error += (estimatedLoads.size() + 4) * ROUNDING;
        var least = Double.POSITIVE_INFINITY;
        for (var project : supported) {
            estimates[project] = estimate(project);
            least = Math.min(least, estimates[project] * (1 + 2 * error));
        }
        var bound = least;
        var near = supported.stream()
                .filter(project -> estimates[project] * (1 - 2 * error) <= bound)
                .toList();
        return near.size() == 1 ? near : exactlyLeast(near);
    }

    private double estimate(int project) {
        var sum = costs.cost(project).doubleValue();
        var carried = burdens.of(project);
        for (var step = 0; step < carried.length; step++) {
            sum += carried[step] * estimatedLoads.get(step);
        }
        return sum / supporters.count(project);
    }

    private List<Integer> exactlyLeast(List<Integer> near) {
        bringUpToDate();
        var equal = new ArrayList<Integer>();
        for (var project : near) {
            var order = equal.isEmpty() ? 0 : compareLoads(project, equal.getFirst());
            if (order < 0) {
                equal.clear();
            }
            if (order <= 0) {
                equal.add(project);
            }
        }
        return equal;
    }

    private int compareLoads(int one, int other) {
        return exact.with(costs.cost(one), burdens.of(one))
                .multiply(BigInteger.valueOf(supporters.count(other)))
                .compareTo(exact.with(costs.cost(other), burdens.of(other))
                        .multiply(BigInteger.valueOf(supporters.count(one))));
    }

    private void bringUpToDate() {
        while (exact.size() < estimatedLoads.size()) {
            var step = steps.get(exact.size());
            exact.add(costs.cost(step.project()), step.carried(), step.supporters());
        }
    }

    /** The loads of all purchases with supporters, which are the first ones. */
    ExactLoads exactLoads() {
        bringUpToDate();
        return exact;
    }

    List<Step> steps() {
        return steps;
    }

    /** The projects with the least load of which one did not fit and ended the rule; none where all were bought. */
    List<Integer> stoppedAt() {
        return stoppedAt;
    }

    /** What was not bought and could have been, as far as its cost goes. */
    Iterable<Integer> open() {
        return open;
    }

    /** What is left of the budget at the end. */
    BigDecimal left() {
        return left;
    }

    WholeCosts costs() {
        return costs;
    }

    Supporters supporters() {
        return supporters;
    }

    int rank(int project) {
        return ranks[project];
    }

    public List<Integer> bought() {
        return steps.stream().map(Step::project).toList();
    }

    public List<Tie> ties() {
        return ties;
    }

    private BigDecimal cost(int project) {
        return election.projects().get(project).cost();
    }

    private String id(int project) {
        return election.projects().get(project).id();
    }
}
