package org.vorort.meetings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;

class MeetingStateTest {

    @Test
    void a_meeting_goes_from_the_first_idea_to_the_published_minutes() {
        var way = new MeetingState[] {
            MeetingState.DRAFT,
            MeetingState.SCHEDULED,
            MeetingState.INVITED,
            MeetingState.HELD,
            MeetingState.MINUTES_DRAFT,
            MeetingState.CIRCULATING,
            MeetingState.APPROVED,
            MeetingState.PUBLISHED
        };
        for (var step = 1; step < way.length; step++) {
            assertThat(way[step - 1].mayBecome(way[step])).as(way[step].code()).isTrue();
        }
    }

    @Test
    void what_was_held_cannot_be_called_off_and_what_was_called_off_stays_so() {
        for (var state : EnumSet.range(MeetingState.HELD, MeetingState.PUBLISHED)) {
            assertThat(state.mayBecome(MeetingState.CANCELLED)).as(state.code()).isFalse();
        }
        for (var state : MeetingState.values()) {
            assertThat(MeetingState.CANCELLED.mayBecome(state)).isFalse();
        }
    }

    @Test
    void approved_minutes_never_go_back_to_their_draft() {
        for (var state : EnumSet.of(MeetingState.APPROVED, MeetingState.PUBLISHED)) {
            assertThat(state.isLocked()).isTrue();
            assertThat(state.mayBecome(MeetingState.MINUTES_DRAFT)).isFalse();
            assertThat(state.mayBecome(MeetingState.CIRCULATING)).isFalse();
        }
    }
}
