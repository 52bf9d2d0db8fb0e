package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DirectionFenceTest {

    @Test
    void features_of_the_house_go_one_way() {
        assertThat(DirectionFence.violations(House.ours())).isEmpty();
    }

    @Test
    void a_store_that_is_not_told_and_a_use_case_that_refuses_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .withJava("actors", "ActorStore", """
                        class ActorStore {
                            ActorStore(JdbcClient jdbc) {}
                            Actor find(ActorId id) { return read(id); }
                            Actor find(MunicipalityId municipality, ActorId id) { return read(id); }
                            private Actor read(ActorId id) { return jdbc.find(id); }
                        }""")
                .withJava("actors", "MergeActors", "class MergeActors { void merge() { throw new NotFound(); } }")
                .withJava("actors", "ActorPages", "class ActorPages { void show() { throw new NotFound(); } }")
                .withJava("actors", "ActorView", "class ActorView {}")
                .withJava("actors", "ActorForm", "record ActorForm() {}")
                .house();

        assertThat(DirectionFence.violations(house))
                .containsExactly(
                        "actors/ActorStore.java:4 find() does not take MunicipalityId first",
                        "actors/ActorView.java:2 ActorView is a class; what travels is a record",
                        "actors/MergeActors.java:2 throws NotFound; return a Result, Pages refuse");
    }
}
