package org.vorort.network.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.network.arrangement.Arrangement.Guest;
import org.vorort.network.arrangement.Arrangement.Joined;
import org.vorort.network.arrangement.Arrangement.Seat;
import org.vorort.network.drawing.MadeUpTown;

class ArrangementTest {

    private static final Guest SMALL = new Guest(12, 24, 24, 0);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 10, 60, 300})
    void nobody_covers_another_and_everybody_is_on_the_sheet(int size) {
        var seats = Arrangement.arrange(guests(size), joined(MadeUpTown.of(size)));
        for (var i = 0; i < size; i++) {
            assertThat(seats.get(i).x()).isBetween(0.0, Arrangement.WIDTH);
            assertThat(seats.get(i).y()).isBetween(0.0, Arrangement.HEIGHT);
            for (var j = i + 1; j < size; j++) {
                assertThat(apart(seats.get(i), seats.get(j)))
                        .as(i + " and " + j)
                        .isGreaterThan(20);
            }
        }
    }

    @Test
    void the_same_network_always_stands_the_same_way() {
        var joined = joined(MadeUpTown.of(60));
        assertThat(Arrangement.arrange(guests(60), joined)).isEqualTo(Arrangement.arrange(guests(60), joined));
    }

    @Test
    void who_works_together_stands_together() {
        var joined = new ArrayList<Joined>();
        for (var circle = 0; circle < 20; circle += 10) {
            for (var i = circle; i < circle + 10; i++) {
                for (var j = i + 1; j < circle + 10; j++) {
                    joined.add(new Joined(i, j, 2));
                }
            }
        }
        joined.add(new Joined(0, 10, 1));
        var seats = Arrangement.arrange(guests(20), joined);
        for (var i = 1; i < 10; i++) {
            assertThat(apart(seats.get(i), seats.get(1))).isLessThan(apart(seats.get(i), seats.get(11)));
        }
    }

    @Test
    void those_who_stand_alone_stand_below_all_others() {
        var seats = Arrangement.arrange(guests(5), List.of(new Joined(0, 1, 1), new Joined(1, 2, 1)));
        var lowest = Math.max(
                seats.get(0).y(), Math.max(seats.get(1).y(), seats.get(2).y()));
        assertThat(seats.get(3).y()).isGreaterThan(lowest + 12);
        assertThat(seats.get(4).y()).isGreaterThan(lowest + 12);
    }

    @Test
    void parts_that_nothing_joins_do_not_lie_upon_each_other() {
        var seats = Arrangement.arrange(
                guests(6),
                List.of(
                        new Joined(0, 1, 1),
                        new Joined(1, 2, 1),
                        new Joined(0, 2, 1),
                        new Joined(3, 4, 1),
                        new Joined(4, 5, 1),
                        new Joined(3, 5, 1)));
        for (var i = 0; i < 3; i++) {
            for (var j = 0; j < 3; j++) {
                assertThat(apart(seats.get(i), seats.get((i + 1) % 3)))
                        .isLessThan(apart(seats.get(i), seats.get(3 + j)));
            }
        }
    }

    @Test
    void who_is_new_comes_near_those_it_works_with_and_covers_nobody() {
        var town = MadeUpTown.of(60);
        var joined = new ArrayList<>(joined(town));
        var seats = Arrangement.arrange(guests(60), joined);
        Map<Integer, Seat> seated = new HashMap<>();
        for (var i = 0; i < 60; i++) {
            seated.put(i, seats.get(i));
        }
        joined.add(new Joined(5, 60, 2));
        var found = Arrangement.join(guests(62), joined, seated);
        assertThat(found).containsOnlyKeys(60, 61);
        assertThat(apart(found.get(60), seats.get(5))).isLessThan(200);
        for (var seat : seats) {
            assertThat(apart(found.get(60), seat)).isGreaterThanOrEqualTo(24);
            assertThat(apart(found.get(61), seat)).isGreaterThanOrEqualTo(24);
        }
    }

    private static double apart(Seat first, Seat second) {
        return Math.hypot(first.x() - second.x(), first.y() - second.y());
    }

    private static List<Guest> guests(int size) {
        return java.util.Collections.nCopies(size, SMALL);
    }

    private static List<Joined> joined(MadeUpTown town) {
        return town.ties().stream()
                .map(tie -> new Joined(tie.from(), tie.to(), tie.strength()))
                .toList();
    }
}
