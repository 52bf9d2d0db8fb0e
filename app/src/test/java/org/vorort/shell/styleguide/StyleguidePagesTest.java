package org.vorort.shell.styleguide;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.testing.Browser;
import org.vorort.testing.Browser.Sight;
import org.vorort.testing.House;
import org.vorort.testing.Markup;

class StyleguidePagesTest {

    @ParameterizedTest
    @CsvSource({
        "de, empty, 200",
        "en, empty, 200",
        "de, filled, 200",
        "de, wrong, 422",
        "en, wrong, 422",
        "de, disabled, 200"
    })
    void every_part_is_valid_html(String language, String state, int status) {
        var answer = House.open().guest().speaking(language).get("/styleguide?state=" + state);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.page().select("html").attr("lang")).isEqualTo(language);
        assertThat(Markup.complaints(answer.body())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/about", "/accessibility"})
    void the_pages_behind_the_footer_are_open_to_everybody(String path) {
        for (var language : new String[] {"de", "en"}) {
            var answer = House.open().guest().speaking(language).get(path);
            assertThat(answer.status()).isEqualTo(200);
            assertThat(Markup.complaints(answer.body())).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"empty", "wrong", "disabled"})
    void no_part_keeps_anybody_out(String state) {
        var path = "/styleguide?state=" + state;
        for (var sight : new Sight[] {
            Sight.wide("de"),
            Sight.narrow("de"),
            Sight.narrow("en"),
            Sight.wide("de").dark()
        }) {
            try (var visit = Browser.open().visit(House.open().guest(), path, sight)) {
                assertThat(visit.barriers()).as(path + " " + sight).isEmpty();
            }
        }
    }
}
