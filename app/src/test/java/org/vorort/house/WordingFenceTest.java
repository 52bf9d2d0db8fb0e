package org.vorort.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingFenceTest {

    @Test
    void the_house_speaks_well() {
        assertThat(WordingFence.violations(House.ours())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Neuer Benutzer              | people are persons or have a name
            Zum Login                   | anmelden, abmelden
            Ihr Account                 | Konto
            Email senden                | E-Mail
            Alle AnsprechpartnerInnen   | name both, or the function
            Alle Ansprechpartner*innen  | name both, or the function
            Hast du das geprüft?        | Sie
            Das ist "gut"               | German quotation marks „…“
            Zwei  Leerzeichen           | two spaces
            Gespeichert .               | a space before the mark
            Bitte warten...             | … is one character
            Montag - Freitag            | a dash is –, better is a sentence
            Straße,Ort                  | a space after the mark
            Das ist <b>fett</b>         | no markup in texts
            """)
    void a_slip_is_named(String words, String advice, @TempDir Path folder) {
        var house = BadHouse.in(folder)
                .with("actors/texts_de.properties", "actors.words = " + words)
                .with("actors/texts_en.properties", "actors.words = Good words")
                .house();

        assertThat(WordingFence.violations(house)).singleElement().asString().endsWith(advice);
    }

    @Test
    void an_untranslated_text_is_named_and_good_words_pass(@TempDir Path folder) {
        var words = """
                actors.saved = Saved
                actors.name = Name
                actors.number = {0}
                """;
        var house = BadHouse.in(folder)
                .with("actors/texts_de.properties", words + "actors.good = „Ansprechpartner/in“: bitte wählen …")
                .with("actors/texts_en.properties", words + "actors.good = Contact: please choose …")
                .house();

        assertThat(WordingFence.violations(house)).containsExactly("actors.saved is the same in both languages: Saved");
    }
}
