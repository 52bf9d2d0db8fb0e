package org.vorort.shell.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArabicScriptTest {

    private final ArabicScript script = new ArabicScript();

    @ParameterizedTest
    @CsvSource({
        // Arabic: peace; lam and alef become one sign; Persian: speech, with letters Arabic does not have.
        "سلام, FEB3 FEFC 0645",
        "كتب, FEDB FE98 FE90",
        "لا, FEFB",
        "گفتگو, FB94 FED4 FE98 FB95 FEEE",
        // Kurdish: the short vowel never reaches to the next letter; the mark follows its letter.
        "لەگ, FEDF FEEA 06AF",
        "پێو, FB58 FBFF 065A FEEE",
    })
    void letters_join_as_they_are_written(String word, String signs) {
        assertThat(hex(script.shapeText(word))).isEqualTo(signs);
    }

    @Test
    void a_mark_does_not_part_two_letters() {
        assertThat(hex(script.shapeText("بَب"))).isEqualTo("FE91 064E FE90");
    }

    @Test
    void a_non_joiner_parts_two_letters() {
        assertThat(hex(script.shapeText("ب\u200Cب"))).isEqualTo("0628 200C 0628");
    }

    @Test
    void other_scripts_stay_as_they_are() {
        assertThat(script.shapeText("Grüße, 12. Mai; їжак")).isEqualTo("Grüße, 12. Mai; їжак");
    }

    private static String hex(String text) {
        var hex = new StringBuilder();
        text.chars().forEach(letter -> hex.append("%04X ".formatted(letter)));
        return hex.toString().strip();
    }
}
