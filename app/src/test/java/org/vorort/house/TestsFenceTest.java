package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestsFenceTest {

    @Test
    void the_tests_of_the_house_are_sentences() {
        assertThat(TestsFence.violations(House.ours())).isEmpty();
        assertThat(TestsFence.violations(House.fairshare())).isEmpty();
    }

    @Test
    void tests_that_hide_something_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .at("app/src/test/java/org/vorort/actors/ActorsTest.java", """
                        package org.vorort.actors;
                        @Transactional
                        class ActorsTest {
                            @Test void testMerge() {}
                            @Test @Disabled void merging_twice_is_a_conflict() {}
                            @Test void two_clubs_in_one_house_are_no_duplicates() {}
                            @MockitoBean Actors actors;
                            LocalDate day = LocalDate.now();
                        }""")
                .house();

        assertThat(TestsFence.violations(house))
                .containsExactly(
                        "actors/ActorsTest.java:2 is transactional, which hides commits and facts",
                        "actors/ActorsTest.java:4 testMerge is no sentence: name_the_rule_it_proves",
                        "actors/ActorsTest.java:5 is switched off; mend it or take it away",
                        "actors/ActorsTest.java:7 mocks; use the real thing or write a small stand-in",
                        "actors/ActorsTest.java:8 asks LocalDate.now(): it is House.today() in town");
    }
}
