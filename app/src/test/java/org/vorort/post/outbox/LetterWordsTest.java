package org.vorort.post.outbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterWordsTest {

    @Test
    void salutation_greeting_and_link_find_their_places() {
        var words = LetterWords.of("""
                Guten Tag Kim Beispiel,

                einmal im Jahr fragen wir:
                Stimmt das noch?

                https://example.org/pruefen/abc

                Freundliche Grüße
                Olga Office
                Integrationsbeauftragte
                Stadt Testlingen""");
        assertThat(words.salutation()).isEqualTo("Guten Tag Kim Beispiel,");
        assertThat(words.paragraphs()).containsExactly("einmal im Jahr fragen wir: Stimmt das noch?");
        assertThat(words.link()).contains("https://example.org/pruefen/abc");
        assertThat(words.closing()).isEqualTo("Freundliche Grüße");
        assertThat(words.signature()).isEqualTo("Olga Office");
        assertThat(words.role()).isEqualTo("Integrationsbeauftragte, Stadt Testlingen");
    }

    @Test
    void what_is_not_recognised_stays_a_paragraph() {
        var words = LetterWords.of("Wir treffen uns am Montag.\n\nDas Fest ist am Sonntag. Vielen Dank.");
        assertThat(words.salutation()).isEmpty();
        assertThat(words.closing()).isEmpty();
        assertThat(words.paragraphs())
                .containsExactly("Wir treffen uns am Montag.", "Das Fest ist am Sonntag. Vielen Dank.");
        assertThat(LetterWords.of("Hallo,").paragraphs()).containsExactly("Hallo,");
    }

    @Test
    void a_second_link_is_not_lost() {
        var words = LetterWords.of("Hallo!\n\nhttps://a.example\n\nhttps://b.example\n\nBest regards\nKim");
        assertThat(words.link()).contains("https://a.example");
        assertThat(words.paragraphs()).containsExactly("https://b.example");
        assertThat(words.closing()).isEqualTo("Best regards");
    }
}
