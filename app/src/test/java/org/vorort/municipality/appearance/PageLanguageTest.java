package org.vorort.municipality.appearance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageLanguageTest {

    @ParameterizedTest
    @CsvSource({
        "de, Deutsch, ltr",
        "en, English, ltr",
        "tr, Türkçe, ltr",
        "uk, Українська, ltr",
        "ar, العربية, rtl",
        "fa, فارسی, rtl",
        "he, עברית, rtl",
        "ur, اردو, rtl",
        "de-simple, Leichte Sprache, ltr"
    })
    void a_language_is_called_as_its_speakers_call_it(String code, String name, String direction) {
        var language = new PageLanguage(code);
        assertThat(language.ownName()).isEqualTo(name);
        assertThat(language.direction()).isEqualTo(direction);
    }

    @Test
    void the_script_decides_the_direction_where_it_is_given() {
        assertThat(new PageLanguage("ku").direction()).isEqualTo("ltr");
        assertThat(new PageLanguage("ku-Arab").direction()).isEqualTo("rtl");
        assertThat(new PageLanguage("ckb").direction()).isEqualTo("rtl");
        assertThat(new PageLanguage("ar-Latn").direction()).isEqualTo("ltr");
    }

    @ParameterizedTest
    @CsvSource({"DE, de", "' ar ', ar", "pt_BR, pt-BR", "sr-latn, sr-Latn", "DE-SIMPLE, de-simple", "prs, prs"})
    void any_code_of_a_language_is_taken(String typed, String code) {
        assertThat(PageLanguage.of(typed)).contains(new PageLanguage(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "xx",
                "deutsch!",
                "d",
                "\"><script>",
                "x-klingon",
                "de-this-is-far-too-long-to-be-a-code-of-any-use"
            })
    void what_is_no_language_is_refused(String typed) {
        assertThat(PageLanguage.of(typed)).isEmpty();
    }

    @Test
    void every_offered_language_has_a_name_of_its_own() {
        assertThat(PageLanguage.offered())
                .allSatisfy(language -> {
                    assertThat(language.ownName()).isNotEqualToIgnoringCase(language.code());
                    assertThat(language.nameIn(Locale.GERMANY)).isNotEqualToIgnoringCase(language.code());
                    assertThat(PageLanguage.of(language.code())).contains(language);
                })
                .extracting(PageLanguage::code)
                .doesNotHaveDuplicates();
    }
}
