package org.vorort.fairshare.welfare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Items with weights and values, of which those with the greatest value are sought that together are not too heavy. Item after
 * item it keeps the list of all weights with the greatest value reached at each (G. L. Nemhauser, Z. Ullmann, <i>Discrete
 * Dynamic Programming and Capital Allocation</i>, Management Science 15, 1969), and drops what even with the best of the
 * remaining items, one of them in part, cannot come up to what is known (G. B. Dantzig, <i>Discrete-Variable Extremum
 * Problems</i>, Operations Research 5, 1957).
 */
final class Knapsack {

    /** No sum of weights or of values may be greater, so that none overflows. */
    static final long LARGEST = Long.MAX_VALUE / 4;

    private final long[] weights;
    private final long[] values;
    private final long capacity;

    /** Weights and values are not negative, and their sums not greater than {@link #LARGEST}. */
    Knapsack(long[] weights, long[] values, long capacity) {
        this.weights = weights.clone();
        this.values = values.clone();
        this.capacity = capacity;
    }

    /** The greatest value that can be had. @param in what is had in any case @param out what is not; empty where it is too heavy */
    Optional<BitSet> best(BitSet in, BitSet out) {
        return new Search(in, out).run(Long.MAX_VALUE);
    }

    /** Some choice with at least this value; empty where there is none. */
    Optional<BitSet> reaching(long value, BitSet in, BitSet out) {
        return new Search(in, out).run(value).filter(found -> value(found) >= value);
    }

    long value(BitSet items) {
        return items.stream().mapToLong(item -> values[item]).sum();
    }

    /** What was chosen so far on one way: the last item and the way before it. */
    private record Way(long weight, long value, int item, Way before) {}

    /** One walk through the items that are neither in nor out, those with the greatest value for their weight first. */
    private final class Search {

        private static final int NOTHING = -1;

        private final BitSet in;
        private final int[] items;
        private final long[] weightsBefore;
        private final long[] valuesBefore;
        private final long room;
        private long known = -1;
        private Way knownWay = new Way(0, 0, NOTHING, null);
        private int knownFrom;
        private int knownTo;

        Search(BitSet in, BitSet out) {
            this.in = in;
            this.room = capacity - in.stream().mapToLong(item -> weights[item]).sum();
            this.items = IntStream.range(0, weights.length)
                    .filter(item -> !in.get(item) && !out.get(item) && weights[item] <= room)
                    .boxed()
                    .sorted(Comparator.comparing((Integer item) -> density(item))
                            .reversed())
                    .mapToInt(Integer::intValue)
                    .toArray();
            this.weightsBefore = new long[items.length + 1];
            this.valuesBefore = new long[items.length + 1];
            for (var i = 0; i < items.length; i++) {
                weightsBefore[i + 1] = weightsBefore[i] + weights[items[i]];
                valuesBefore[i + 1] = valuesBefore[i] + values[items[i]];
            }
        }

        /** Only the order in which items are looked at hangs on it; the result does not. */
        private double density(int item) {
            return weights[item] == 0 ? Double.MAX_VALUE : (double) values[item] / weights[item];
        }

        /** Stops as soon as this value is reached, the items in the knapsack in any case included. */
        Optional<BitSet> run(long wanted) {
            if (room < 0) {
                return Optional.empty();
            }
            var enough = wanted == Long.MAX_VALUE ? wanted : wanted - value(in);
            var ways = List.of(knownWay);
            note(knownWay, 0);
            for (var next = 0; next < items.length && known < enough && !ways.isEmpty(); next++) {
                ways = extended(ways, next, enough);
            }
            return Optional.of(found());
        }

        /** Every way without and with this item, in the order of their weights; none that is heavier and not worth more than another. */
        private List<Way> extended(List<Way> ways, int next, long enough) {
            var item = items[next];
            var merged = new ArrayList<Way>();
            var without = 0;
            var with = 0;
            var most = -1L;
            while (with < ways.size()) {
                var longer = ways.get(with);
                Way way;
                if (without < ways.size() && ways.get(without).weight() <= longer.weight() + weights[item]) {
                    way = ways.get(without++);
                } else {
                    way = new Way(longer.weight() + weights[item], longer.value() + values[item], item, longer);
                    with++;
                }
                if (way.weight() <= room && way.value() > most && isPromising(way, next + 1, enough)) {
                    merged.add(way);
                    most = way.value();
                }
            }
            return merged;
        }

        /** Notes what the way comes to with the next items whole, and asks whether it could come to more than is known. */
        private boolean isPromising(Way way, int next, long enough) {
            var end = note(way, next);
            var bound = way.value() + valuesBefore[end] - valuesBefore[next];
            if (end < items.length) {
                var left = room - way.weight() - (weightsBefore[end] - weightsBefore[next]);
                bound += part(values[items[end]], left, weights[items[end]]);
            }
            return enough == Long.MAX_VALUE ? bound > known : bound >= enough;
        }

        /** @return the first of the next items that does not fit whole any more */
        private int note(Way way, int next) {
            var end = firstTooHeavy(next, room - way.weight());
            var value = way.value() + valuesBefore[end] - valuesBefore[next];
            if (value > known) {
                known = value;
                knownWay = way;
                knownFrom = next;
                knownTo = end;
            }
            return end;
        }

        private int firstTooHeavy(int next, long left) {
            var low = next;
            var high = items.length;
            while (low < high) {
                var middle = (low + high + 1) >>> 1;
                if (weightsBefore[middle] - weightsBefore[next] <= left) {
                    low = middle;
                } else {
                    high = middle - 1;
                }
            }
            return low;
        }

        private BitSet found() {
            var found = (BitSet) in.clone();
            for (var way = knownWay; way.item() != NOTHING; way = way.before()) {
                found.set(way.item());
            }
            for (var i = knownFrom; i < knownTo; i++) {
                found.set(items[i]);
            }
            return found;
        }
    }

    /** Value times left by weight, never less than that and less than one more where it fits into a long. */
    private static long part(long value, long left, long weight) {
        if (Math.multiplyHigh(value, left) == 0 && value * left >= 0) {
            return value * left / weight;
        }
        var nearly = (double) value * ((double) left / weight);
        return Math.min(value, (long) (nearly * (1 + 1e-12)) + 1);
    }
}
