package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class LadderFenceTest {

    @Test
    void calls_in_the_house_go_down_the_ladder() {
        assertThat(LadderFence.violations(CompiledRooms.ours())).isEmpty();
    }

    @Test
    void the_rooms_keep_to_their_allowed_dependencies() {
        // Without templates: those of the shell are called from everywhere, and are no doors. The ladder above sees
        // them.
        var templates = DescribedPredicate.describe("templates", CompiledRooms::isTemplate);
        // Not verify(): it remembers having verified before it throws, so a second call in this JVM would be green.
        ApplicationModules.of("org.vorort", templates).detectViolations().throwIfPresent();
    }

    @Test
    void a_call_up_and_a_circle_are_named() {
        assertThat(LadderFence.violations(CompiledRooms.bad("ladder")))
                .anyMatch(violation -> violation.startsWith("kernel may not use actors"))
                .anyMatch(violation -> violation.startsWith("circle: actors calls"));
    }
}
