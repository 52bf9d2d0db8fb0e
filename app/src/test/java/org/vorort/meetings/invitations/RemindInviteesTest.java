package org.vorort.meetings.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.SteeringGroup;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class RemindInviteesTest {

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);

    @Test
    void whoever_is_silent_is_reminded_once_shortly_before_the_answer_is_due() {
        group.member("Ayşe", "Kaya");
        group.invited(town.as(Role.COORDINATOR));
        assertThat(remind()).as("no day to answer by was set").isZero();
        town.rewrite("update meetings.meeting set reply_by = current_date + 1");
        assertThat(remind()).isEqualTo(1);
        assertThat(remind()).isZero();
        assertThat(House.open().mailbox().wordsTo(group.mail("kaya"), 2)).contains("fehlt uns noch Ihre Antwort");
    }

    @Test
    void what_people_needed_is_forgotten_three_months_after_the_meeting() {
        group.member("Ayşe", "Kaya");
        var coordinator = town.as(Role.COORDINATOR);
        var meeting = group.invited(coordinator);
        House.open().guest().post(group.link(group.mail("kaya")), "answer", "yes", "interpreter", "Türkisch");
        town.rewrite(
                "update meetings.meeting set starts_at = now() - interval '3 months', ends_at = now() - interval '2 months'");
        assertThat(forget()).isZero();
        town.rewrite(
                "update meetings.meeting set starts_at = now() - interval '5 months', ends_at = now() - interval '4 months'");
        assertThat(forget()).isEqualTo(1);
        assertThat(coordinator.get(meeting + "/invitees").body()).doesNotContain("Türkisch");
    }

    private int remind() {
        return Tenancy.in(
                town.id(), () -> House.open().ask(RemindInvitees.class).remind(town.id()));
    }

    private int forget() {
        return Tenancy.in(
                town.id(), () -> House.open().ask(RemindInvitees.class).forgetNeeds(town.id()));
    }
}
