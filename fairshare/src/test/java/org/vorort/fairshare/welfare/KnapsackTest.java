package org.vorort.fairshare.welfare;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class KnapsackTest {

    @Test
    void hundreds_of_items_worth_nearly_their_weight_are_packed_as_a_table_of_all_weights_packs_them() {
        for (var number = 0; number < 60; number++) {
            var random = new Random(number);
            var count = 50 + random.nextInt(150);
            var more = random.nextInt(3) * random.nextInt(40);
            var weights = new long[count];
            var values = new long[count];
            for (var item = 0; item < count; item++) {
                weights[item] = random.nextInt(100);
                values[item] = weights[item] + random.nextInt(more + 1);
            }
            var capacity = 1 + random.nextInt(3_000);
            var best = new Knapsack(weights, values, capacity)
                    .best(new BitSet(), new BitSet())
                    .orElseThrow();

            assertThat(best.stream().mapToLong(item -> weights[item]).sum()).isLessThanOrEqualTo(capacity);
            assertThat(best.stream().mapToLong(item -> values[item]).sum())
                    .as("number %d", number)
                    .isEqualTo(byTable(weights, values, capacity));
        }
    }

    @Test
    void values_near_the_largest_are_added_without_overflow() {
        var large = Knapsack.LARGEST / 4;
        var knapsack = new Knapsack(
                new long[] {large, large, large - 1}, new long[] {large, large - 1, large - 2}, 2 * large - 1);

        assertThat(knapsack.best(new BitSet(), new BitSet()).orElseThrow()).isEqualTo(items(0, 2));
    }

    @Test
    void what_must_be_in_is_in_and_what_must_be_out_is_out() {
        var knapsack = new Knapsack(new long[] {3, 4, 5}, new long[] {3, 5, 7}, 8);

        assertThat(knapsack.best(items(1), items(2)).orElseThrow()).isEqualTo(items(0, 1));
        assertThat(knapsack.best(items(1, 2), new BitSet())).isEmpty();
        assertThat(knapsack.reaching(10, new BitSet(), new BitSet()).orElseThrow())
                .isEqualTo(items(0, 2));
        assertThat(knapsack.reaching(11, new BitSet(), new BitSet())).isEmpty();
    }

    private static BitSet items(int... items) {
        var set = new BitSet();
        for (var item : items) {
            set.set(item);
        }
        return set;
    }

    /** The textbook's table: the greatest value for every weight. */
    private static long byTable(long[] weights, long[] values, int capacity) {
        var best = new long[capacity + 1];
        for (var item = 0; item < weights.length; item++) {
            for (var weight = capacity; weight >= weights[item]; weight--) {
                best[weight] = Math.max(best[weight], best[(int) (weight - weights[item])] + values[item]);
            }
        }
        return best[capacity];
    }
}
