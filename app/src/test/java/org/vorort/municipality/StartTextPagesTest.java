package org.vorort.municipality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.testing.Town.aTown;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.testing.House;

class StartTextPagesTest {

    @Test
    void a_text_in_any_language_stands_on_the_start_page() {
        var town = aTown();
        var coordinator = town.as(Role.COORDINATOR);
        var chosen = coordinator.post(town.path() + "/settings/languages", "language", "fa", "code", "");
        assertThat(chosen.location()).isEqualTo(town.path() + "/settings/languages/fa");
        var form = coordinator.get(chosen.location()).page();
        assertThat(form.select("textarea[name=body]").attr("dir")).isEqualTo("rtl");
        coordinator.post(chosen.location(), "title", "خوش آمدید", "body", "ما اینجا هستیم.");

        var page = House.open().guest().get(town.path()).page();
        assertThat(page.select("section[lang=fa][dir=rtl] h2").text()).isEqualTo("خوش آمدید");
    }

    @Test
    void a_language_outside_the_list_is_typed_as_a_code() {
        var town = aTown();
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator
                        .post(town.path() + "/settings/languages", "language", "", "code", "KA")
                        .location())
                .isEqualTo(town.path() + "/settings/languages/ka");
        var refused = coordinator.post(town.path() + "/settings/languages", "language", "", "code", "xx");
        assertThat(refused.status()).isEqualTo(422);
        assertThat(coordinator.get(town.path() + "/settings/languages/xx").status())
                .isEqualTo(404);
    }

    @Test
    void a_text_needs_a_title_and_a_sentence() {
        var town = aTown();
        var answer = town.as(Role.COORDINATOR)
                .post(town.path() + "/settings/languages/de", "title", "Nur eine Überschrift", "body", " ");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("a[href=#body]")).hasSize(1);
        assertThat(answer.page().select("input[name=title]").val()).isEqualTo("Nur eine Überschrift");
    }

    @Test
    void a_text_taken_away_is_gone_with_its_language() {
        var town = aTown();
        var coordinator = town.as(Role.COORDINATOR);
        coordinator.post(town.path() + "/settings/languages/tr", "title", "Hoş geldiniz", "body", "Buradayız.");
        assertThat(languages(town.path())).containsExactly("de", "tr");
        coordinator.delete(town.path() + "/settings/languages/tr");
        assertThat(languages(town.path())).containsExactly("de");
        assertThat(House.open().guest().get(town.path()).page().select("section[lang=tr]"))
                .isEmpty();
    }

    @Test
    void a_member_does_not_write_for_the_town() {
        var town = aTown();
        assertThat(town.as(Role.MEMBER)
                        .post(town.path() + "/settings/languages/de", "title", "Ich", "body", "Ich auch.")
                        .status())
                .isEqualTo(403);
    }

    private static List<String> languages(String path) {
        return House.open()
                .ask(Municipalities.class)
                .find(path.substring(1))
                .orElseThrow()
                .languages();
    }
}
