package org.vorort.setup.planned;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.vorort.kernel.Money;
import org.vorort.plan.measures.MeasureState;
import org.vorort.setup.lists.DemoFile;

/** The demonstration's plan has what a page needs to be seen alive. */
class DemoPlanTest {

    private final List<List<String>> measures = DemoFile.read("measures.tsv", 20);

    @Test
    void forty_measures_in_every_state_serve_goals_that_exist() {
        assertThat(measures).hasSize(40);
        assertThat(measures.stream().map(line -> line.get(9)).collect(Collectors.toSet()))
                .isEqualTo(Set.of("planned", "running", "late", "done", "dropped"));
        var goals =
                DemoFile.read("goals.tsv", 12).stream().map(line -> line.get(1)).toList();
        for (var line : measures) {
            assertThat(goals).as(line.get(0)).containsAll(List.of(line.get(1).split("; ")));
            assertThat(MeasureState.of(line.get(9))).as(line.get(0)).isPresent();
            assertThat(Money.read(line.get(12))).as(line.get(0)).isPresent();
        }
    }

    @Test
    void everybody_who_does_something_stands_in_the_directory() {
        var known = new HashSet<String>();
        DemoFile.read("people.tsv", 3).forEach(line -> known.add(line.get(0) + " " + line.get(1)));
        DemoFile.read("organisations.tsv", 12).forEach(line -> known.add(line.get(0)));
        for (var line : measures) {
            assertThat(known).contains(line.get(5));
            if (!line.get(18).isEmpty()) {
                assertThat(known).containsAll(List.of(line.get(18).split("; ")));
            }
        }
    }

    @Test
    void what_is_late_or_dropped_says_why_and_what_ended_says_what_came_of_it() {
        for (var line : measures) {
            if (Set.of("late", "dropped").contains(line.get(9))) {
                assertThat(line.get(10)).as(line.get(0)).isNotEmpty();
            }
            if (line.get(9).equals("done")) {
                assertThat(line.get(16)).as(line.get(0)).isNotEmpty();
            }
        }
    }
}
