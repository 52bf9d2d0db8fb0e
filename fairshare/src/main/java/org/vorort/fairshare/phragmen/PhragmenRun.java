package org.vorort.fairshare.phragmen;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.Tie;
import org.vorort.fairshare.support.Supporters;

/**
 * One count of Phragmén's rule. What a voter carries is the load of the last purchase they supported, so the voters are kept as
 * numbers of purchases, and exact fractions only for sums: one for each project.
 */
public final class PhragmenRun {

    /** A voter who has supported no purchase yet. */
    public static final int NONE = -1;

    /**
     * A purchase.
     *
     * @param load what each supporter carries afterwards; empty where nobody supports it
     * @param left what was left of the budget before
     * @param carried for each project what its supporters carried together before
     */
    public record Step(int project, Optional<Fraction> load, BigDecimal left, Fraction[] carried) {}

    private final Election election;
    private final Supporters supporters;
    private final int[] ranks;
    private final Fraction[] carried;
    private final int[] lastSteps;
    private final TreeSet<Integer> open;
    private final List<Step> steps = new ArrayList<>();
    private final List<Tie> ties = new ArrayList<>();
    private List<Integer> stoppedAt = List.of();
    private BigDecimal left;

    public PhragmenRun(Election election, int[] ranks) {
        this.election = election;
        this.supporters = new Supporters(election);
        this.ranks = ranks;
        this.left = election.budget();
        this.carried = new Fraction[ranks.length];
        Arrays.fill(carried, Fraction.ZERO);
        this.lastSteps = new int[election.ballots().size()];
        Arrays.fill(lastSteps, NONE);
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
        var load = leastLoad(-1);
        var equal =
                open.stream().filter(project -> loadWith(project).equals(load)).toList();
        if (!equal.stream().allMatch(project -> cost(project).compareTo(left) <= 0)) {
            stoppedAt = equal;
            return;
        }
        var project = equal.getFirst();
        if (equal.size() > 1) {
            ties.add(new Tie(equal.stream().map(this::id).toList(), id(project)));
        }
        steps.add(new Step(project, load, left, carried.clone()));
        load.ifPresent(reached -> burden(project, reached));
        left = left.subtract(cost(project));
        open.remove(project);
    }

    /** What each supporter would carry after this purchase; empty, for more than any number, where there is none. */
    private Optional<Fraction> loadWith(int project) {
        return supporters.count(project) == 0
                ? Optional.empty()
                : Optional.of(Fraction.of(cost(project)).plus(carried[project]).dividedBy(supporters.count(project)));
    }

    /** The least load any open project but this one asks for; empty where nobody supports the others. */
    public Optional<Fraction> leastLoad(int except) {
        return open.stream()
                .filter(project -> project != except)
                .flatMap(project -> loadWith(project).stream())
                .min(Comparator.naturalOrder());
    }

    /** Lets all supporters carry this load, and adds the difference to every project they also support. */
    private void burden(int project, Fraction load) {
        var ballots = election.ballots();
        var step = steps.size() - 1;
        Map<Integer, int[]> moved = new HashMap<>();
        for (var position = 0; position < supporters.count(project); position++) {
            var ballot = supporters.ballot(project, position);
            var counts = moved.computeIfAbsent(lastSteps[ballot], _ -> new int[ranks.length]);
            for (var place = 0; place < ballots.length(ballot); place++) {
                counts[ballots.project(ballot, place)]++;
            }
            lastSteps[ballot] = step;
        }
        moved.forEach((before, counts) -> {
            var more = load.minus(loadAfter(before));
            for (var other = 0; other < counts.length; other++) {
                if (counts[other] > 0) {
                    carried[other] = carried[other].plus(more.times(counts[other]));
                }
            }
        });
    }

    /** What those carry who last supported this purchase. */
    public Fraction loadAfter(int step) {
        return step == NONE ? Fraction.ZERO : steps.get(step).load().orElseThrow();
    }

    public List<Step> steps() {
        return steps;
    }

    /** The projects with the least load of which one did not fit and ended the rule; none where all were bought. */
    public List<Integer> stoppedAt() {
        return stoppedAt;
    }

    /** What is left of the budget at the end. */
    public BigDecimal left() {
        return left;
    }

    /** What the supporters of each project carry together at the end. */
    public Fraction carried(int project) {
        return carried[project];
    }

    public Supporters supporters() {
        return supporters;
    }

    public int rank(int project) {
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
