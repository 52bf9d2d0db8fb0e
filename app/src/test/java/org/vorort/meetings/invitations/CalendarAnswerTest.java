package org.vorort.meetings.invitations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.vorort.identity.Role;
import org.vorort.meetings.MeetingId;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.SteeringGroup;
import org.vorort.post.CalendarAnswer;
import org.vorort.post.CalendarAnswers;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Town;

class CalendarAnswerTest {

    private final Town town = Town.aTown();
    private final SteeringGroup group = SteeringGroup.in(town);
    private Guest coordinator;
    private String meeting;

    @BeforeEach
    void everybody_is_invited() {
        coordinator = town.as(Role.COORDINATOR);
        var kaya = group.citizens().byMail("Ayşe Kaya", group.mail("kaya"));
        group.withDeputy(kaya, group.citizens().byMail("Jonas Weber", group.mail("weber")));
        meeting = group.invited(coordinator);
    }

    @Test
    void a_calendar_that_declines_calls_the_deputy() {
        assertThat(answer(CalendarAnswer.Reply.DECLINED, "kaya", 0)).isTrue();
        assertThat(roll()).contains("Ayşe Kaya", "kommt nicht", "bin im Urlaub", "Jonas Weber", "für Ayşe Kaya");
        assertThat(answer(CalendarAnswer.Reply.DECLINED, "kaya", 0))
                .as("it may come twice")
                .isTrue();
        assertThat(coordinator.get(meeting + "/invitees").page().select("tbody tr"))
                .hasSize(2);
    }

    @Test
    void capital_letters_in_an_address_are_the_same_person() {
        assertThat(answer(CalendarAnswer.Reply.ACCEPTED, "KAYA", 0)).isTrue();
        assertThat(roll()).contains("Zusagen: 1");
        answer(CalendarAnswer.Reply.TENTATIVE, "kaya", 0);
        assertThat(roll()).contains("vielleicht: 1");
    }

    @Test
    void an_answer_to_the_day_before_it_was_moved_counts_nothing() {
        var version = coordinator
                .get(meeting + "/edit")
                .page()
                .select("[name=version]")
                .val();
        var day = House.today().plusDays(40).toString();
        coordinator.post(meeting, "title", "Neu", "day", day, "from", "17:00", "until", "19:00", "version", version);
        assertThat(answer(CalendarAnswer.Reply.ACCEPTED, "kaya", 0)).isTrue();
        assertThat(roll()).contains("Zusagen: 0", "ohne Antwort: 1");
        answer(CalendarAnswer.Reply.ACCEPTED, "kaya", 1);
        assertThat(roll()).contains("Zusagen: 1");
    }

    @Test
    void a_stranger_a_foreign_entry_and_another_town_are_not_understood() {
        assertThat(answer(CalendarAnswer.Reply.ACCEPTED, "fremd", 0)).isFalse();
        var foreign = new CalendarAnswer(
                "040000008200E00074C5B7101A82E008",
                group.mail("kaya"),
                CalendarAnswer.Reply.ACCEPTED,
                0,
                "",
                Instant.EPOCH);
        assertThat(take(town, foreign)).isFalse();
        assertThat(take(Town.aTown(), given(CalendarAnswer.Reply.ACCEPTED, "kaya", 0)))
                .isFalse();
        assertThat(roll()).contains("ohne Antwort: 1");
    }

    @Test
    void an_answer_to_a_meeting_that_was_called_off_is_taken_and_changes_nothing() {
        coordinator.delete(meeting, "reason", "Glatteis");
        assertThat(answer(CalendarAnswer.Reply.ACCEPTED, "kaya", 0)).isTrue();
        assertThat(roll()).contains("Zusagen: 0");
    }

    private String roll() {
        return coordinator.get(meeting + "/invitees").page().select("main").text();
    }

    private boolean answer(CalendarAnswer.Reply reply, String name, int sequence) {
        return take(town, given(reply, name, sequence));
    }

    private CalendarAnswer given(CalendarAnswer.Reply reply, String name, int sequence) {
        var uid = id() + "." + town.id() + "@localhost";
        return new CalendarAnswer(uid, group.mail(name), reply, sequence, "bin im Urlaub", Instant.EPOCH);
    }

    private MeetingId id() {
        var slug = meeting.replaceAll(".*/", "");
        return Tenancy.in(town.id(), () -> House.open().ask(Meetings.class).bySlug(town.id(), slug))
                .orElseThrow()
                .id();
    }

    private static boolean take(Town town, CalendarAnswer answer) {
        return Tenancy.in(
                town.id(), () -> House.open().ask(CalendarAnswers.class).take(town.id(), answer));
    }
}
