package org.vorort.checkup;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.testing.Guest;
import org.vorort.testing.Town;

/** Each line about meetings turns from open to fulfilled as the office works. */
class MeetingCriteriaTest {

    private final Town town = Town.aTown();
    private Guest coordinator;
    private ACheck check;
    private SteeringGroup group;

    @BeforeEach
    void office() {
        coordinator = town.as(Role.COORDINATOR);
        check = new ACheck(town, coordinator);
        group = SteeringGroup.in(town);
        group.member("Ayşe", "Kaya");
    }

    @Test
    void invitations_in_time_and_minutes_soon_after() {
        assertThat(check.state("secretariat")).isEqualTo("offen");
        var meeting = group.resolved(coordinator, "Der Raum wird gemietet.");
        assertThat(check.state("secretariat")).isEqualTo("teilweise");
        check.enough("secretariat", "meetings", "1");
        assertThat(check.state("secretariat")).isEqualTo("teilweise");
        coordinator.post(meeting + "/minutes/circulation");
        assertThat(check.state("secretariat")).isEqualTo("erfüllt");
    }

    @Test
    void what_everybody_may_read() {
        assertThat(check.state("transparency")).isEqualTo("offen");
        coordinator.post(group.body().path() + "/release");
        assertThat(check.state("transparency")).isEqualTo("teilweise");
        check.enough("transparency", "minutes", "1");
        var meeting = group.resolved(coordinator, "Der Raum wird gemietet.");
        coordinator.post(meeting + "/minutes/circulation");
        town.rewrite("update meetings.minutes set objections_until = current_date - 1");
        coordinator.post(meeting + "/minutes/approval");
        coordinator.post(meeting + "/minutes/release");
        assertThat(check.state("transparency")).isEqualTo("erfüllt");
    }

    @Test
    void what_of_the_network_reached_the_council() {
        assertThat(check.state("recognition")).isEqualTo("offen");
        group.resolved(coordinator, "Der Rat möge den Raum mieten.");
        var resolution = coordinator
                .get(town.path() + "/resolutions?tab=all")
                .page()
                .select("tbody a")
                .attr("href");
        coordinator.post(resolution, "state", "open", "council", "submitted", "version", "0");
        assertThat(check.state("recognition")).isEqualTo("teilweise");
        coordinator.post(
                resolution, "state", "open", "council", "adopted", "committee", "Sozialausschuss", "version", "1");
        assertThat(check.state("recognition")).isEqualTo("erfüllt");
    }
}
