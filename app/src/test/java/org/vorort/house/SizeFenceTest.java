package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SizeFenceTest {

    @Test
    void the_house_is_built_in_readable_pieces() {
        assertThat(SizeFence.violations(House.ours())).isEmpty();
        assertThat(SizeFence.violations(House.fairshare())).isEmpty();
    }

    @Test
    void long_files_methods_and_templates_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .withJava("actors", "Actor", "class Actor { void tell() {" + "\n".repeat(400) + "} }")
                .with("actors/actor.jte", "<p></p>\n".repeat(151))
                .house();

        assertThat(SizeFence.violations(house))
                .containsExactly(
                        "actors/Actor.java has 402 lines, more than 400",
                        "actors/Actor.java:2 tell() has 401 lines, more than 50",
                        "actors/actor.jte has 151 lines, more than 150");
    }

    @Test
    void a_full_room_is_named(@TempDir Path folder) {
        var example = BadHouse.in(folder);
        for (var i = 0; i < 31; i++) {
            example.withJava("actors", "Actor" + i, "class Actor" + i + " {}" + "\n".repeat(90));
        }

        assertThat(SizeFence.violations(example.house()))
                .containsExactly(
                        "actors has 31 Java files, more than 30: split it by feature",
                        "actors has 2821 lines, more than 2500: split it by feature");
    }
}
