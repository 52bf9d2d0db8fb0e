package org.vorort.meetings.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Access;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingDetails;
import org.vorort.meetings.MeetingId;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.calendar.CalendarEntries.Invitation;
import org.vorort.shell.Formats;
import org.vorort.testing.House;

/** What VorOrt writes is read back by another library than the one that wrote it. */
class CalendarEntriesTest {

    private static final MunicipalityId TOWN = new MunicipalityId(Ids.fresh());
    private static final Invitation INVITATION = new Invitation(
            "Stadt Testlingen", "Ayşe Kaya; die Ältere", "kaya@example.org", "http://localhost/x/invitations/abc");

    private final CalendarEntries entries = House.open().ask(CalendarEntries.class);

    @Test
    void an_invitation_asks_one_person_and_names_nobody_else() {
        var meeting = meeting(LocalDateTime.of(2026, 3, 12, 17, 0), MeetingState.INVITED, 0);
        var part = entries.request(TOWN, meeting, INVITATION, "1. Begrüßung, dann weiter\n2. Haushalt; Kasse");
        assertThat(part.method()).isEqualTo("REQUEST");
        var calendar = read(part.text());
        assertThat(calendar.getMethod().isRequest()).isTrue();
        var event = only(calendar);
        assertThat(event.getUid().getValue()).isEqualTo(meeting.id() + "." + TOWN + "@localhost");
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getAttendees()).singleElement().satisfies(attendee -> {
            assertThat(attendee.getEmail()).isEqualTo("kaya@example.org");
            assertThat(attendee.getCommonName()).isEqualTo("Ayşe Kaya; die Ältere");
            assertThat(attendee.getRsvp()).isTrue();
        });
        assertThat(event.getOrganizer().getEmail()).isEqualTo("vorort@testlingen.example");
        assertThat(event.getDescription().getValue()).isEqualTo("1. Begrüßung, dann weiter\n2. Haushalt; Kasse");
        assertThat(event.getLocation().getValue()).isEqualTo("Rathaus, Marktplatz 1");
        assertThat(event.getDateStart().getValue().toInstant())
                .isEqualTo(meeting.details().starts().orElseThrow());
    }

    @Test
    void the_hour_stays_when_the_clocks_change() {
        var winter = meeting(LocalDateTime.of(2027, 3, 27, 17, 0), MeetingState.INVITED, 0);
        var summer = meeting(LocalDateTime.of(2027, 3, 28, 17, 0), MeetingState.INVITED, 0);
        for (var meeting : List.of(winter, summer)) {
            var text = entries.request(TOWN, meeting, INVITATION, "").text();
            assertThat(text).contains("DTSTART;TZID=Europe/Berlin:", "T170000", "BEGIN:VTIMEZONE");
            assertThat(only(read(text)).getDateStart().getValue().toInstant())
                    .isEqualTo(meeting.details().starts().orElseThrow());
        }
    }

    @Test
    void a_cancellation_counts_further_than_every_invitation_before() {
        var meeting = meeting(LocalDateTime.of(2026, 3, 12, 17, 0), MeetingState.CANCELLED, 3);
        var part = entries.cancellation(TOWN, meeting, INVITATION, "");
        assertThat(part.method()).isEqualTo("CANCEL");
        var event = only(read(part.text()));
        assertThat(event.getStatus().isCancelled()).isTrue();
        assertThat(event.getSequence().getValue()).isEqualTo(4);
    }

    @Test
    void a_feed_has_every_meeting_and_no_name() {
        var one = meeting(LocalDateTime.of(2026, 3, 12, 17, 0), MeetingState.INVITED, 0);
        var other = meeting(LocalDateTime.of(2026, 6, 11, 17, 0), MeetingState.SCHEDULED, 0);
        var calendar = read(entries.feed("Lenkungsgruppe", TOWN, List.of(one, other), "http://localhost/x"));
        assertThat(calendar.getEvents()).hasSize(2).allSatisfy(event -> {
            assertThat(event.getAttendees()).isEmpty();
            assertThat(event.getOrganizer()).isNull();
        });
    }

    @Test
    void lines_are_folded_as_the_standard_asks() {
        var meeting = meeting(LocalDateTime.of(2026, 3, 12, 17, 0), MeetingState.INVITED, 0);
        var text = entries.request(TOWN, meeting, INVITATION, "ä".repeat(500)).text();
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.getBytes(java.nio.charset.StandardCharsets.UTF_8).length)
                        .isLessThanOrEqualTo(75));
        assertThat(only(read(text)).getDescription().getValue()).isEqualTo("ä".repeat(500));
    }

    @Test
    void a_uid_says_which_meeting_it_is_about() {
        var id = MeetingId.fresh();
        assertThat(CalendarEntries.meeting(id + "." + TOWN + "@localhost")).contains(id);
        assertThat(CalendarEntries.meeting("040000008200E00074C5B7101A82E008@outlook"))
                .isEmpty();
    }

    private static ICalendar read(String text) {
        var reader = Biweekly.parse(text);
        var calendar = reader.first();
        assertThat(calendar.validate(biweekly.ICalVersion.V2_0).isEmpty())
                .as(() -> calendar.validate(biweekly.ICalVersion.V2_0).toString())
                .isTrue();
        return calendar;
    }

    private static VEvent only(ICalendar calendar) {
        assertThat(calendar.getEvents()).hasSize(1);
        return calendar.getEvents().getFirst();
    }

    private static Meeting meeting(LocalDateTime starts, MeetingState state, int sequence) {
        var begins = starts.atZone(Formats.ZONE).toInstant();
        var details = new MeetingDetails(
                "Sitzung der Lenkungsgruppe",
                Optional.of(begins),
                Optional.of(begins.plusSeconds(7200)),
                "Rathaus, Marktplatz 1",
                Access.YES,
                "",
                Optional.of(LocalDate.of(2026, 3, 5)),
                "");
        return new Meeting(
                MeetingId.fresh(),
                new BodyId(Ids.fresh()),
                "2026-03-12-lenkungsgruppe",
                details,
                state,
                new Meeting.Reasons("", "", ""),
                sequence,
                Optional.of(Instant.EPOCH),
                Instant.EPOCH,
                1);
    }
}
