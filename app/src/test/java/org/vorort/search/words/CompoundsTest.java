package org.vorort.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompoundsTest {

    private final Compounds compounds = new Compounds(KnownWords::has);

    @ParameterizedTest
    @CsvSource({
        "Kurs, Sprachkurs",
        "Kurs, Integrationskurse",
        "Kurs, Sprachkursanmeldung",
        "Sprache, Sprachkurs",
        "Beratung, Flüchtlingsberatungsstelle",
        "Beratung, Migrationsberatung",
        "Stelle, Beratungsstelle",
        "Rat, Stadtrat",
        "Amt, Sozialamt",
        "Schule, Volkshochschule",
        "Haus, Krankenhäuser",
        "Kind, Kindergarten",
        "Gruppe, Steuerungsgruppe",
        "Garten, Nachbarschaftsgarten",
        "Verein, Sportvereine",
        "Flüchtling, Flüchtlingshilfe",
        "Café, Sprachcafé"
    })
    void a_part_is_found_in_the_whole(String part, String whole) {
        assertThat(isPart(part, whole)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Kurs, Konkurs",
        "Kurs, Exkurs",
        "Rat, Beratung",
        "Rat, Heirat",
        "Rat, Integration",
        "Amt, insgesamt",
        "Verein, Vereinbarung",
        "Ehe, ehemalig",
        "Tor, Mentor",
        "Stelle, Vorstellung",
        "Bus, Busse"
    })
    void letters_that_happen_to_stand_there_are_no_part(String part, String whole) {
        assertThat(isPart(part, whole)).isFalse();
    }

    @Test
    void a_long_word_is_taken_apart_into_few_words() {
        assertThat(compounds.parts(stem("Integrationskurs"))).containsExactly("integration", "kurs");
        assertThat(compounds.parts(stem("Sprachcafé"))).containsExactly("sprach", "caf");
        assertThat(compounds.parts(stem("Flüchtlingsberatungsstellen")))
                .containsExactly("fluchtling", "beratung", "stell");
        assertThat(compounds.parts("kurs")).isEmpty();
        assertThat(compounds.parts("musterlingen")).isEmpty();
    }

    private boolean isPart(String part, String whole) {
        var stem = stem(part);
        var all = stem(whole);
        for (var at = all.indexOf(stem); at >= 0; at = all.indexOf(stem, at + 1)) {
            if (compounds.isPart(all.substring(0, at), stem, all.substring(at + stem.length()))) {
                return true;
            }
        }
        return false;
    }

    private static String stem(String word) {
        return GermanText.words(word).getFirst().stem();
    }
}
