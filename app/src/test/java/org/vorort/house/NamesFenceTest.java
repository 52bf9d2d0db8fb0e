package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NamesFenceTest {

    @Test
    void the_house_calls_things_by_their_names() {
        assertThat(NamesFence.violations(House.ours())).isEmpty();
        assertThat(NamesFence.violations(House.fairshare())).isEmpty();
    }

    @Test
    void words_that_say_nothing_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .withJava("actors", "ActorServiceImpl", "class ActorServiceImpl { record OrgView() {} }")
                .withJava("actors.web", "Database", "class Database {}")
                .house();

        assertThat(NamesFence.violations(house))
                .containsExactly(
                        "actors/ActorServiceImpl.java:2 ActorServiceImpl says Service, which says nothing: name what it is or does",
                        "actors/ActorServiceImpl.java:2 ActorServiceImpl says Impl, which says nothing: name what it is or does",
                        "actors/ActorServiceImpl.java:2 OrgView abbreviates: Org",
                        "actors/web/Database.java lies in the layer web: split by feature");
    }
}
