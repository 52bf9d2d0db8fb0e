package org.vorort.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.testing.Town.aTown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.municipality.appearance.PageLanguage;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class StartPagesTest {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    @Test
    void everybody_sees_the_start_page() {
        var town = aTown("Kleinhausen");
        var answer = House.open().guest().get(town.path());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.heading()).isEqualTo("Kleinhausen");
        assertThat(answer.page().text()).contains("Kleinhausen hat hier noch nichts geschrieben");
        assertThat(answer.page().select("main a[href^=/sign-in]")).hasSize(1);
    }

    @Test
    void a_town_that_is_not_there_is_a_problem_page() {
        assertThat(House.open().guest().get("/nirgendwo").status()).isEqualTo(404);
        assertThat(House.open().guest().get("/%22%3E%3Cscript%3E").status()).isEqualTo(404);
    }

    @Test
    void the_coordinator_is_shown_how_to_begin() {
        var town = aTown();
        var page = town.as(Role.COORDINATOR).get(town.path()).page();
        assertThat(page.select("main a[href=" + town.path() + "/settings/languages]"))
                .isNotEmpty();
        assertThat(page.select("main a[href^=/sign-in]")).isEmpty();
    }

    @Test
    void arabic_is_shown_from_right_to_left() {
        var town = aTown();
        write(town, "de", "Willkommen", "Wir sind für Sie da.\n\nKommen Sie vorbei.");
        write(town, "ar", "أهلا وسهلا", "نحن هنا من أجلكم.");
        var page = House.open().guest().get(town.path()).page();
        var arabic = page.select("section[lang=ar]");
        assertThat(arabic.attr("dir")).isEqualTo("rtl");
        assertThat(arabic.select("h2").text()).isEqualTo("أهلا وسهلا");
        assertThat(page.select("section[lang=de]").attr("dir")).isEqualTo("ltr");
        assertThat(page.select("section[lang=de] p:not(.vo-preline)")).hasSize(2);
        assertThat(page.select("nav a[lang=ar]").text()).isEqualTo("العربية");
    }

    @Test
    void the_readers_own_language_comes_first() {
        var town = aTown();
        write(town, "de", "Willkommen", "Schön, dass Sie da sind.");
        write(town, "en", "Welcome", "Good to have you here.");
        write(town, "ar", "أهلا وسهلا", "نحن هنا من أجلكم.");
        assertThat(orderFor(town, "de")).containsExactly("de", "en", "ar");
        assertThat(orderFor(town, "en-GB,en;q=0.8")).containsExactly("en", "de", "ar");
        assertThat(orderFor(town, "ar-SY,de;q=0.5")).containsExactly("ar", "de", "en");
        assertThat(orderFor(town, "fi")).containsExactly("de", "en", "ar");
    }

    @Test
    void what_somebody_wrote_stays_words() {
        var town = aTown();
        write(town, "de", "<script>alert(1)</script>", "<img src=x onerror=alert(1)>");
        var page = House.open().guest().get(town.path()).page();
        assertThat(page.select("main script, main img")).isEmpty();
        assertThat(page.select("section h2").text()).contains("<script>alert(1)</script>");
    }

    @Test
    void another_town_does_not_see_the_text() {
        var town = aTown();
        write(town, "de", "Nur hier", "Und sonst nirgends.");
        assertThat(House.open().guest().get(aTown().path()).page().text()).doesNotContain("Nur hier");
    }

    private static List<String> orderFor(Town town, String accepted) {
        var page = House.open().guest().speaking(accepted).get(town.path()).page();
        return page.select("main section[lang]").eachAttr("lang");
    }

    private static void write(Town town, String language, String title, String body) {
        var texts = House.open().ask(StartTexts.class);
        var municipality =
                House.open().ask(Municipalities.class).find(town.id()).orElseThrow();
        Tenancy.run(
                town.id(),
                () -> texts.write(municipality, new StartText(new PageLanguage(language), title, body), TEST));
    }
}
