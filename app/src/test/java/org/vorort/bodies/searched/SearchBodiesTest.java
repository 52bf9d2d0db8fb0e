package org.vorort.bodies.searched;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.bodies.ABody;
import org.vorort.identity.Role;
import org.vorort.testing.House;
import org.vorort.testing.Searching;
import org.vorort.testing.Town;

class SearchBodiesTest {

    private final Town town = Town.aTown();
    private final Searching searching = new Searching(town);

    @Test
    void a_body_is_found_by_those_who_see_it_and_by_everybody_once_it_is_released() {
        var coordinator = town.as(Role.COORDINATOR);
        var nobody = House.open().guest();
        var body = ABody.in(town, "Steuerungsgruppe Integration");
        body.seat("Jobcenter", "");
        for (var role : List.of(Role.COORDINATOR, Role.LEADERSHIP, Role.MEMBER)) {
            assertThat(searching.paths(town.as(role), "Gruppe"))
                    .containsExactly("/bodies/" + body.body().slug());
        }
        assertThat(searching.titles(coordinator, "Jobcenter")).hasSize(1);
        assertThat(searching.tells(nobody, "Gruppe")).isEmpty();
        assertThat(searching.tells(town.as(Role.CONTACT), "Gruppe")).isEmpty();

        coordinator.post(body.path() + "/release");
        assertThat(searching.paths(nobody, "Gruppe"))
                .containsExactly("/register/" + body.body().slug());
        assertThat(searching.paths(town.as(Role.CONTACT), "Jobcenter")).hasSize(1);
        assertThat(searching.paths(coordinator, "Gruppe"))
                .containsExactly("/bodies/" + body.body().slug());

        coordinator.delete(body.path() + "/release");
        assertThat(searching.tells(nobody, "Gruppe")).isEmpty();
    }
}
