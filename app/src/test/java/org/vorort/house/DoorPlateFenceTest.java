package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoorPlateFenceTest {

    @Test
    void every_package_of_the_house_has_its_plate() {
        assertThat(DoorPlateFence.violations(House.ours())).isEmpty();
    }

    @Test
    void a_package_without_plate_is_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .withJava("actors", "Actor", "class Actor {}")
                .house();

        assertThat(DoorPlateFence.violations(house)).containsExactly("actors has no package-info.java");
    }

    @Test
    void a_plate_that_says_nothing_and_allows_a_higher_room_is_named(@TempDir Path folder) {
        var plate = "@ApplicationModule(allowedDependencies = {\"kernel\", \"actors\"}) package org.vorort.post;";
        var house = BadHouse.in(folder)
                .with("post/package-info.java", plate)
                .with("cellar/package-info.java", "/** Below. */ @NullMarked package org.vorort.cellar;")
                .house();

        assertThat(DoorPlateFence.violations(house))
                .containsExactly(
                        "cellar is no room of the ladder; a new room begins with its step there",
                        "cellar/package-info.java lacks @ApplicationModule(allowedDependencies = …)",
                        "post/package-info.java does not say what the package is for",
                        "post/package-info.java lacks @NullMarked",
                        "post/package-info.java allows actors, which is not further down the ladder");
    }
}
