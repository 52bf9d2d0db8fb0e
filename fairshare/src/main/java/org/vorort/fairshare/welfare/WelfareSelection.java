package org.vorort.fairshare.welfare;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Tie;
import org.vorort.fairshare.support.Support;

/** The selection of greatest welfare that the tie-breaking prefers. Projects go by their ranks here. */
public final class WelfareSelection {

    private final Election election;
    private final List<Integer> byRank;
    private final Knapsack knapsack;
    private final long[] values;
    private final BitSet nothing = new BitSet();
    private final BitSet tooDear = new BitSet();
    private final List<Tie> ties = new ArrayList<>();
    private final BitSet selected;
    private final long most;

    public WelfareSelection(Election election, Support support, int[] ranks) {
        this.election = election;
        this.byRank = IntStream.range(0, ranks.length)
                .boxed()
                .sorted(Comparator.comparing(project -> ranks[project]))
                .toList();
        var amounts = new ArrayList<BigDecimal>();
        byRank.forEach(project -> amounts.add(cost(project)));
        amounts.add(election.budget());
        var money = whole(amounts);
        this.values = whole(byRank.stream().map(support::total).toList());
        this.knapsack = new Knapsack(Arrays.copyOf(money, ranks.length), values, money[ranks.length]);
        for (var rank = 0; rank < ranks.length; rank++) {
            tooDear.set(rank, money[rank] > money[ranks.length]);
        }
        var best = knapsack.best(nothing, tooDear).orElseThrow();
        this.most = knapsack.value(best);
        this.selected = preferred(best);
    }

    /** Goes through the projects as the tie-breaking prefers them and keeps each that some best selection holds together with those kept. */
    private BitSet preferred(BitSet best) {
        var kept = new BitSet();
        var dropped = (BitSet) tooDear.clone();
        var witness = best;
        for (var rank = 0; rank < values.length; rank++) {
            if (tooDear.get(rank)) {
                continue;
            }
            var other = other(witness, kept, dropped, rank);
            if (!witness.get(rank) && other.isEmpty()) {
                dropped.set(rank);
                continue;
            }
            var without = witness.get(rank) ? other : witness;
            witness = witness.get(rank) ? witness : other;
            noteTie(rank, witness, without);
            kept.set(rank);
        }
        return kept;
    }

    /** Another best selection that decides otherwise about this project; empty where there is none. */
    private BitSet other(BitSet witness, BitSet kept, BitSet dropped, int rank) {
        var in = (BitSet) kept.clone();
        var out = (BitSet) dropped.clone();
        if (witness.get(rank)) {
            if (values[rank] == 0) {
                return nothing;
            }
            out.set(rank);
        } else {
            in.set(rank);
        }
        return knapsack.reaching(most, in, out).orElse(nothing);
    }

    private void noteTie(int rank, BitSet with, BitSet without) {
        var instead = (BitSet) without.clone();
        instead.andNot(with);
        if (values[rank] > 0 && !instead.isEmpty()) {
            ties.add(new Tie(List.of(id(rank), id(instead.nextSetBit(0))), id(rank)));
        }
    }

    /** The greatest sum of values of a selection that holds this project. @param project one that is not too dear */
    public long mostWith(int project) {
        var in = new BitSet();
        in.set(byRank.indexOf(project));
        return knapsack.value(knapsack.best(in, tooDear).orElseThrow());
    }

    /** The greatest sum of values. */
    public long most() {
        return most;
    }

    /** The value of a project in the unit of these sums. */
    public long value(int project) {
        return values[byRank.indexOf(project)];
    }

    public List<Integer> bought() {
        return selected.stream().mapToObj(byRank::get).toList();
    }

    public List<Tie> ties() {
        return ties;
    }

    /** The same numbers in the largest unit in which all are whole. */
    public static long[] whole(List<BigDecimal> numbers) {
        var places = numbers.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        var whole = numbers.stream()
                .map(number -> number.setScale(Math.max(places, 0)).unscaledValue())
                .toList();
        var unit = whole.stream().reduce(BigInteger.ZERO, BigInteger::gcd).max(BigInteger.ONE);
        var sum = whole.stream().reduce(BigInteger.ZERO, BigInteger::add).divide(unit);
        if (sum.compareTo(BigInteger.valueOf(Knapsack.LARGEST)) > 0) {
            throw new IllegalArgumentException(
                    "The costs or the support of all projects are too large a number to be sure.");
        }
        return whole.stream()
                .mapToLong(number -> number.divide(unit).longValueExact())
                .toArray();
    }

    private String id(int rank) {
        return election.projects().get(byRank.get(rank)).id();
    }

    private BigDecimal cost(int project) {
        return election.projects().get(project).cost();
    }
}
