package org.vorort.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.network.outreach.OutreachState;
import org.vorort.setup.lists.DemoFile;

/** Whom the demonstration wants to win, at every stage of it. */
class DemoOutreachTest {

    private final List<List<String>> lines = DemoFile.read("outreach.tsv", 10);

    @Test
    void every_stage_is_there_and_every_line_says_what_for_and_who_asks() {
        var stages = new HashSet<OutreachState>();
        for (var line : lines) {
            stages.add(OutreachState.of(line.get(7)).orElseThrow());
            assertThat(line.subList(0, 7)).as(line.get(0)).doesNotContain("");
            assertThat(line.get(1)).matches("A\\d\\d");
            assertThat(line.get(8)).matches("-?\\d*");
        }
        assertThat(stages).containsExactlyInAnyOrder(OutreachState.values());
    }

    @Test
    void some_stand_in_the_directory_and_some_are_to_come() {
        var known = new HashSet<String>();
        DemoFile.read("organisations.tsv", 12).forEach(line -> known.add(line.get(0)));
        assertThat(lines.stream().filter(line -> known.contains(line.get(0)))).hasSize(4);
    }
}
