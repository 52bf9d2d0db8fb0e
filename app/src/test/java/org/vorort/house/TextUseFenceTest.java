package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextUseFenceTest {

    @Test
    void every_text_of_the_house_exists_and_is_said_somewhere() {
        assertThat(TextUseFence.violations(House.ours())).isEmpty();
    }

    @Test
    void texts_that_are_missing_unused_or_of_a_higher_room_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .with("actors/texts_de.properties", """
                        actors.title = Akteure
                        actors.hits.one = Ein Treffer
                        actors.hits.other = {0} Treffer
                        actors.group.club = Verein
                        actors.old = Alt
                        """)
                .with("actors/actors.jte", "<h1>${page.text(\"actors.title\")}</h1>${page.count(\"actors.hits\", 2)}")
                .with("shell/menu.jte", "${page.text(\"actors.title\")}")
                .withJava("actors", "ActorPages", """
                        class ActorPages {
                            String missing = "actors.missing";
                            String group(String key) { return "actors.group." + key; }
                            String file = "actors.csv";
                        }""")
                .withJava("post", "Mails", "class Mails { String key = \"actors.old.\" + name; }")
                .house();

        assertThat(TextUseFence.violations(house))
                .containsExactlyInAnyOrder(
                        "actors/ActorPages.java:3 names the text actors.missing, which does not exist",
                        "post/Mails.java:2 names the text actors.old., which does not exist",
                        "post/Mails.java:2 speaks the words of a higher room: actors.old.",
                        "nobody names the text actors.old");
    }
}
