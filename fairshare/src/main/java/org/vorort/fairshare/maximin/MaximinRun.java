package org.vorort.fairshare.maximin;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.Tie;
import org.vorort.fairshare.support.Supporters;

/**
 * One count of the rule of maximin support. The load a project leads to only grows while others are bought, so what was found
 * for it in an earlier turn is a bound, and few projects have to be looked at in each turn.
 */
public final class MaximinRun {

    /**
     * A purchase.
     *
     * @param load the least load with which everybody can do after it; empty where nobody supports the project
     * @param left what was left of the budget before
     */
    public record Step(int project, Optional<Fraction> load, BigDecimal left) {}

    private final Election election;
    private final Supporters supporters;
    private final int[] ranks;
    private final Loads loads;
    private final Fraction[] bounds;
    private final TreeSet<Integer> open;
    private final List<Step> steps = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private Fraction reached = Fraction.ZERO;
    private BigDecimal left;

    public MaximinRun(Election election, int[] ranks) {
        this.election = election;
        this.supporters = new Supporters(election);
        this.ranks = ranks;
        this.loads = new Loads(election, supporters);
        this.left = election.budget();
        this.bounds = new Fraction[ranks.length];
        Arrays.fill(bounds, Fraction.ZERO);
        this.open = new TreeSet<>(Comparator.comparing((Integer project) -> ranks[project]));
        for (var project = 0; project < ranks.length; project++) {
            open.add(project);
        }
        while (true) {
            open.removeIf(project -> cost(project).compareTo(left) > 0);
            if (open.isEmpty()) {
                return;
            }
            step();
        }
    }

    private void step() {
        var equal = best();
        var project = equal.getFirst();
        if (equal.size() > 1) {
            ties.add(new Tie(equal.stream().map(this::id).toList(), id(project)));
        }
        var load = isSupported(project) ? Optional.of(bounds[project]) : Optional.<Fraction>empty();
        steps.add(new Step(project, load, left));
        if (load.isPresent()) {
            reached = load.get();
            loads.add(project);
        }
        left = left.subtract(cost(project));
        open.remove(project);
    }

    /** The projects that lead to the least load, in the order of their ranks; all that are left where nobody supports any. */
    private List<Integer> best() {
        var supported = open.stream()
                .filter(this::isSupported)
                .sorted(Comparator.comparing(project -> bounds[project]))
                .toList();
        if (supported.isEmpty()) {
            return List.copyOf(open);
        }
        var equal = new TreeSet<Integer>(Comparator.comparing((Integer project) -> ranks[project]));
        var least = Optional.<Fraction>empty();
        for (var project : supported) {
            if (least.isPresent() && bounds[project].compareTo(least.get()) > 0) {
                break;
            }
            bounds[project] = loads.leastWith(project, bounds[project].max(reached));
            if (least.isEmpty() || bounds[project].compareTo(least.get()) < 0) {
                least = Optional.of(bounds[project]);
                equal.clear();
            }
            if (bounds[project].equals(least.get())) {
                equal.add(project);
            }
        }
        return List.copyOf(equal);
    }

    private boolean isSupported(int project) {
        return supporters.count(project) > 0;
    }

    List<Step> steps() {
        return steps;
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
