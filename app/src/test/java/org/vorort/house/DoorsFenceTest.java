package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorsFenceTest {

    @Test
    void the_doors_of_the_house_are_the_agreed_ones() throws IOException {
        if (Boolean.getBoolean("vorort.write")) {
            DoorsFence.write(House.ours());
        }
        assertThat(DoorsFence.violations(House.ours())).isEmpty();
    }

    @Test
    void a_public_type_that_nobody_agreed_to_is_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .withJava("actors", "Actors", "/** Who takes part. */ public class Actors {}")
                .withJava("actors", "ActorPages", "class ActorPages {}")
                .house();

        assertThat(DoorsFence.violations(house))
                .singleElement()
                .asString()
                .contains("public, but not in docs/doors.txt: actors: Actors");
    }

    @Test
    void an_agreed_door_that_is_gone_is_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .withJava("actors.imports", "ImportActors", "class ImportActors {}")
                .at("docs/doors.txt", "# doors\nactors.imports: ImportActors\n")
                .house();

        assertThat(DoorsFence.violations(house))
                .singleElement()
                .asString()
                .contains("no public type: actors.imports: ImportActors");
    }

    @Test
    void a_store_is_no_door_and_a_door_has_javadoc(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .withJava("actors", "ActorStore", "public class ActorStore {}")
                .at("docs/doors.txt", "actors: ActorStore\n")
                .house();

        assertThat(DoorsFence.violations(house))
                .anyMatch(violation -> violation.contains("are no doors"))
                .anyMatch(violation -> violation.contains("without Javadoc"))
                .hasSize(2);
    }
}
