package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TemplateUseFenceTest {

    @Test
    void every_template_of_the_house_is_shown_and_every_shown_one_exists() {
        assertThat(TemplateUseFence.violations(House.ours())).isEmpty();
    }

    @Test
    void a_missing_and_a_forgotten_template_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .withJava("actors", "ActorPages", """
                        class ActorPages {
                            View show() { return Screen.of("actors/actor", view); }
                            View edit() { return Screen.again("actors/edit", view); }
                        }""")
                .with("actors/actor.jte", "@template.actors.part.offer(page = page)")
                .with("actors/part/offer.jte", "<p></p>")
                .with("actors/old.jte", "<p></p>")
                .house();

        assertThat(TemplateUseFence.violations(house))
                .containsExactly(
                        "actors/ActorPages.java:4 shows actors/edit, which does not exist",
                        "actors/old.jte is shown nowhere");
    }
}
