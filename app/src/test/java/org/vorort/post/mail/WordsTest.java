package org.vorort.post.mail;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WordsTest {

    @Test
    void links_end_before_the_full_stop_and_are_listed_once() {
        var words =
                "Öffnen Sie http://localhost:8080/a/b?c=1. Oder (https://example.org/x), oder http://localhost:8080/a/b?c=1";
        assertThat(Words.links(words)).containsExactly("http://localhost:8080/a/b?c=1", "https://example.org/x");
        assertThat(Words.links("Kein Link.")).isEmpty();
    }
}
