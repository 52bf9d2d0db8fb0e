package org.vorort.network.findings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.network.picture.TownNetwork;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class FindingPagesTest {

    private final Town town = Town.aTown();
    private final String findings = town.path() + "/network/findings";

    @Test
    void an_empty_town_learns_what_to_do_first() {
        assertThat(town.as(Role.COORDINATOR).get(findings).body()).contains("Noch ist nichts eingetragen");
    }

    @Test
    void the_menu_says_where_one_is_and_not_also_above() {
        var menu = town.as(Role.COORDINATOR).get(findings).page().select(".vo-nav a[aria-current=page]");
        assertThat(menu.eachText()).containsOnly("Was auffällt");
    }

    @Test
    void a_finding_says_a_sentence_its_reason_its_evidence_and_a_step() {
        TownNetwork.in(town)
                .circle("Schule", "AWO", "Rathaus")
                .tied("Turnverein", "Chor")
                .belongs("Anna Muster", "Schule", "Turnverein");
        var card = town.as(Role.COORDINATOR)
                .get(findings)
                .page()
                .select("article:contains(Nur Anna Muster)")
                .first();
        assertThat(card.select("h3").text()).isEqualTo("Nur Anna Muster verbindet „Turnverein“ mit „Schule“.");
        assertThat(card.text()).contains("Netzwerke zerfallen mit den Menschen");
        assertThat(card.select("li a").eachAttr("href"))
                .contains(town.path() + "/people/anna-muster", town.path() + "/organisations/turnverein");
        assertThat(card.select(".kern-btn").first().attr("href"))
                .isEqualTo(town.path() + "/organisations/turnverein/functions/new");
        assertThat(card.select(".vo-actions a:contains(Verbindung von)").attr("href"))
                .as("both ends of the tie are known")
                .isEqualTo(town.path() + "/organisations/turnverein/ties/new?who=Schule");
    }

    @Test
    void a_finding_ends_with_its_cause() {
        var network = TownNetwork.in(town).circle("Schule", "AWO", "Rathaus").belongs("Anna Muster", "Schule", "Chor");
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(coordinator.get(findings).body()).contains("Nur Anna Muster");
        network.belongs("Ben Beispiel", "Schule", "Chor");
        assertThat(coordinator.get(findings).body()).doesNotContain("Nur Anna Muster");
    }

    @Test
    void a_finding_is_told_on_the_pages_of_whom_it_concerns_but_only_to_the_office() {
        TownNetwork.in(town).circle("Schule", "AWO", "Rathaus").belongs("Anna Muster", "Schule", "Chor");
        var chor = town.path() + "/organisations/chor";
        var anna = town.path() + "/people/anna-muster";
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(concerns(coordinator, chor)).contains("Nur Anna Muster verbindet");
        assertThat(concerns(coordinator, anna)).contains("Nur Anna Muster verbindet");
        var leadership = town.as(Role.LEADERSHIP);
        assertThat(concerns(leadership, chor) + concerns(leadership, anna)).isEmpty();
    }

    @Test
    void how_much_somebody_carries_is_not_told_to_those_above() {
        var network = TownNetwork.in(town).circle("A", "B", "C", "D");
        for (var place : new String[] {"A", "B", "C", "D"}) {
            network.function("Anna Muster", place, "Vorsitz", "Ben Beispiel");
        }
        assertThat(town.as(Role.COORDINATOR).get(findings).body()).contains("Anna Muster hat 4 Funktionen zugleich");
        var leadership = town.as(Role.LEADERSHIP).get(findings);
        assertThat(leadership.status()).isEqualTo(200);
        assertThat(leadership.body()).doesNotContain("Funktionen zugleich", "/dismissal", "/functions/new");
    }

    @Test
    void only_office_and_leadership_look_and_only_the_office_puts_aside() {
        assertThat(town.as(Role.MEMBER).get(findings).status()).isEqualTo(403);
        assertThat(town.as(Role.CONTACT).get(findings + "/print").status()).isEqualTo(403);
        var leadership = town.as(Role.LEADERSHIP);
        assertThat(leadership.post(findings + "/migrants/dismissal").status()).isEqualTo(403);
        assertThat(Town.aTown().as(Role.COORDINATOR).get(findings).status()).isIn(403, 404);
    }

    @Test
    void wrong_input_keeps_what_was_typed() {
        TownNetwork.in(town).circle("A", "B", "C");
        var coordinator = town.as(Role.COORDINATOR);
        var answer =
                coordinator.post(findings + "/migrants/dismissal", "reason", "Ist Muslim", "askAgainOn", "gestern");
        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.page().select("textarea[name=reason]").text()).isEqualTo("Ist Muslim");
        assertThat(answer.page().select("[name=askAgainOn]").val()).isEqualTo("gestern");
        assertThat(answer.page().select("[name=anyway]")).isNotEmpty();
        var past = coordinator.post(findings + "/migrants/dismissal", "reason", "x", "askAgainOn", "2020-01-01");
        assertThat(past.body()).contains("Wählen Sie einen Tag nach heute");
        var silent = coordinator.post(findings + "/migrants/dismissal", "reason", " ", "askAgainOn", inAMonth());
        assertThat(silent.body()).contains("Schreiben Sie einen Satz dazu");
    }

    @Test
    void a_finding_is_put_aside_with_a_reason_and_taken_up_again() {
        TownNetwork.in(town).circle("A", "B", "C");
        var coordinator = town.as(Role.COORDINATOR);
        assertThat(open(coordinator)).contains("Keine Migrantenorganisation");
        var form = coordinator.get(findings + "/migrants/dismissal").page();
        assertThat(form.select("[name=askAgainOn]").val()).isNotEmpty();
        coordinator.post(findings + "/migrants/dismissal", "reason", "Gründet sich", "askAgainOn", inAMonth());
        assertThat(open(coordinator)).doesNotContain("Keine Migrantenorganisation");
        assertThat(coordinator.get(findings).body()).contains("1 zurückgestellter Hinweis", "Grund: Gründet sich");
        assertThat(coordinator.get(town.path() + "/audit").body()).contains("Hinweis zurückgestellt");
        coordinator.delete(findings + "/migrants/dismissal");
        assertThat(open(coordinator)).contains("Keine Migrantenorganisation");
        assertThat(coordinator.delete(findings + "/migrants/dismissal").status())
                .isEqualTo(404);
    }

    @Test
    void a_finding_put_aside_comes_back_when_something_is_added_to_it() {
        var network = TownNetwork.in(town).circle("A", "B", "C").function("Anna Muster", "A", "Vorsitz", "");
        var coordinator = town.as(Role.COORDINATOR);
        var link = coordinator
                .get(findings)
                .page()
                .select("article:contains(fehlt eine Vertretung) a[href$=/dismissal]")
                .attr("href");
        coordinator.post(link, "reason", "Wahl im Mai", "askAgainOn", inAMonth());
        assertThat(open(coordinator)).doesNotContain("fehlt eine Vertretung");
        network.function("Ben Beispiel", "A", "Kasse", "");
        assertThat(open(coordinator)).contains("fehlt eine Vertretung");
    }

    @Test
    void a_finding_that_has_ended_cannot_be_put_aside() {
        TownNetwork.in(town).circle("A", "B", "C");
        var coordinator = town.as(Role.COORDINATOR);
        var path = findings + "/isolated:x/dismissal";
        assertThat(coordinator.get(path).location()).isEqualTo(findings);
        assertThat(coordinator
                        .post(path, "reason", "x", "askAgainOn", inAMonth())
                        .location())
                .isEqualTo(findings);
        assertThat(coordinator.get(findings).body()).contains("schon erledigt");
    }

    @Test
    void the_findings_can_be_printed() {
        TownNetwork.in(town).circle("Schule", "AWO", "Rathaus").belongs("Anna Muster", "Schule", "Chor");
        var pdf = town.as(Role.LEADERSHIP).get(findings + "/print");
        assertThat(new String(pdf.bytes(), 0, 5, StandardCharsets.US_ASCII)).isEqualTo("%PDF-");
    }

    @Test
    void gaps_of_the_matrix_are_told_with_somebody_to_approach() {
        TownNetwork.in(town).with("Chor", "A11", "KUL").with("Bücherei", "A07", "KUL");
        var page = town.as(Role.COORDINATOR).get(findings).page();
        var steps = page.select("article:contains(Im Handlungsfeld „Wohnen) .kern-btn");
        assertThat(steps.eachAttr("href")).containsExactly(town.path() + "/outreach/new?field=WOH");
    }

    private String open(Guest guest) {
        return guest.get(findings).page().select("article").text();
    }

    private static String concerns(Guest guest, String path) {
        return guest.get(path).page().select("[aria-labelledby=concerns]").text();
    }

    private static String inAMonth() {
        return House.today().plusMonths(1).toString();
    }
}
