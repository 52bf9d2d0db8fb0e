package org.vorort.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.plan.APlan;
import org.vorort.shell.Printed;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class TimelinePagesTest {

    private final Town town = Town.aTown();

    @Test
    void a_milestone_on_a_day_on_which_its_body_meets_is_said_to_clash() {
        var coordinator = town.as(Role.COORDINATOR);
        var group = SteeringGroup.in(town);
        var meeting = group.planned(coordinator, 40);
        var plan = new APlan(town, coordinator);
        var day = House.today().plusDays(40);
        plan.measure(
                "Sprachcafé",
                "",
                "body",
                group.body().body().slug(),
                "from",
                House.today().toString(),
                "milestones[0].title",
                "Eröffnung",
                "milestones[0].due",
                day.toString());
        var timeline = town.path() + "/plan/timeline?year=all";
        var clash = coordinator.get(timeline).page().select("section[aria-labelledby=clashes]");
        assertThat(clash.text()).contains("„Eröffnung“", "schon etwas vor");
        assertThat(clash.select("a").eachAttr("href")).contains(meeting, town.path() + "/plan/measures/sprachcafe");
        coordinator.delete(meeting, "reason", "Zu viele sind verreist");
        assertThat(coordinator.get(timeline).page().select("section[aria-labelledby=clashes]"))
                .isEmpty();
    }

    @Test
    void four_hundred_measures_are_one_picture_and_one_table() {
        var coordinator = town.as(Role.COORDINATOR);
        var plan = new APlan(town, coordinator);
        plan.measure("Sprachcafé", "", "from", "2026-03-01", "until", "2026-11-30");
        town.rewrite("""
                insert into plan.measure
                select (jsonb_populate_record(one, jsonb_build_object('id', gen_random_uuid(), 'slug', 'measure-' || number,
                    'title', 'Maßnahme ' || number))).*
                from plan.measure one, generate_series(1, 399) number""");
        var page = coordinator.get(town.path() + "/plan/timeline?year=2026").page();
        assertThat(page.select("main tbody tr")).hasSize(400);
        var paper = Printed.of(
                "timeline-400",
                coordinator.get(town.path() + "/plan/timeline/print?year=2026").bytes());
        assertThat(paper.text()).contains("Maßnahme 399");
        assertThat(paper.violations()).isEmpty();
    }
}
