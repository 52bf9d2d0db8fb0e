package org.vorort.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.testing.Town.aTown;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class TownListPagesTest {

    @Test
    void the_front_page_lists_the_towns() {
        var town = aTown();
        var page = search(town.municipality().name()).page();
        assertThat(page.select("tbody a[href=" + town.path() + "]").text())
                .isEqualTo(town.municipality().name());
    }

    @Test
    void an_umlaut_is_found_with_and_without_its_dots() {
        aTown("Übermühl");
        for (var typed : new String[] {"übermühl", "UEBERMUEHL", "ubermuhl", "bermü"}) {
            assertThat(search(typed).page().select("tbody th").eachText()).contains("Übermühl");
        }
    }

    @Test
    void a_typing_error_is_met_with_a_suggestion() {
        aTown("Großwusterhausen");
        var page = search("Grosswusterhaussen").page();
        assertThat(page.text()).contains("Meinten Sie");
        assertThat(page.select("tbody th").eachText()).contains("Großwusterhausen");
    }

    @Test
    void what_is_typed_is_never_read_as_a_pattern() {
        aTown();
        assertThat(search("%").status()).isEqualTo(200);
        assertThat(search("te_tlingen").page().text()).contains("0 von");
        assertThat(search("<script>").page().select("main script")).isEmpty();
        assertThat(search("x".repeat(2_000)).status()).isEqualTo(200);
    }

    @Test
    void a_page_that_is_gone_becomes_the_last_one() {
        aTown();
        assertThat(House.open().guest().get("/?page=999").status()).isEqualTo(200);
        assertThat(House.open().guest().get("/?page=-1").status()).isEqualTo(200);
    }

    @Test
    void only_the_operator_is_led_to_the_keeping_of_towns() {
        assertThat(House.open().guest().get("/").page().select("main a[href=/towns]"))
                .isEmpty();
        assertThat(Town.operator().get("/").page().select("main a[href=/towns]"))
                .hasSize(1);
    }

    private static Guest.Answer search(String words) {
        return House.open().guest().get("/?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
    }
}
