package org.vorort.setup.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class DemoFileTest {

    @Test
    void every_actor_group_takes_part_and_the_numbers_are_as_promised() {
        var groups = new TreeSet<String>();
        DemoFile.read("organisations.tsv", 12).forEach(line -> groups.add(line.get(2)));
        assertThat(groups).hasSize(23);
        assertThat(DemoFile.read("organisations.tsv", 12)).hasSizeGreaterThanOrEqualTo(60);
        assertThat(DemoFile.read("people.tsv", 3)).hasSizeGreaterThanOrEqualTo(90);
    }

    @Test
    void housing_is_a_white_spot() {
        var fields = new HashSet<String>();
        DemoFile.read("organisations.tsv", 12)
                .forEach(line -> fields.addAll(Set.of(line.get(7).split("; "))));
        assertThat(fields).doesNotContain("WOH").contains("SPR", "BIL", "ARB");
    }

    @Test
    void everything_hangs_on_an_organisation_that_exists() {
        var names = new HashSet<String>();
        DemoFile.read("organisations.tsv", 12).forEach(line -> names.add(line.get(0)));
        DemoFile.read("places.tsv", 8).forEach(line -> assertThat(names).contains(line.get(0)));
        DemoFile.read("offers.tsv", 7).forEach(line -> assertThat(names).contains(line.get(0)));
        for (var line : DemoFile.read("people.tsv", 3)) {
            for (var part : line.get(2).split("\\|")) {
                if (!part.isEmpty()) {
                    assertThat(names).contains(part.substring(0, part.indexOf('=')));
                }
            }
        }
    }
}
