package org.vorort.plan.funding;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.shell.Printed;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class FundingPagesTest {

    private final Town town = Town.aTown();
    private final Citizens citizens = new Citizens(town);
    private final String path = town.path() + "/funding";
    private final LocalDate today = House.today();
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void a_post_paid_by_two_is_secured_as_far_as_both_reach() {
        assertThat(coordinator.get(path).page().text()).contains("Noch steht hier keine Förderung");
        var post = post("Integrationsbeauftragte", "1");
        pay(post, "0,5", "Eigener Haushalt", "permanent", "true");
        pay(
                post,
                "0.5",
                "VwV Integrationsbeauftragte",
                "until",
                today.plusMonths(2).toString());
        var page = coordinator.get(path).page().text();
        assertThat(page)
                .contains("von 1 Stellen gesichert", "endet am", "in höchstens 3 Monaten", "Ein Anschluss fehlt")
                .contains("seit", "unbefristet");
        assertThat(coordinator.get(town.path()).page().text())
                .contains("Eine Förderung endet in den nächsten drei Monaten ohne Anschluss");
        var paper = Printed.of("funding", coordinator.get(path + "/print").bytes());
        assertThat(paper.text()).contains("Eigener Haushalt", "unbefristet");
        assertThat(paper.violations()).isEmpty();
        assertThat(coordinator.get(path + "/export?format=csv").body()).contains("VwV Integrationsbeauftragte", "0,5");
    }

    @Test
    void a_funding_without_an_end_is_told_as_a_risk() {
        pay(post("Ehrenamtskoordination", "0,5"), "0,5", "Engagierte Stadt");
        var page = coordinator.get(path).page();
        assertThat(page.text())
                .contains("ist kein Ende eingetragen. Niemand wird gewarnt", "sind 0 von 0,5 Stellen gesichert (0 %)");
        assertThat(coordinator
                        .get(page.select("#all + table th a").attr("href"))
                        .page()
                        .text())
                .contains("Ohne Ende kann VorOrt nicht warnen");
    }

    @Test
    void wrong_input_keeps_what_was_typed() {
        var post = post("Stelle", "1");
        var wrong = coordinator.post(
                path,
                "programme",
                "",
                "funder",
                "",
                "post",
                post,
                "fte",
                "viel",
                "project",
                "Fest",
                "from",
                "2027-05-01",
                "until",
                "2027-04-30",
                "permanent",
                "true",
                "state",
                "quatsch");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Schreiben Sie, wie das Programm heißt", "Schreiben Sie, wer zahlt")
                .contains("zum Beispiel 0,5 oder 1", "nicht beides", "Das Ende liegt vor dem Beginn")
                .contains("Unbefristet und ein Ende passen nicht zusammen", "Wählen Sie den Stand");
        assertThat(wrong.page().select("[name=fte]").val()).isEqualTo("viel");
        assertThat(coordinator
                        .post(path, "programme", "P", "funder", "L", "from", "bald", "state", "idea")
                        .body())
                .contains("kein Datum", "Wählen Sie eine Stelle, oder nennen Sie das Projekt");
        assertThat(coordinator.post(path + "/posts", "title", "", "fte", "-1").status())
                .isEqualTo(422);
        assertThat(coordinator
                        .post(path + "/posts", "title", "Zu fein", "fte", "0,505")
                        .status())
                .isEqualTo(422);
    }

    @Test
    void nothing_ends_that_was_never_granted_and_the_slower_of_two_loses_no_word() {
        var one = project("Fest der Nachbarn", "idea");
        var version =
                coordinator.get(one + "/edit").page().select("[name=version]").val();
        assertThat(change(one, "Fest", "ended", version).body()).contains("Von „Idee“ geht es nicht zu „beendet“");
        assertThat(change(one, "Fest", "granted", version).location()).isEqualTo(one);
        var slower = change(one, "Feier", "granted", version);
        assertThat(slower.status()).isEqualTo(422);
        assertThat(slower.page().select("[name=project]").val()).isEqualTo("Feier");
    }

    @Test
    void a_deadline_is_overdue_until_it_is_done() {
        var one = project("Fest der Nachbarn", "granted");
        assertThat(coordinator.post(one + "/deadlines", "kind", "", "due", "").status())
                .isEqualTo(422);
        coordinator.post(
                one + "/deadlines",
                "kind",
                "interim_report",
                "due",
                today.minusDays(3).toString());
        assertThat(coordinator.get(town.path()).page().text()).contains("Ein Termin einer Förderung ist überfällig");
        assertThat(coordinator.get(path).page().text()).contains("Zwischenbericht für „Programm“ war am");
        var done = coordinator.get(one).page().select("form[action$=/done]").attr("action");
        coordinator.post(done);
        assertThat(coordinator.get(town.path()).page().text()).doesNotContain("überfällig");
        assertThat(coordinator.get(town.path() + "/audit").page().text()).contains("Termin erledigt: Programm");
    }

    @Test
    void money_is_typed_in_both_notations_and_proven_on_paper() {
        var one = project("Fest der Nachbarn", "granted");
        var year = one + "/years/" + today.getYear();
        var wrong = coordinator.post(year, "grant", "12.34.5", "own", "-3", "fees", "viel", "version", "0");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.page().select("[name=grant]").val()).isEqualTo("12.34.5");
        assertThat(wrong.page().select(".kern-error")).hasSize(3);
        coordinator.post(
                year, "grant", "1.250,00", "own", "250.50", "fees", "1,500.50", "done", "Ein Fest.", "version", "0");
        assertThat(coordinator.get(year).page().text()).contains("1.250,00 €", "250,50 €", "1.500,50 €");
        var other = coordinator.post(
                year + "/receipts", "paidOn", "1999-01-01", "kind", "fees", "payee", "A", "reason", "B", "amount", "0");
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.body()).contains("liegt nicht im Jahr", "Schreiben Sie einen Betrag wie");
        assertThat(other.page().select("#receipt-payee").val()).isEqualTo("A");
        coordinator.post(
                year + "/receipts",
                "paidOn",
                today.getYear() + "-01-02",
                "kind",
                "fees",
                "payee",
                "Band Klangfarbe",
                "reason",
                "Auftritt",
                "amount",
                "1.000,10",
                "number",
                "7");
        assertThat(coordinator.get(year).page().text()).contains("Es bleiben 500,40 €", "Band Klangfarbe");
        var paper = Printed.of("proof-of-use", coordinator.get(year + "/proof").bytes());
        assertThat(paper.text())
                .contains("1. Sachbericht", "Ein Fest.", "(noch zu schreiben)", "1.000,10 €", "500,40 €", "Auftritt");
        assertThat(paper.violations()).isEmpty();
        assertThat(coordinator.get(year + "/export?format=csv").body()).contains("Band Klangfarbe", "1.000,10");
        var remove =
                coordinator.get(year).page().select("form[action*=/receipts/]").attr("action");
        coordinator.delete(remove);
        assertThat(coordinator.get(year).page().text()).contains("Noch ist keine Zahlung eingetragen");
    }

    @Test
    void a_post_that_is_paid_stays() {
        var post = post("Integrationsbeauftragte", "1");
        pay(post, "1", "Eigener Haushalt");
        assertThat(coordinator.delete(path + "/posts/" + post).status()).isEqualTo(409);
        var funding = coordinator.get(path).page().select("#all + table th a").attr("href");
        coordinator.delete(funding);
        assertThat(coordinator.delete(path + "/posts/" + post).location()).isEqualTo(path);
        assertThat(coordinator.get(path).page().text()).contains("Noch steht hier keine Förderung");
    }

    @Test
    void whoever_is_responsible_is_told_and_a_merge_moves_it() {
        var gone = citizens.named("Ayşe Kaya");
        var kept = citizens.named("Ayse Kaya-Weber");
        var one = project(
                "Fest",
                "granted",
                "responsible",
                "Ayşe Kaya",
                "person",
                gone.id().toString());
        assertThat(coordinator.get(town.path() + "/people/ayse-kaya/own-data").body())
                .contains("zuständig für diese Förderung");
        coordinator.post(
                town.path() + "/merges",
                "kind",
                "person",
                "kept",
                kept.id().toString(),
                "removed",
                gone.id().toString());
        assertThat(coordinator.get(one).page().text()).contains("Ayse Kaya-Weber");
    }

    @Test
    void leadership_reads_and_nobody_else_does() {
        var one = project("Fest", "granted");
        var leader = town.as(Role.LEADERSHIP);
        assertThat(leader.get(path).status()).isEqualTo(200);
        assertThat(leader.get(one).page().select("main form")).isEmpty();
        assertThat(leader.get(one + "/years/2026").page().select("main form")).isEmpty();
        assertThat(leader.get(one + "/edit").status()).isEqualTo(403);
        assertThat(town.as(Role.MEMBER).get(path).status()).isEqualTo(403);
        assertThat(House.open().guest().get(one).location()).startsWith("/sign-in");
        var other = Town.aTown();
        assertThat(other.as(Role.COORDINATOR)
                        .get(one.replace(town.path(), other.path()))
                        .status())
                .isEqualTo(404);
        assertThat(leader.get(one + "/years/1").status()).isEqualTo(404);
    }

    private String post(String title, String fte) {
        coordinator.post(path + "/posts", "title", title, "fte", fte);
        return coordinator
                .get(path)
                .page()
                .select("th a[href*=/posts/]")
                .last()
                .attr("href")
                .replaceAll(".*/", "");
    }

    private void pay(String post, String fte, String programme, String... more) {
        var fields = new ArrayList<>(List.of("programme", programme, "funder", "Land", "post", post, "fte", fte));
        fields.addAll(List.of("from", today.minusMonths(6).toString(), "state", "granted"));
        fields.addAll(List.of(more));
        var answer = coordinator.post(path, fields.toArray(String[]::new));
        assertThat(answer.location()).startsWith(path + "/");
    }

    private String project(String name, String state, String... more) {
        var fields = new ArrayList<>(List.of("programme", "Programm", "funder", "Land", "project", name));
        fields.addAll(List.of(
                "from",
                today.minusMonths(6).toString(),
                "until",
                today.plusYears(3).toString()));
        fields.addAll(List.of("state", state));
        fields.addAll(List.of(more));
        return coordinator.post(path, fields.toArray(String[]::new)).location();
    }

    private Guest.Answer change(String one, String project, String state, String version) {
        return coordinator.post(
                one,
                "programme",
                "Programm",
                "funder",
                "Land",
                "project",
                project,
                "from",
                today.toString(),
                "state",
                state,
                "version",
                version);
    }
}
