package org.vorort.fairshare.greedy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Greedy;
import org.vorort.fairshare.Tie;
import org.vorort.fairshare.support.Support;

/** One count of the greedy rule, with what a later explanation needs. */
public final class GreedyRun {

    private final Election election;
    private final Greedy rule;
    private final Support support;
    private final int[] ranks;
    private final List<Integer> order;
    private final List<Integer> bought;
    private final List<Tie> ties = new ArrayList<>();
    private final BigDecimal leftAtFirst;
    private BigDecimal left;
    private int ended;

    /** @param before what another rule has bought already, in order of purchase */
    public GreedyRun(Election election, Greedy rule, List<Integer> before) {
        this.election = election;
        this.rule = rule;
        this.support = new Support(election, rule.satisfaction());
        this.ranks = rule.tieBreak().ranks(election);
        this.bought = new ArrayList<>(before);
        this.left = election.budget();
        before.forEach(project -> left = left.subtract(cost(project)));
        this.leftAtFirst = left;
        this.order = IntStream.range(0, ranks.length)
                .filter(project -> reachesThreshold(project) && !before.contains(project))
                .boxed()
                .sorted(this::compare)
                .toList();
        count();
    }

    private void count() {
        ended = order.size();
        for (var turn = 0; turn < order.size(); turn++) {
            var project = order.get(turn);
            noteTie(turn);
            if (fits(project)) {
                bought.add(project);
                left = left.subtract(cost(project));
            } else if (ends(project)) {
                ended = turn;
                return;
            }
        }
    }

    /** Whether this project ends the rule when it does not fit. */
    private boolean ends(int project) {
        return !rule.skipping() && cost(project).compareTo(Greedy.WITHDRAWN) != 0;
    }

    /** Whether the rule had ended when this project's turn would have come. */
    public boolean endedBefore(int project) {
        return order.indexOf(project) > ended;
    }

    /**
     * The last turn at which the project would fit if the others had their turns in this order and it had none: from 0 up to the
     * number of the others, which is after all of them; -1 where it never fits.
     */
    public int lastChance(int project, List<Integer> others) {
        var money = leftAtFirst;
        var turn = 0;
        while (turn < others.size() && cost(project).compareTo(money) <= 0) {
            var other = others.get(turn);
            if (cost(other).compareTo(money) <= 0) {
                money = money.subtract(cost(other));
            } else if (ends(other)) {
                return turn;
            }
            turn++;
        }
        return cost(project).compareTo(money) <= 0 ? turn : turn - 1;
    }

    /** A tie is met when others of the same measure could be bought in this turn; without skipping also when one could end the rule. */
    private void noteTie(int turn) {
        var project = order.get(turn);
        if (rule.skipping() && !fits(project)) {
            return;
        }
        var equal = new ArrayList<String>();
        for (var later = turn; later < order.size() && compareMeasures(project, order.get(later)) == 0; later++) {
            if (!rule.skipping() || fits(order.get(later))) {
                equal.add(id(order.get(later)));
            }
        }
        if (equal.size() > 1) {
            ties.add(new Tie(equal, id(project)));
        }
    }

    private boolean fits(int project) {
        return cost(project).compareTo(left) <= 0;
    }

    private int compare(int one, int other) {
        var byMeasure = compareMeasures(one, other);
        return byMeasure != 0 ? byMeasure : Integer.compare(ranks[one], ranks[other]);
    }

    /** The better first. */
    private int compareMeasures(int one, int other) {
        return compareMeasures(support.total(one), one, support.total(other), other);
    }

    /** Whether this one, had it this total, would come before the other. */
    public boolean isBefore(BigDecimal total, int one, int other) {
        var byMeasure = compareMeasures(total, one, support.total(other), other);
        return byMeasure < 0 || (byMeasure == 0 && ranks[one] < ranks[other]);
    }

    private int compareMeasures(BigDecimal total, int one, BigDecimal otherTotal, int other) {
        return otherTotal.multiply(price(total, one)).compareTo(total.multiply(price(otherTotal, other)));
    }

    /** What the total is divided by. What costs nothing comes before everything else, unless nobody wants it. */
    private BigDecimal price(BigDecimal total, int project) {
        return rule.measure() == Greedy.Measure.SUPPORT || total.signum() == 0 ? BigDecimal.ONE : cost(project);
    }

    private boolean reachesThreshold(int project) {
        return support.total(project).compareTo(rule.threshold()) >= 0;
    }

    private BigDecimal cost(int project) {
        return election.projects().get(project).cost();
    }

    private String id(int project) {
        return election.projects().get(project).id();
    }

    /** In which order the projects had their turns, or would have had them, had the rule not ended. */
    public List<Integer> order() {
        return order;
    }

    public Greedy rule() {
        return rule;
    }

    public Support support() {
        return support;
    }

    /** In order of purchase, those bought before the count first. */
    public List<Integer> bought() {
        return bought;
    }

    public List<Tie> ties() {
        return ties;
    }
}
