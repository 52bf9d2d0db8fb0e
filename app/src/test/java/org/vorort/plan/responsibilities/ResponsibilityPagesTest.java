package org.vorort.plan.responsibilities;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.shell.Printed;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class ResponsibilityPagesTest {

    private final Town town = Town.aTown();
    private final Citizens citizens = new Citizens(town);
    private final String path = town.path() + "/responsibilities";
    private Guest coordinator;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
    }

    @Test
    void areas_are_chosen_from_a_list_or_added() {
        assertThat(coordinator.get(path).page().text()).contains("Noch steht hier keine Aufgabe");
        var nothing = coordinator.post(path + "/starting-areas");
        assertThat(nothing.status()).isEqualTo(422);
        assertThat(nothing.body()).contains("Kreuzen Sie wenigstens eine Aufgabe an");
        coordinator.post(path + "/starting-areas", "area", "interpreting", "area", "day_care");
        assertThat(coordinator.get(path).page().text())
                .contains("Für „Sprachmittlung“ ist niemand verantwortlich", "Kita-Platz-Vermittlung");
        assertThat(coordinator.get(path + "/new").page().select("input[value=interpreting]"))
                .isEmpty();
        var twice = coordinator.post(path, "name", "sprachmittlung");
        assertThat(twice.status()).isEqualTo(422);
        assertThat(twice.body()).contains("Diese Aufgabe gibt es schon");
        assertThat(twice.page().select("input[name=name]").val()).isEqualTo("sprachmittlung");
        assertThat(coordinator.post(path + "/starting-areas", "area", "quatsch").status())
                .isEqualTo(404);
    }

    @Test
    void an_entry_names_somebody_of_the_directory_or_in_words() {
        var awo = citizens.organisation("AWO Kreisverband", "A06");
        citizens.named("Ayşe Kaya");
        var area = area("Migrationsberatung");
        enter(area, "town", "AWO Kreisverband", "responsible", "contact", "Ayşe Kaya", "legalBasis", "MBE");
        enter(area, "federation", "BAMF", "informed");
        var page = coordinator.get(area).page().text();
        assertThat(page).contains(awo.name(), "Ayşe Kaya", "MBE", "BAMF", "wird informiert");
        assertThat(coordinator.get(path).page().text()).contains("AWO Kreisverband", "verantwortlich, Ayşe Kaya");
        assertThat(coordinator.get(town.path() + "/people/ayse-kaya/own-data").body())
                .contains("Ansprechperson von AWO Kreisverband");
    }

    @Test
    void a_part_of_a_name_is_asked_back() {
        citizens.organisation("AWO Kreisverband", "A06");
        citizens.organisation("AWO Ortsverein", "A06");
        var area = area("Migrationsberatung");
        var asked = post(area, "level", "town", "who", "AWO", "part", "responsible", "asOf", today());
        assertThat(asked.status()).isEqualTo(422);
        assertThat(asked.page().select("input[name=organisation]")).hasSize(3);
        post(area, "level", "town", "who", "AWO", "part", "responsible", "asOf", today(), "organisation", "words");
        assertThat(coordinator.get(area).page().select("th a").eachText()).contains("AWO");
        var chosen = asked.page().select("input[name=organisation]").first().val();
        post(area, "level", "town", "who", "AWO", "part", "contributes", "asOf", today(), "organisation", chosen);
        assertThat(coordinator.get(area).page().text()).contains("AWO Kreisverband");
    }

    @Test
    void wrong_input_keeps_what_was_typed() {
        var area = area("Unterbringung");
        var wrong = post(area, "level", "mond", "part", "", "who", "", "asOf", "gestern", "note", "Herr X ist Muslim");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body())
                .contains("Wählen Sie die Ebene", "Wählen Sie die Rolle", "Schreiben Sie, wer es ist", "kein Datum");
        assertThat(wrong.page().select("textarea[name=note]").text()).isEqualTo("Herr X ist Muslim");
        assertThat(wrong.page().select("[name=anyway]")).isNotEmpty();
        var future = House.today().plusDays(3).toString();
        assertThat(post(area, "level", "town", "part", "responsible", "who", "Amt", "asOf", future)
                        .body())
                .contains("liegt in der Zukunft");
        assertThat(post(
                                area,
                                "level",
                                "town",
                                "part",
                                "responsible",
                                "who",
                                "Amt",
                                "contact",
                                "Nie Da",
                                "asOf",
                                today())
                        .body())
                .contains("Diesen Namen kennt das Verzeichnis nicht");
    }

    @Test
    void what_is_old_waits_until_somebody_says_that_it_still_holds() {
        var area = area("Unterbringung");
        enter(area, "town", "Sozialamt", "responsible");
        town.rewrite("update plan.responsibility set as_of = as_of - 400");
        assertThat(coordinator.get(town.path()).page().text())
                .contains("Eine Zuständigkeit wurde seit über einem Jahr nicht geprüft");
        assertThat(coordinator.get(path).page().text()).contains("Der Eintrag zu Sozialamt für „Unterbringung“");
        coordinator.post(entry(area) + "/check");
        assertThat(coordinator.get(path).page().text()).doesNotContain("Der Eintrag zu Sozialamt");
        assertThat(coordinator.get(town.path() + "/audit").page().text())
                .contains("Zuständigkeit geprüft: Unterbringung");
    }

    @Test
    void the_slower_of_two_loses_no_word() {
        var area = area("Unterbringung");
        enter(area, "town", "Sozialamt", "responsible");
        var entry = entry(area);
        var version = coordinator.get(entry).page().select("[name=version]").val();
        change(entry, "Ordnungsamt", version);
        var slower = change(entry, "Bauamt", version);
        assertThat(slower.status()).isEqualTo(422);
        assertThat(slower.page().select("[name=who]").val()).isEqualTo("Bauamt");
        assertThat(coordinator.get(area).page().text()).contains("Ordnungsamt");
        coordinator.delete(entry);
        assertThat(coordinator.get(area).page().text()).contains("Noch ist niemand eingetragen");
    }

    @Test
    void friction_is_opened_talked_about_and_settled() {
        var area = area("Unterbringung");
        var silent = coordinator.post(area + "/frictions", "what", "", "openedOn", "");
        assertThat(silent.status()).isEqualTo(422);
        coordinator.post(
                area + "/frictions", "what", "Der Kreis meldet zu spät.", "levels", "county", "openedOn", "2026-03-01");
        assertThat(coordinator.get(town.path()).page().text()).contains("Ein Reibungspunkt zwischen Ebenen ist offen");
        assertThat(coordinator.get(path).page().text()).contains("Der Kreis meldet zu spät.", "offen seit 01.03.2026");
        var friction = coordinator.get(area).page().select("h3 a").attr("href");
        var version = coordinator.get(friction).page().select("[name=version]").val();
        var early = settle(friction, version, "2026-02-01", "Zehn Tage vorher.");
        assertThat(early.body()).contains("Geklärt sein kann es erst, nachdem es auffiel");
        assertThat(settle(friction, version, "2026-04-01", "").body()).contains("wie es geklärt ist");
        settle(friction, version, "2026-04-01", "Zehn Tage vorher.");
        assertThat(coordinator.get(area).page().text()).contains("geklärt", "01.04.2026: Zehn Tage vorher.");
        assertThat(coordinator.get(path).page().text()).doesNotContain("Der Kreis meldet zu spät.");
    }

    @Test
    void the_county_stands_beside_us_and_is_gone_when_it_ends_the_sharing() {
        var county = Town.aTown();
        var there = county.as(Role.COORDINATOR);
        var theirs = county.path() + "/responsibilities";
        there.post(theirs, "name", "unterbringung", "scope", "");
        var theirArea = there.get(theirs).page().select("th a").attr("href");
        there.post(
                theirArea + "/entries",
                "level",
                "county",
                "part",
                "responsible",
                "who",
                "Kreissozialamt",
                "note",
                "nur für uns",
                "asOf",
                today());
        there.post(theirArea + "/frictions", "what", "Die Stadt ist langsam.", "openedOn", "2026-03-01");
        var area = area("Unterbringung");
        enter(area, "town", "Sozialamt", "responsible");
        assertThat(coordinator.get(path).body()).doesNotContain("Kreissozialamt");

        there.post(county.path() + "/sharing", "reader", town.municipality().slug(), "what", "responsibilities");
        var invitation = coordinator.get(town.path() + "/sharing").page();
        coordinator.post(invitation.select("form[action$=/acceptance]").attr("action"));
        var name = county.municipality().name();
        assertThat(coordinator.get(path).page().text())
                .contains("Kreissozialamt", name + ", Stand", "nennen andere jemand anderen", name + " nennt")
                .doesNotContain("Die Stadt ist langsam", "nur für uns");
        assertThat(coordinator.get(area).page().select("th a").eachText()).containsExactly("Sozialamt");
        assertThat(there.get(theirs).body()).doesNotContain("Sozialamt<");

        var sharing =
                there.get(county.path() + "/sharing").page().select("th a").attr("href");
        there.post(sharing + "/end", "reason", "Die Liste wird überarbeitet.");
        assertThat(coordinator.get(path).page().text())
                .contains(name + " zeigt die eigenen Zuständigkeiten seit dem")
                .doesNotContain("Kreissozialamt");
    }

    @Test
    void a_merge_gives_entries_and_contacts_to_the_one_that_stays() {
        var gone = citizens.organisation("Sportverein 1899", "A7");
        var kept = citizens.organisation("Turnverein Nord", "A7");
        var area = area("Ehrenamtskoordination");
        enter(area, "provider", gone.name(), "responsible");
        coordinator.post(
                town.path() + "/merges",
                "kind",
                "organisation",
                "kept",
                kept.id().toString(),
                "removed",
                gone.id().toString());
        assertThat(coordinator.get(area).page().text())
                .contains("Turnverein Nord")
                .doesNotContain("Sportverein 1899");
    }

    @Test
    void the_matrix_goes_on_paper_and_into_a_file() {
        var area = area("Unterbringung");
        enter(area, "town", "Sozialamt", "responsible");
        var paper =
                Printed.of("responsibilities", coordinator.get(path + "/print").bytes());
        assertThat(paper.text()).contains("Unterbringung", "Sozialamt", "(verantwortlich)");
        assertThat(paper.violations()).isEmpty();
        assertThat(coordinator.get(path + "/export?format=csv").body()).contains("Unterbringung", "Sozialamt", "Stadt");
    }

    @Test
    void members_read_and_only_the_office_writes() {
        var area = area("Unterbringung");
        var member = town.as(Role.MEMBER);
        assertThat(member.get(path).status()).isEqualTo(200);
        assertThat(member.get(area).page().select("main form, main a[href$=/edit]"))
                .isEmpty();
        assertThat(member.post(path, "name", "Anderes").status()).isEqualTo(403);
        assertThat(member.get(path + "/new").status()).isEqualTo(403);
        assertThat(House.open().guest().get(path).location()).startsWith("/sign-in");
        var other = Town.aTown();
        assertThat(other.as(Role.COORDINATOR)
                        .get(area.replace(town.path(), other.path()))
                        .status())
                .isEqualTo(404);
    }

    private String area(String name) {
        return coordinator.post(path, "name", name, "scope", "").location();
    }

    private void enter(String area, String level, String who, String part, String... more) {
        var fields =
                new java.util.ArrayList<>(java.util.List.of("level", level, "who", who, "part", part, "asOf", today()));
        fields.addAll(java.util.List.of(more));
        var answer = post(area, fields.toArray(String[]::new));
        assertThat(answer.location()).isEqualTo(area);
    }

    private Guest.Answer post(String area, String... fields) {
        return coordinator.post(area + "/entries", fields);
    }

    private Guest.Answer change(String entry, String who, String version) {
        return coordinator.post(
                entry, "level", "town", "part", "responsible", "who", who, "asOf", today(), "version", version);
    }

    private Guest.Answer settle(String friction, String version, String on, String how) {
        return coordinator.post(
                friction,
                "what",
                "Der Kreis meldet zu spät.",
                "openedOn",
                "2026-03-01",
                "settledOn",
                on,
                "settledHow",
                how,
                "version",
                version);
    }

    private String entry(String area) {
        return coordinator.get(area).page().select("th a[href*=/entries/]").attr("href");
    }

    private static String today() {
        return House.today().toString();
    }
}
