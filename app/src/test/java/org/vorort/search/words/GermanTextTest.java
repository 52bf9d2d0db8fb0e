package org.vorort.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GermanTextTest {

    @ParameterizedTest
    @CsvSource({
        "Sprachkurs, Sprachkurse",
        "Sprachkurs, Sprachkursen",
        "Verein, Vereins",
        "Verein, Vereine",
        "Haus, Häuser",
        "Rat, Räte",
        "Sitzung, Sitzungen",
        "Kind, Kinder",
        "Migrant, Migranten",
        "Projekt, Projekte",
        "Lehrer, Lehrerin",
        "Lehrer, Lehrerinnen",
        "Lehrerin, Lehrer*innen",
        "Mentor, Mentor:innen",
        "Patin, Patinnen",
        "Flüchtling, Fluechtling",
        "Flüchtlinge, FLUECHTLINGEN",
        "Straße, Strasse",
        "Café, Cafe",
        "Öffentlichkeit, Oeffentlichkeit"
    })
    void forms_of_a_word_are_one(String one, String other) {
        assertThat(stem(one)).isEqualTo(stem(other));
    }

    @ParameterizedTest
    @CsvSource({"Rat, Rad", "Beratung, Beirat", "Kurs, Kur", "Verein, Vereinbarung", "Sitz, Sitzung", "neue, nue"})
    void other_words_stay_other_words(String one, String other) {
        assertThat(stem(one)).isNotEqualTo(stem(other));
    }

    @Test
    void a_word_knows_where_it_stands() {
        var text = "Für Lehrer*innen: der Kurs.";
        assertThat(GermanText.words(text))
                .extracting(word -> text.substring(word.start(), word.end()))
                .containsExactly("Für", "Lehrer*innen", "der", "Kurs");
    }

    private static String stem(String word) {
        return GermanText.words(word).getFirst().stem();
    }
}
