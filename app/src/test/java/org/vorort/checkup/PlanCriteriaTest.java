package org.vorort.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.plan.APlan;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** Each line about goals, measures and responsibilities turns from open to fulfilled as the office works. */
class PlanCriteriaTest {

    private final Town town = Town.aTown();
    private Guest coordinator;
    private ACheck check;
    private APlan plan;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
        check = new ACheck(town, coordinator);
        plan = new APlan(town, coordinator);
    }

    @Test
    void goals_one_can_see_being_reached_and_for_whom() {
        assertThat(check.state("goals")).isEqualTo("offen");
        var concept = plan.concept("Konzept");
        var guiding = plan.goal(concept, "Alle gehören dazu", "");
        assertThat(check.state("goals")).isEqualTo("offen");
        for (var number = 1; number <= 3; number++) {
            plan.goal(
                    concept,
                    "Ziel " + number,
                    guiding,
                    "targetGroups",
                    targetGroup(concept),
                    "indicator",
                    "Plätze",
                    "targetOn",
                    "2035-01-01");
        }
        assertThat(check.state("goals")).isEqualTo("erfüllt");
        plan.goal(concept, "Ziel ohne alles", guiding);
        assertThat(check.state("goals")).isEqualTo("teilweise");
    }

    @Test
    void measures_with_an_end_that_is_kept() {
        assertThat(check.state("schedule")).isEqualTo("offen");
        var measure = plan.measure("Sprachcafé", "", "until", "2020-12-31");
        assertThat(check.state("schedule")).isEqualTo("teilweise");
        plan.says(measure, "state", "running", "newEnd", "2035-12-31");
        assertThat(check.state("schedule")).isEqualTo("erfüllt");
    }

    @Test
    void a_neighbourhood_concept_with_goals() {
        assertThat(check.state("neighbourhoodConcept")).isEqualTo("offen");
        var location = coordinator
                .post(town.path() + "/plan/concepts", "name", "Nordstadt", "kind", "neighbourhood")
                .location();
        assertThat(check.state("neighbourhoodConcept")).isEqualTo("teilweise");
        plan.goal(location.substring(town.path().length()), "Ein lebendiges Quartier", "");
        assertThat(check.state("neighbourhoodConcept")).isEqualTo("erfüllt");
    }

    @Test
    void goals_whose_progress_somebody_writes_down() {
        assertThat(check.state("monitoring")).isEqualTo("offen");
        var concept = plan.concept("Konzept");
        var guiding = plan.goal(concept, "Oben", "");
        var goal = plan.goal(concept, "Mehr Plätze", guiding);
        assertThat(check.state("monitoring")).isEqualTo("offen");
        coordinator.post(
                town.path() + goal + "/values",
                "day",
                House.today().minusDays(10).toString(),
                "value",
                "12");
        assertThat(check.state("monitoring")).isEqualTo("erfüllt");
    }

    @Test
    void a_concept_that_was_decided_and_is_carried_out() {
        assertThat(check.state("ownConcept")).isEqualTo("offen");
        var concept = plan.concept("Konzept");
        assertThat(check.state("ownConcept")).isEqualTo("teilweise");
        coordinator.post(
                town.path() + concept,
                "name",
                "Konzept",
                "kind",
                "integration",
                "decidedOn",
                "2026-01-31",
                "decidedBy",
                "Stadtrat",
                "version",
                "1");
        plan.says(plan.measure("Sprachcafé", ""), "state", "running");
        assertThat(check.state("ownConcept")).isEqualTo("erfüllt");
    }

    @Test
    void goals_of_the_county_adopted_and_reported_about() {
        assertThat(check.state("county")).isEqualTo("offen");
        var county = Town.aTown();
        var there = county.as(Role.COORDINATOR);
        var theirs = new APlan(county, there);
        var theirGoal = theirs.goal(theirs.concept("Kreiskonzept"), "Sprachkurse überall", "");
        there.post(county.path() + "/sharing", "reader", town.municipality().slug(), "what", "goals");
        var waiting = coordinator.get(town.path() + "/sharing").page();
        coordinator.post(waiting.select("form[action$=/acceptance]").attr("action"));
        assertThat(check.state("county")).isEqualTo("teilweise");
        var concept = plan.concept("Konzept");
        coordinator.post(town.path() + concept + "/adoption", "chosen", APlan.id(theirGoal));
        var goal = coordinator
                .get(town.path() + concept)
                .page()
                .select(".vo-tree a[href*=/plan/goals/]")
                .first()
                .attr("href");
        coordinator.post(goal + "/report", "words", "Läuft");
        assertThat(check.state("county")).isEqualTo("erfüllt");
    }

    @Test
    void who_does_what_is_written_down_and_friction_is_settled() {
        assertThat(check.state("sharedWork")).isEqualTo("offen");
        new Citizens(town).organisation("AWO Kreisverband", "A06");
        var area = coordinator
                .post(town.path() + "/responsibilities", "name", "Unterbringung", "scope", "")
                .location();
        var today = House.today().toString();
        coordinator.post(
                area + "/entries", "level", "town", "who", "AWO Kreisverband", "part", "responsible", "asOf", today);
        assertThat(check.state("sharedWork")).isEqualTo("erfüllt");
        coordinator.post(
                area + "/frictions",
                "what",
                "Niemand sagt Bescheid",
                "levels",
                "town",
                "levels",
                "county",
                "openedOn",
                "2026-01-01");
        assertThat(check.state("sharedWork")).isEqualTo("teilweise");
    }

    @Test
    void posts_that_are_paid_for_beyond_the_end_of_the_year() {
        assertThat(check.state("resources")).isEqualTo("offen");
        var funding = town.path() + "/funding";
        coordinator.post(funding + "/posts", "title", "Integrationsbeauftragte", "fte", "1");
        assertThat(check.state("resources")).isEqualTo("offen");
        pay(funding, "0,5");
        assertThat(check.state("resources")).isEqualTo("teilweise");
        pay(funding, "0,5");
        assertThat(check.state("resources")).isEqualTo("erfüllt");
    }

    private void pay(String funding, String fte) {
        var post = coordinator
                .get(funding)
                .page()
                .select("th a[href*=/posts/]")
                .attr("href")
                .replaceAll(".*/", "");
        coordinator.post(
                funding,
                "programme",
                "Haushalt",
                "funder",
                "Stadt",
                "post",
                post,
                "fte",
                fte,
                "from",
                "2026-01-01",
                "permanent",
                "true",
                "state",
                "granted");
    }

    private String targetGroup(String concept) {
        return coordinator
                .get(town.path() + concept + "/goals/new")
                .page()
                .select("[name=targetGroups]")
                .first()
                .val();
    }
}
