package org.vorort.municipality.sharing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.identity.Role;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class SharingPagesTest {

    private final Town county = Town.aTown();
    private final Town town = Town.aTown();
    private final Guest there = county.as(Role.COORDINATOR);
    private final Guest here = town.as(Role.COORDINATOR);

    @Test
    void an_invitation_is_found_on_the_start_page_accepted_and_ended_with_a_reason() {
        assertThat(there.get(county.path() + "/settings").body()).contains(county.path() + "/sharing");
        assertThat(there.get(county.path() + "/sharing").page().text()).contains("Noch zeigen wir niemandem etwas");
        invite("responsibilities");
        assertThat(there.get(county.path() + "/sharing").page().text()).contains("Zuständigkeiten für " + name(town));

        assertThat(here.get(town.path()).page().text())
                .contains("Eine Einladung zu einem Einblick wartet auf Ihre Antwort");
        var waiting = here.get(town.path() + "/sharing").page();
        assertThat(waiting.text()).contains("Zuständigkeiten von " + name(county), "Kim Beispiel");
        here.post(waiting.select("form[action$=/acceptance]").attr("action"));
        assertThat(here.get(town.path()).page().text()).doesNotContain("Einladung zu einem Einblick");

        var one = there.get(county.path() + "/sharing")
                .page()
                .select("th a[href*=/sharing/]")
                .attr("href");
        assertThat(there.get(one).page().text()).contains(name(town) + " sieht davon sofort nichts mehr");
        var silent = there.post(one + "/end", "reason", " ");
        assertThat(silent.status()).isEqualTo(422);
        assertThat(silent.page().select("a[href=#reason]")).hasSize(1);
        var wordy = there.post(one + "/end", "reason", "lang ".repeat(200));
        assertThat(wordy.status()).isEqualTo(422);
        assertThat(wordy.page().select("textarea").text()).startsWith("lang lang");
        there.post(one + "/end", "reason", "Die Liste wird überarbeitet.");
        var theirs = one.replace(county.path(), town.path());
        assertThat(here.get(theirs).page().text()).contains("beendet", "Die Liste wird überarbeitet.");
        assertThat(there.post(one + "/end", "reason", "Noch einmal.").status()).isEqualTo(409);
        assertThat(here.post(theirs + "/acceptance").status()).isEqualTo(409);
    }

    @Test
    void a_declined_invitation_can_be_sent_again() {
        invite("goals");
        var waiting = here.get(town.path() + "/sharing").page();
        here.post(waiting.select("form[action$=/refusal]").attr("action"));
        assertThat(there.get(county.path() + "/sharing").page().text()).contains("abgelehnt");
        invite("goals");
        assertThat(here.get(town.path() + "/sharing").page().text()).contains("Ziele von " + name(county));
    }

    @Test
    void both_trails_tell_every_step_and_the_other_office_is_told() {
        town.rewrite("insert into municipality.office (municipality_id, mail) values ('" + town.id()
                + "', 'amt@example.org')");
        invite("goals");
        assertThat(there.get(county.path() + "/audit").page().text())
                .contains("Einblick angeboten: " + name(county) + " → " + name(town));
        assertThat(here.get(town.path() + "/audit").page().text())
                .contains("Einblick angeboten", "Kim Beispiel (" + name(county) + ")");
        assertThat(news(town)).contains(name(county) + " möchte Ihnen die eigenen Ziele zeigen.");
    }

    @Test
    void wrong_input_keeps_what_was_typed() {
        var nothing = there.post(county.path() + "/sharing", "q", "Testlingen", "what", "goals");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.page().select("a[href=#reader]")).hasSize(1);
        assertThat(nothing.page().select("input[value=goals][checked]")).hasSize(1);
        assertThat(nothing.page().select("main input[type=search]").val()).isEqualTo("Testlingen");
        assertThat(there.post(
                                county.path() + "/sharing",
                                "reader",
                                county.municipality().slug(),
                                "what",
                                "goals")
                        .body())
                .contains("Sich selbst müssen Sie nicht einladen");
        invite("goals");
        assertThat(there.post(
                                county.path() + "/sharing",
                                "reader",
                                town.municipality().slug(),
                                "what",
                                "goals")
                        .body())
                .contains("haben Sie dazu schon eingeladen");
        assertThat(there.post(county.path() + "/sharing", "reader", "nirgends", "what", "quatsch")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void a_municipality_is_found_by_its_name() {
        var found = there.get(county.path() + "/sharing/new?q=" + name(town).replace(" ", "+"))
                .page();
        assertThat(found.select("input[name=reader]").eachAttr("value"))
                .contains(town.municipality().slug())
                .doesNotContain(county.municipality().slug());
        assertThat(there.get(county.path() + "/sharing/new?q=Nirgendwo").page().text())
                .contains("Keine Gemeinde gefunden");
    }

    @Test
    void a_third_town_and_other_roles_see_nothing_of_it() {
        invite("goals");
        var id = there.get(county.path() + "/sharing")
                .page()
                .select("th a[href*=/sharing/]")
                .attr("href")
                .replaceAll(".*/", "");
        var third = Town.aTown();
        assertThat(third.as(Role.COORDINATOR)
                        .get(third.path() + "/sharing/" + id)
                        .status())
                .isEqualTo(404);
        assertThat(town.as(Role.MEMBER).get(town.path() + "/sharing").status()).isEqualTo(403);
        assertThat(House.open().guest().get(town.path() + "/sharing").location())
                .startsWith("/sign-in");
    }

    private void invite(String what) {
        var answer = there.post(
                county.path() + "/sharing", "reader", town.municipality().slug(), "what", what);
        assertThat(answer.location()).isEqualTo(county.path() + "/sharing");
    }

    private static String news(Town town) {
        var transaction = new TransactionTemplate(House.open().ask(PlatformTransactionManager.class));
        return Tenancy.in(
                town.id(),
                () -> transaction.execute(_ -> House.open()
                        .ask(JdbcClient.class)
                        .sql("select line from post.notice where kind = 'sharing' and mail = 'amt@example.org'")
                        .query(String.class)
                        .single()));
    }

    private static String name(Town town) {
        return town.municipality().name();
    }
}
