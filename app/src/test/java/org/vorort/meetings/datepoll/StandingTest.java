package org.vorort.meetings.datepoll;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorort.bodies.BodyId;
import org.vorort.meetings.Access;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingDetails;
import org.vorort.meetings.MeetingId;
import org.vorort.meetings.MeetingState;

class StandingTest {

    private static final LocalDate LAST = LocalDate.of(2026, 12, 10);

    @ParameterizedTest
    @CsvSource({
        "OPEN,           DRAFT,     2026-12-01, ASKING",
        "OPEN,           DRAFT,     2026-12-10, ASKING",
        "OPEN,           DRAFT,     2026-12-11, OVER",
        "WITHOUT_RESULT, DRAFT,     2026-12-01, ENDED",
        "CHOSEN,         SCHEDULED, 2026-12-01, DAY_SET",
        "CHOSEN,         DRAFT,     2026-12-01, ENDED",
        "OPEN,           SCHEDULED, 2026-12-01, DAY_SET",
        "OPEN,           INVITED,   2026-12-01, DAY_SET",
        "OPEN,           CANCELLED, 2026-12-01, CANCELLED",
        "CHOSEN,         CANCELLED, 2026-12-01, CANCELLED"
    })
    void a_link_finds_the_poll_and_what_became_of_the_meeting(
            PollState state, MeetingState meeting, LocalDate today, Standing expected) {
        var standing = Standing.of(poll(state), meeting(meeting), today);
        assertThat(standing).isEqualTo(expected);
        assertThat(standing.isOpenToOffice()).isEqualTo(expected == Standing.ASKING || expected == Standing.OVER);
    }

    private static Poll poll(PollState state) {
        return new Poll(
                UUID.randomUUID(), MeetingId.fresh(), state, LAST, "", Instant.EPOCH, Optional.empty(), List.of());
    }

    private static Meeting meeting(MeetingState state) {
        var details = new MeetingDetails(
                "Sitzung", Optional.empty(), Optional.empty(), "", Access.UNKNOWN, "", Optional.empty(), "");
        return new Meeting(
                MeetingId.fresh(),
                new BodyId(UUID.randomUUID()),
                "draft",
                details,
                state,
                new Meeting.Reasons("", "", ""),
                0,
                Optional.empty(),
                Instant.EPOCH,
                1);
    }
}
