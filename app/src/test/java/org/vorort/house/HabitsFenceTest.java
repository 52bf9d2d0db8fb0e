package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HabitsFenceTest {

    @Test
    void the_house_has_good_habits() {
        assertThat(HabitsFence.violations(House.ours())).isEmpty();
        assertThat(HabitsFence.violations(House.fairshare())).isEmpty();
    }

    @Test
    void bad_habits_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder).withJava("actors", "FindActor", """
                        /** @author somebody */
                        class FindActor {
                            void find() {
                                try {
                                    System.out.println(Instant.now());
                                } catch (Exception e) { // TODO later
                                    e.printStackTrace();
                                }
                            }
                        }""").house();

        assertThat(HabitsFence.violations(house))
                .containsExactly(
                        "actors/FindActor.java:6 prints; only commands speak to the terminal",
                        "actors/FindActor.java:6 asks Instant.now(): time comes from the Clock",
                        "actors/FindActor.java:7 catches Exception: catch what you can mend",
                        "actors/FindActor.java:8 prints; only commands speak to the terminal",
                        "actors/FindActor.java:2 names an author; the history does",
                        "actors/FindActor.java:7 leaves a loose end without an issue's number (#12)");
    }

    @Test
    void what_belongs_to_the_terminal_or_names_its_issue_passes(@TempDir Path folder) {
        var house = BadHouse.in(folder).withJava("actors", "ImportCommand", """
                        class ImportCommand {
                            // TODO #12: sheets with macros
                            void run(Clock clock) { System.out.println(Instant.now(clock)); }
                        }""").house();

        assertThat(HabitsFence.violations(house)).isEmpty();
    }
}
