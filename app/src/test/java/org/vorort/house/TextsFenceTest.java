package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TextsFenceTest {

    @Test
    void the_house_speaks_german_and_english_alike() {
        assertThat(TextsFence.violations(House.ours())).isEmpty();
    }

    @Test
    void keys_of_one_language_and_of_another_room_are_named(@TempDir Path folder) {
        var house = BadHouse.in(folder)
                .with("actors/texts_de.properties", """
                        actors.title = Akteure
                        actors.saved = {0} gespeichert
                        actors.saved = {0} ist gespeichert
                        actors.hits.one = Ein Treffer
                        post.title = Post
                        """)
                .with("actors/texts_en.properties", """
                        actors.saved = {1} saved
                        actors.hits.one = One hit
                        post.title = Mail
                        actors.more = More
                        """)
                .house();

        assertThat(TextsFence.violations(house))
                .containsExactly(
                        "actors/texts_de.properties defines actors.saved twice",
                        "actors: actors.title is missing in English",
                        "actors: actors.saved has [{0}] in German, [{1}] in English",
                        "actors: actors.more is missing in German",
                        "actors: the key post.title does not begin with actors.",
                        "actors.hits.one has no .other beside it");
    }
}
