package org.vorort.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.setup.lists.DemoFile;

/** The demonstration's bodies have what a page needs to be seen alive. */
class DemoBodiesTest {

    private final List<List<String>> seats = DemoFile.read("seats.tsv", 11);

    @Test
    void everybody_who_sits_somewhere_stands_in_the_directory() {
        var known = new HashSet<String>();
        DemoFile.read("people.tsv", 3).forEach(line -> known.add(line.get(0) + " " + line.get(1)));
        var places = new HashSet<String>(List.of(""));
        DemoFile.read("organisations.tsv", 12).forEach(line -> places.add(line.get(0)));
        for (var line : seats) {
            for (var name : (line.get(5) + "|" + line.get(9)).split("\\|")) {
                assertThat(name.isEmpty() || known.contains(name)).as(name).isTrue();
            }
            assertThat(places).contains(line.get(6));
        }
        DemoFile.read("officers.tsv", 6).forEach(line -> assertThat(known).contains(line.get(2)));
    }

    @Test
    void one_seat_is_missed_one_term_ends_soon_one_group_is_asked_whether_to_go_on() {
        assertThat(seats).anyMatch(line -> !line.get(4).isEmpty() && line.get(5).isEmpty());
        assertThat(seats).anyMatch(line -> line.get(8).equals("150"));
        assertThat(DemoFile.read("town-bodies.tsv", 5))
                .hasSize(6)
                .anyMatch(line -> line.get(4).equals("38"));
    }
}
