package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NeedFenceTest {

    @Test
    void the_house_has_no_more_doors_and_forms_than_it_needs() {
        assertThat(NeedFence.violations(CompiledRooms.ours())).isEmpty();
    }

    @Test
    void a_door_nobody_uses_and_a_lonely_interface_are_named() {
        assertThat(NeedFence.violations(CompiledRooms.bad("doors")))
                .containsExactly(
                        "actors.Actors is an interface with one implementation beside it: keep the implementation",
                        "actors.Actors is public, but no other package uses it: make it package-private");
    }
}
