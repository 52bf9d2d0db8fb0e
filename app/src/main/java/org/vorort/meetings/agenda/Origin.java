package org.vorort.meetings.agenda;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Where an item comes from. @param id of the thing it comes from: an item that was put off, a meeting of a working group */
public record Origin(Kind kind, Optional<UUID> id) {

    /** What brought it onto the agenda. */
    public enum Kind {
        /** Written by the office. */
        OFFICE,
        /** Any other business: stays at the end, whatever is added. */
        CLOSING,
        /** Proposed by somebody who was invited. */
        PROPOSAL,
        /** Put off in an earlier meeting. */
        CARRIED,
        /** What a working group brings along. */
        WORKING_GROUP,
        /** The tasks that are still open. */
        TASKS,
        /** What was resolved and nobody has carried out yet. */
        RESOLUTIONS,
        /** What was resolved without a meeting, or shall be talked about first. */
        WRITTEN,
        /** The minutes of the meeting before. */
        MINUTES;

        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Kind of(String code) {
            return valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    public static Origin of(Kind kind) {
        return new Origin(kind, Optional.empty());
    }

    static Origin of(Kind kind, UUID id) {
        return new Origin(kind, Optional.of(id));
    }
}
