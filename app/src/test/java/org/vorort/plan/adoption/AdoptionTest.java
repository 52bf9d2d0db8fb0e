package org.vorort.plan.adoption;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.plan.APlan;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

class AdoptionTest {

    private final Town county = Town.aTown();
    private final Town town = Town.aTown();
    private final Guest there = county.as(Role.COORDINATOR);
    private final Guest here = town.as(Role.COORDINATOR);
    private final APlan theirs = new APlan(county, there);
    private final APlan ours = new APlan(town, here);
    private String theirGoal;
    private String concept;

    @BeforeEach
    void twoConcepts() {
        var theirConcept = theirs.concept("Kreiskonzept");
        var guiding = theirs.goal(theirConcept, "Ein offener Kreis", "");
        theirGoal =
                theirs.goal(theirConcept, "Sprachkurse in jeder Gemeinde", guiding, "indicator", "Gemeinden mit Kurs");
        concept = ours.concept("Stadtkonzept");
    }

    @Test
    void nothing_is_seen_before_the_county_invites() {
        assertThat(here.get(town.path() + concept + "/adoption").body())
                .contains("Noch zeigt Ihnen niemand Ziele")
                .doesNotContain("Sprachkurse in jeder Gemeinde");
        here.post(town.path() + concept + "/adoption", "chosen", APlan.id(theirGoal));
        assertThat(here.get(town.path() + concept).body()).doesNotContain("Sprachkurse in jeder Gemeinde");
    }

    @Test
    void an_adopted_goal_shows_what_the_county_says_today() {
        share();
        assertThat(here.get(town.path() + concept + "/adoption").body()).contains("Kreiskonzept");
        var goal = adopted();
        assertThat(here.get(town.path() + goal).page().text())
                .contains("Gemeinden mit Kurs", county.municipality().name());
        there.post(county.path() + theirGoal, "words", "Kurse in jedem Ort", "parent", parent(), "version", "1");
        assertThat(here.get(town.path() + goal).page().text()).contains("Heute heißt es dort: „Kurse in jedem Ort“");
        here.post(town.path() + concept + "/adoption", "chosen", APlan.id(theirGoal));
        assertThat(here.get(town.path() + concept)
                        .page()
                        .select(".vo-tree a[href*=/plan/goals/]:contains(Sprachkurse)"))
                .hasSize(1);
    }

    @Test
    void the_county_reads_the_report_and_nothing_else() {
        share();
        var goal = adopted();
        ours.measure("Kurs im Rathaus", goal, "from", "2026-01-01", "until", "2026-02-01");
        ours.measure("Kurs im Park", goal);
        here.post(town.path() + goal + "/values", "day", "2026-01-31", "value", "3");
        assertThat(here.get(town.path() + goal + "/report").page().text())
                .contains("Maßnahmen: 2, davon 1 geplant, 0 laufend, 1 verzögert");
        here.post(town.path() + goal + "/report", "words", "Es fehlen Lehrkräfte");
        assertThat(there.get(county.path() + theirGoal).page().text())
                .contains(
                        town.municipality().name(),
                        "Maßnahmen: 2, davon 1 geplant, 0 laufend, 1 verzögert",
                        "Wert: 3",
                        "Es fehlen Lehrkräfte")
                .doesNotContain("Kurs im Rathaus");
        assertThat(here.get(town.path() + goal).page().text()).contains("Zuletzt berichtet am");
    }

    @Test
    void after_the_county_withdraws_the_goal_stays_and_the_report_says_why_not() {
        share();
        var goal = adopted();
        var one = there.get(county.path() + "/sharing")
                .page()
                .select("th a[href*=/sharing/]")
                .attr("href");
        there.post(one + "/end", "reason", "Neues Konzept");
        assertThat(here.get(town.path() + goal).page().text())
                .contains("Sprachkurse in jeder Gemeinde", "zeigt die eigenen Ziele nicht mehr");
        assertThat(here.get(town.path() + concept + "/adoption").page().text())
                .contains("zeigt die eigenen Ziele seit dem", "Was Sie übernommen haben, bleibt bei Ihnen");
        assertThat(here.post(town.path() + goal + "/report", "words", "").status())
                .isEqualTo(409);
        assertThat(there.get(county.path() + theirGoal).body()).doesNotContain("berichten");
    }

    private void share() {
        there.post(county.path() + "/sharing", "reader", town.municipality().slug(), "what", "goals");
        var waiting = here.get(town.path() + "/sharing").page();
        here.post(waiting.select("form[action$=/acceptance]").attr("action"));
    }

    private String adopted() {
        here.post(town.path() + concept + "/adoption", "chosen", APlan.id(theirGoal));
        return here.get(town.path() + concept)
                .page()
                .select(".vo-tree a[href*=/plan/goals/]:contains(Sprachkurse)")
                .attr("href")
                .substring(town.path().length());
    }

    private String parent() {
        return there.get(county.path() + theirGoal + "/edit")
                .page()
                .select("[name=parent] option[selected]")
                .val();
    }
}
