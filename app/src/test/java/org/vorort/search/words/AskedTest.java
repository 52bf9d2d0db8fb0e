package org.vorort.search.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorort.search.words.Asked.Reading;
import org.vorort.search.words.Asked.Trouble;
import org.vorort.search.words.GermanText.Word;

class AskedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''| NOTHING",
                "'   '| NOTHING",
                "\u0000\u202e| NOTHING",
                "der die das| ONLY_COMMON",
                "und| ONLY_COMMON",
                "…!?| NO_WORDS",
                "\"\"| NO_WORDS",
                "-| NO_WORDS",
                "*| NO_WORDS",
                "-Schulden| ONLY_WITHOUT"
            })
    void what_cannot_be_looked_for_has_a_reason(String typed, Trouble reason) {
        assertThat(Asked.read(typed)).isEqualTo(new Reading.NotUnderstood(reason));
    }

    @Test
    void ten_thousand_characters_are_too_many() {
        assertThat(Asked.read("kurs ".repeat(2_000))).isEqualTo(new Reading.NotUnderstood(Trouble.TOO_LONG));
    }

    @Test
    void quotation_marks_a_minus_and_words_are_told_apart() {
        var asked = understood("Beratung „Runder Tisch\" -Schulden der Senioren");
        assertThat(asked.words()).extracting(Word::plain).containsExactly("beratung", "senioren");
        assertThat(asked.phrases())
                .singleElement()
                .satisfies(phrase -> assertThat(phrase).extracting(Word::plain).containsExactly("runder", "tisch"));
        assertThat(asked.without()).extracting(Word::plain).containsExactly("schulden");
    }

    @Test
    void stop_words_count_where_they_are_quoted() {
        assertThat(understood("\"für uns\"").phrases()).hasSize(1);
    }

    @Test
    void a_hyphen_within_a_word_is_no_minus() {
        var asked = understood("Sprach-Café");
        assertThat(asked.words()).extracting(Word::plain).containsExactly("sprach", "cafe");
        assertThat(asked.without()).isEmpty();
    }

    @Test
    void an_open_quotation_mark_is_passed_over() {
        assertThat(understood("\"Kurs").words()).extracting(Word::plain).containsExactly("kurs");
    }

    @Test
    void stars_and_too_many_words_are_noted() {
        assertThat(understood("Kurs*").wildcards()).isTrue();
        assertThat(understood("Lehrer*innen").wildcards()).isFalse();
        assertThat(understood("wo ist Kurs?").wildcards()).isFalse();
        assertThat(understood("a b c d e f g h i j k l m n o").shortened()).isTrue();
    }

    @Test
    void markup_and_other_scripts_are_words_like_others() {
        assertThat(understood("<script>alert(1)</script>").words())
                .extracting(Word::plain)
                .containsExactly("script", "alert", "1", "script");
        assertThat(understood("\u202eمرحبا").words()).hasSize(1);
    }

    private static Asked understood(String typed) {
        return ((Reading.Understood) Asked.read(typed)).asked();
    }
}
