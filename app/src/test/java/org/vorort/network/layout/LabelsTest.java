package org.vorort.network.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vorort.network.layout.LabelBox.Side;

class LabelsTest {

    private static final double MARGIN = 2;

    private record Map(List<Spot> spots, double[] radii, List<LabelSize> sizes, double[] importance) {

        List<LabelBox> shown() {
            return Labels.choose(spots, radii, MARGIN, sizes, importance);
        }
    }

    private static Map random(long seed, int count, double side) {
        var random = new Random(seed);
        var spots = new ArrayList<Spot>();
        var sizes = new ArrayList<LabelSize>();
        for (var i = 0; i < count; i++) {
            spots.add(new Spot(random.nextDouble(side), random.nextDouble(side)));
            sizes.add(new LabelSize(random.nextDouble(20, 140), 14));
        }
        return new Map(
                spots,
                random.doubles(count, 3, 15).toArray(),
                sizes,
                random.doubles(count).toArray());
    }

    @Test
    void no_name_covers_another_or_any_node() {
        for (var seed = 0; seed < 50; seed++) {
            var map = random(seed, 20 + 5 * seed, 600);
            var shown = map.shown();
            for (var i = 0; i < shown.size(); i++) {
                for (var j = 0; j < i; j++) {
                    assertThat(shown.get(i).covers(shown.get(j))).isFalse();
                }
                for (var vertex = 0; vertex < map.spots().size(); vertex++) {
                    assertThat(shown.get(i).covers(map.spots().get(vertex), map.radii()[vertex]))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void the_same_map_shows_the_same_names() {
        assertThat(random(9, 200, 500).shown()).isEqualTo(random(9, 200, 500).shown());
    }

    @Test
    void where_there_is_room_every_name_is_shown_to_the_right() {
        var map = new Map(
                List.of(new Spot(0, 0), new Spot(0, 100)),
                new double[] {10, 10},
                List.of(new LabelSize(50, 14), new LabelSize(50, 14)),
                new double[] {0, 1});

        assertThat(map.shown())
                .containsExactly(
                        new LabelBox(1, Side.RIGHT, 12, 93, 50, 14), new LabelBox(0, Side.RIGHT, 12, -7, 50, 14));
    }

    @Test
    void the_least_important_names_are_left_out_where_there_is_none() {
        var spots = new ArrayList<Spot>();
        var sizes = new ArrayList<LabelSize>();
        var importance = new double[30];
        var radii = new double[30];
        for (var i = 0; i < 30; i++) {
            spots.add(new Spot(i * 6, 0));
            sizes.add(new LabelSize(90, 14));
            importance[i] = i == 17 ? 2 : 1;
            radii[i] = 2;
        }

        var shown = new Map(spots, radii, sizes, importance).shown();

        assertThat(shown.getFirst().vertex()).isEqualTo(17);
        assertThat(shown).hasSizeBetween(2, 12);
    }

    @Test
    void a_node_without_name_shows_none() {
        var map = new Map(List.of(new Spot(0, 0)), new double[] {5}, List.of(new LabelSize(0, 14)), new double[] {1});

        assertThat(map.shown()).isEmpty();
    }
}
