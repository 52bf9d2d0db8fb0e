package org.vorort.setup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.vorort.setup.lists.DemoFile;

/** The demonstration's network has in it what the pages are to find. */
class DemoTiesTest {

    private static final String SCHOOL = "Grundschule Sonnenhang";
    private static final String SPORTS = "TSV Musterlingen 1887 e. V.";

    private final Set<String> organisations = new TreeSet<>();
    private final List<List<String>> lines = DemoFile.read("ties.tsv", 8);

    DemoTiesTest() {
        DemoFile.read("organisations.tsv", 12).forEach(line -> organisations.add(line.get(0)));
    }

    @Test
    void every_line_speaks_of_two_organisations_of_the_town() {
        for (var line : lines) {
            assertThat(organisations).contains(line.get(0), line.get(1));
            assertThat(line.get(0)).isNotEqualTo(line.get(1));
            assertThat(line.get(2)).matches("information|cooperation|coordination|(funding|referral)[<>]");
            assertThat(line.get(3)).matches("[123]");
            assertThat(line.get(4)).matches("[123o-]");
        }
    }

    @Test
    void without_the_sports_club_the_other_clubs_lose_the_school() {
        var clubs = List.of("Musikverein Harmonie Musterlingen e. V.", "Schachfreunde Musterlingen");
        assertThat(reached(SCHOOL, "")).containsAll(clubs);
        assertThat(reached(SCHOOL, SPORTS)).doesNotContainAnyElementsOf(clubs);
        assertThat(reached(SCHOOL, SPORTS)).contains("Volkshochschule Musterlingen");
    }

    @Test
    void two_firms_stand_alone_and_the_old_town_keeps_to_itself() {
        var alone = new TreeSet<>(organisations);
        neighbours("").forEach((name, _) -> alone.remove(name));
        assertThat(alone)
                .containsExactly(
                        "Bäckerei Öhringer",
                        "Elternverein Türkisch Musterlingen",
                        "Maschinenbau Ährenfeld GmbH & Co. KG");
        assertThat(reached("Stadtteilverein Altstadt lebt e. V.", "")).hasSize(5);
    }

    @Test
    void some_ties_are_claimed_by_one_side_and_some_are_over() {
        assertThat(lines.stream().filter(line -> line.get(4).equals("-"))).hasSizeGreaterThan(20);
        assertThat(lines.stream().filter(line -> !line.get(7).isEmpty())).hasSize(6);
    }

    private Set<String> reached(String from, String without) {
        var neighbours = neighbours(without);
        var seen = new HashSet<>(Set.of(from));
        var open = new ArrayDeque<>(seen);
        while (!open.isEmpty()) {
            for (var next : neighbours.getOrDefault(open.pop(), List.of())) {
                if (seen.add(next)) {
                    open.push(next);
                }
            }
        }
        return seen;
    }

    private Map<String, List<String>> neighbours(String without) {
        var neighbours = new HashMap<String, List<String>>();
        for (var line : lines) {
            if (line.get(7).isEmpty() && !line.subList(0, 2).contains(without)) {
                neighbours.computeIfAbsent(line.get(0), _ -> new ArrayList<>()).add(line.get(1));
                neighbours.computeIfAbsent(line.get(1), _ -> new ArrayList<>()).add(line.get(0));
            }
        }
        return neighbours;
    }
}
