package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlacementFenceTest {

    @Test
    void everything_in_the_house_is_in_its_place() {
        assertThat(PlacementFence.violations(House.ours())).isEmpty();
    }

    @Test
    void requests_problems_and_transactions_in_the_wrong_place_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .withJava("actors", "ActorEndpoint", "@RestController class ActorEndpoint {}")
                .withJava("actors", "ActorProblems", "@ControllerAdvice class ActorProblems {}")
                .withJava("actors", "ActorStore", "class ActorStore { @Transactional void save() {} }")
                .house();

        assertThat(PlacementFence.violations(house))
                .containsExactly(
                        "actors/ActorEndpoint.java:2 answers requests, so its name ends with Pages",
                        "actors/ActorProblems.java:2 a room has no controller advice; the shell shows problems",
                        "actors/ActorStore.java:2 opens a transaction; that is the use case's task");
    }

    @Test
    void hidden_wiring_static_state_and_optional_parameters_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder).withJava("actors", "FindActor", """
                        class FindActor {
                            @Autowired ActorStore store;
                            static int found;
                            void find(Optional<String> name) {}
                            @TransactionalEventListener void on(ActorMerged fact) {}
                        }""").house();

        assertThat(PlacementFence.violations(house))
                .containsExactly(
                        "actors/FindActor.java:3 is a field wired by annotation; take it in the constructor",
                        "actors/FindActor.java:4 is static state: it outlives every request and every test",
                        "actors/FindActor.java:5 takes an Optional; write two methods",
                        "actors/FindActor.java:6 listens with @ApplicationModuleListener");
    }
}
