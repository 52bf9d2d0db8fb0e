package org.vorort.reports;

import java.time.LocalDate;
import java.util.List;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.plan.APlan;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** A town's network in which something has happened this year: people, a meeting with a recommendation, a plan. */
record ANetwork(Town town, Guest coordinator, APlan plan, SteeringGroup group, String resolution) {

    static final LocalDate TODAY = House.today();

    static final String TEXT = "Das Begegnungscafé öffnet auch samstags.";

    /** One late measure, one that was done this year, one that begins next year; a meeting with two on two seats. */
    static ANetwork in(Town town) {
        var coordinator = town.as(Role.COORDINATOR);
        var group = SteeringGroup.in(town);
        group.member("Ayşe", "Kaya");
        group.member("Jonas", "Weber");
        group.citizens().organisation("AWO Kreisverband", "A06");
        group.resolved(coordinator, TEXT);
        town.rewrite("update meetings.meeting set starts_at = now() - interval '1 minute'");
        var resolution = resolutions(town, coordinator).getFirst();
        var plan = new APlan(town, coordinator);
        var goal = plan.goal(
                plan.concept("Integrationskonzept"),
                "Jede Familie findet einen Kita-Platz",
                "",
                "indicator",
                "Kita-Plätze",
                "unit",
                "Plätze",
                "baseline",
                "1.000",
                "target",
                "1.500",
                "targetOn",
                "2030-12-31");
        coordinator.post(town.path() + goal + "/values", "day", TODAY.toString(), "value", "1.250");
        var late = plan.measure(
                "Kita-Lotsen",
                goal,
                "who",
                "AWO Kreisverband",
                "from",
                "2020-01-01",
                "until",
                "2020-12-31",
                "money[0].source",
                "Eigenmittel",
                "money[0].planned",
                "12.500,50",
                "money[0].spent",
                "0,50");
        plan.says(late, "state", "late", "words", "Die Stelle ist noch nicht besetzt");
        var done = plan.measure("Radwerkstatt", goal, "from", "2021-01-01", "until", TODAY.toString());
        plan.says(
                done, "state", "done", "result", "40 Räder stehen bereit", "lessons", "Früher mit dem Bauhof sprechen");
        plan.measure("Elterncafé", goal, "from", (TODAY.getYear() + 1) + "-03-01");
        recommend(coordinator, resolution, "Nur bis Dezember");
        return new ANetwork(town, coordinator, plan, group, resolution);
    }

    /** One more resolution, which went to the council. */
    void recommends(String text, String words) {
        var before = resolutions(town, coordinator);
        group.resolved(coordinator, text);
        var fresh = resolutions(town, coordinator);
        fresh.removeAll(before);
        recommend(coordinator, fresh.getFirst(), words);
    }

    private static List<String> resolutions(Town town, Guest coordinator) {
        return coordinator
                .get(town.path() + "/resolutions")
                .page()
                .select("tbody a[href*=/resolutions/]")
                .eachAttr("href");
    }

    private static void recommend(Guest coordinator, String resolution, String words) {
        coordinator.post(
                resolution,
                "state",
                "open",
                "council",
                "changed",
                "committee",
                "Sozialausschuss",
                "reference",
                "V/2026/113",
                "councilWords",
                words,
                "version",
                "0");
    }

    String path(String below) {
        return town.path() + "/reports" + below;
    }

    /** Writes the texts of this year. */
    void says(String needs, String successes, String outlook) {
        coordinator.post(
                path("/" + TODAY.getYear() + "/words"),
                "needs",
                needs,
                "successes",
                successes,
                "outlook",
                outlook,
                "version",
                "0");
    }
}
