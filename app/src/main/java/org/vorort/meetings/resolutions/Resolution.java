package org.vorort.meetings.resolutions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vorort.bodies.BodyId;
import org.vorort.meetings.Vote;

/**
 * A resolution that was passed, and what becomes of it.
 *
 * @param title of the matter
 * @param text what was resolved
 * @param vote absent where nobody voted
 * @param open whether everybody may know of it now
 */
public record Resolution(
        UUID id, Passed passed, String title, String text, Optional<Vote> vote, boolean open, FollowUp followUp) {

    /**
     * Where and when it was passed.
     *
     * @param number counted through for body and year, such as 2026/7; empty until the minutes are first sent round
     * @param meeting the address of the meeting; empty where it was passed without one
     */
    public record Passed(BodyId body, LocalDate on, String number, String meeting) {

        boolean inMeeting() {
            return !meeting.isEmpty();
        }

        /** Where one reads how it was passed, below the town. */
        String page(UUID id) {
            return inMeeting() ? "/meetings/" + meeting + "/minutes" : "/written/" + id;
        }
    }

    /** Its number and its matter, as a list names it. */
    public String name() {
        return passed.number().isEmpty() ? title : passed.number() + " " + title;
    }

    /** Until when it is to be carried out. */
    public Optional<LocalDate> due() {
        return followUp.due();
    }

    /** Whether its day has passed and nobody has carried it out. */
    public boolean isOverdue(LocalDate today) {
        return followUp.state() == FollowUpState.OPEN
                && followUp.due().filter(day -> day.isBefore(today)).isPresent();
    }
}
