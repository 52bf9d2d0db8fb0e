package org.vorort.meetings.invitations;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody answered.
 *
 * @param words a line to the office, if they wrote one
 */
public record Reply(Answer answer, Way way, Optional<Instant> at, String words) {

    static final Reply NONE = new Reply(Answer.NONE, Way.NONE, Optional.empty(), "");

    /** Whether somebody comes. */
    public enum Answer {
        NONE,
        YES,
        NO,
        MAYBE;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        public static Optional<Answer> of(String code) {
            for (var answer : values()) {
                if (answer.code().equals(code)) {
                    return Optional.of(answer);
                }
            }
            return Optional.empty();
        }
    }

    /** How the answer came. */
    public enum Way {
        NONE(""),
        LINK("link"),
        CALENDAR("calendar"),
        OFFICE("office");

        private final String code;

        Way(String code) {
            this.code = code;
        }

        String code() {
            return code;
        }

        static Way of(String code) {
            for (var way : values()) {
                if (way.code.equals(code)) {
                    return way;
                }
            }
            throw new IllegalArgumentException(code);
        }
    }
}
