package org.vorort.meetings.datepoll;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.vorort.meetings.MeetingId;

/**
 * A date poll.
 *
 * @param lastDay until when answers are taken
 * @param words what the office says to everybody who is asked; may be empty
 * @param chosen the slot that became the day of the meeting
 * @param slots the earliest first
 */
record Poll(
        UUID id,
        MeetingId meeting,
        PollState state,
        LocalDate lastDay,
        String words,
        Instant openedAt,
        Optional<UUID> chosen,
        List<PollSlot> slots) {

    static final int MOST_SLOTS = 10;

    Poll {
        slots = List.copyOf(slots);
    }

    Optional<PollSlot> slot(UUID wanted) {
        return slots.stream().filter(slot -> slot.id().equals(wanted)).findFirst();
    }

    Poll with(List<PollSlot> others) {
        return new Poll(id, meeting, state, lastDay, words, openedAt, chosen, others);
    }
}
