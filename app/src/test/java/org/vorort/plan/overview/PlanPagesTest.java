package org.vorort.plan.overview;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.plan.APlan;
import org.vorort.shell.Printed;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class PlanPagesTest {

    private final Town town = Town.aTown();
    private final Citizens citizens = new Citizens(town);
    private Guest coordinator;
    private APlan plan;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
        plan = new APlan(town, coordinator);
    }

    @Test
    void a_concept_shows_its_goals_with_their_measures() {
        var concept = plan.concept("Integrationskonzept 2027");
        var guiding = plan.goal(concept, "Alle gehören dazu", "");
        var goal = plan.goal(concept, "Jede Familie findet einen Kita-Platz", guiding, "targetOn", "2030-12-31");
        plan.goal(concept, "Eltern kennen die Anmeldung", goal);
        plan.measure("Kita-Lotsen", goal, "from", "2026-01-01", "until", "2030-06-30");
        var page = coordinator.get(town.path() + concept).page();
        assertThat(page.select(".vo-tree__guiding .vo-tree__goal .vo-tree__measures")
                        .text())
                .contains("Kita-Lotsen");
        assertThat(page.select(".vo-tree__sub").text()).contains("Eltern kennen die Anmeldung");
        assertThat(page.text()).contains("Leitziel Alle gehören dazu", "bis 31.12.2030");
        var printed = Printed.of(
                "concept", coordinator.get(town.path() + concept + "/print").bytes());
        assertThat(printed.text()).contains("Kita-Lotsen", "Jede Familie findet einen Kita-Platz");
        assertThat(printed.violations()).isEmpty();
    }

    @Test
    void where_nothing_is_planned_yet_there_is_nothing_to_choose_from() {
        var page = coordinator.get(town.path() + "/plan/measures").page();
        assertThat(page.select("main").text()).contains("Noch ist keine Maßnahme geplant.", "Maßnahme planen");
        assertThat(page.select("main form, main a[href*=export]")).isEmpty();
        plan.measure("Sprachcafé", "");
        assertThat(coordinator.get(town.path() + "/plan/measures").page().select("main a[href*=export]"))
                .hasSize(2);
        assertThat(coordinator
                        .get(town.path() + "/plan/measures?q=Nirgends")
                        .page()
                        .text())
                .contains("Hier steht keine Maßnahme.");
    }

    @Test
    void a_goal_in_a_circle_is_refused_and_keeps_what_was_typed() {
        var concept = plan.concept("Konzept");
        var guiding = plan.goal(concept, "Oben", "");
        var goal = plan.goal(concept, "Unten", guiding);
        var again = coordinator.post(
                town.path() + guiding, "words", "Oben, anders", "parent", APlan.id(goal), "version", "1");
        assertThat(again.status()).isEqualTo(422);
        assertThat(again.body()).contains("So stünde das Ziel unter sich selbst");
        assertThat(again.page().select("[name=words]").text()).isEqualTo("Oben, anders");
        assertThat(coordinator.get(town.path() + guiding).heading()).isEqualTo("Oben");
    }

    @Test
    void a_goal_moves_with_all_below_it_and_nothing_stands_below_a_sub_goal() {
        var concept = plan.concept("Konzept");
        var one = plan.goal(concept, "Eins", "");
        var two = plan.goal(concept, "Zwei", "");
        var below = plan.goal(concept, "Darunter", two);
        var deepest = plan.goal(concept, "Ganz unten", below);
        var refused = coordinator.post(town.path() + two, "words", "Zwei", "parent", APlan.id(one), "version", "1");
        assertThat(refused.body()).contains("Es gibt nur drei Ebenen");
        coordinator.post(town.path() + below, "words", "Darunter", "parent", "", "version", "1");
        assertThat(coordinator.get(town.path() + below).page().text()).contains("Leitziel");
        assertThat(coordinator
                        .get(town.path() + deepest)
                        .page()
                        .select(".vo-preline")
                        .text())
                .isEqualTo("Ziel");
        assertThat(coordinator.delete(town.path() + below).status()).isEqualTo(409);
        assertThat(coordinator.delete(town.path() + deepest).status()).isEqualTo(302);
    }

    @Test
    void figures_are_read_in_both_notations_and_progress_is_shown() {
        var concept = plan.concept("Konzept");
        var goal = plan.goal(
                concept,
                "Mehr Kinder",
                "",
                "indicator",
                "Kita-Plätze",
                "baseline",
                "1.000",
                "target",
                "1,500",
                "unit",
                "Plätze");
        var wrong = coordinator.post(town.path() + goal + "/values", "day", "2026-01-31", "value", "viele");
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.body()).contains("Das ist keine Zahl");
        assertThat(wrong.page().select("[name=value]").val()).isEqualTo("viele");
        coordinator.post(town.path() + goal + "/values", "day", "31.1.2026", "value", "1.250,0", "words", "Jugendamt");
        var page = coordinator.get(town.path() + goal).page();
        assertThat(page.text()).contains("50 % des Wegs", "1.250 Plätze", "Jugendamt", "1.500 Plätze");
        var future = House.today().plusDays(3).toString();
        assertThat(coordinator
                        .post(town.path() + goal + "/values", "day", future, "value", "3")
                        .body())
                .contains("Dieser Tag liegt in der Zukunft");
        coordinator.delete(town.path() + goal + "/values/2026-01-31");
        assertThat(coordinator.get(town.path() + goal).body()).contains("Noch hat niemand einen Wert eingetragen");
    }

    @Test
    void a_measure_serves_two_concepts_and_both_show_it() {
        var integration = plan.concept("Integrationskonzept");
        var urban = plan.concept("Stadtentwicklungskonzept");
        var goal = plan.goal(integration, "Begegnung", "");
        citizens.organisation("AWO Kreisverband", "A06");
        var urbanId = coordinator.get(town.path() + "/plan/measures/new").page().select("input[name=concepts]").stream()
                .filter(box -> box.parent().text().contains("Stadtentwicklungskonzept"))
                .findFirst()
                .orElseThrow()
                .val();
        var measure = plan.measure(
                "Offener Marktplatz", goal, "concepts", urbanId, "partners", "AWO Kreisverband", "who", "AWO");
        assertThat(coordinator.get(town.path() + integration).body())
                .contains("Offener Marktplatz", "auch: Stadtentwicklungskonzept");
        assertThat(coordinator.get(town.path() + urban).body())
                .contains("Offener Marktplatz", "auch: Integrationskonzept");
        assertThat(coordinator.get(town.path() + measure).page().text())
                .contains("Verantwortlich AWO Kreisverband", "Partner AWO Kreisverband");
    }

    @Test
    void the_list_is_filtered_printed_and_exported() {
        var goal = plan.goal(plan.concept("Konzept"), "Sprache", "");
        plan.measure("Sprachcafé", goal, "field", "SPR", "quarters", "Nordstadt, Altstadt");
        plan.measure("Radwerkstatt", "", "field", "SPO", "from", "2020-01-01", "until", "2020-12-31");
        var list = town.path() + "/plan/measures";
        assertThat(coordinator.get(list + "?field=SPR").page().select("tbody").text())
                .contains("Sprachcafé")
                .doesNotContain("Radwerkstatt");
        assertThat(coordinator
                        .get(list + "?quarter=Nordstadt")
                        .page()
                        .select("tbody")
                        .text())
                .contains("Sprachcafé");
        assertThat(coordinator.get(list + "?state=late").page().select("tbody").text())
                .contains("Radwerkstatt")
                .doesNotContain("Sprachcafé");
        assertThat(coordinator.get(list + "?q=rad").page().select("tbody").text())
                .contains("Radwerkstatt");
        var csv = new String(coordinator.get(list + "/export?format=csv").bytes(), StandardCharsets.UTF_8);
        assertThat(csv).contains("Sprachcafé", "Nordstadt, Altstadt", "verzögert");
        assertThat(Printed.of("measures", coordinator.get(list + "/print").bytes())
                        .violations())
                .isEmpty();
        assertThat(coordinator.get(town.path() + "/plan").body()).contains("Maßnahmen ohne Konzept", "Radwerkstatt");
    }

    @Test
    void members_read_and_do_not_write() {
        var concept = plan.concept("Konzept");
        var member = town.as(Role.MEMBER);
        assertThat(member.get(town.path() + concept).body()).doesNotContain("Ziel eintragen", "Konzept ändern");
        assertThat(member.get(town.path() + concept + "/edit").status()).isEqualTo(403);
        assertThat(member.post(town.path() + "/plan/measures", "title", "Heimlich")
                        .status())
                .isEqualTo(403);
    }
}
