package org.vorort.plan.funding;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** The day by which something must be handed in. */
public record Deadline(UUID id, UUID funding, Kind kind, LocalDate due, Optional<LocalDate> done, String words) {

    /** What must be handed in. */
    public enum Kind {
        APPLICATION,
        DRAW_DOWN,
        INTERIM_REPORT,
        PROOF_OF_USE,
        OTHER;

        public String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Optional<Kind> of(String code) {
            for (var kind : values()) {
                if (kind.code().equals(code)) {
                    return Optional.of(kind);
                }
            }
            return Optional.empty();
        }
    }

    public boolean overdue(LocalDate today) {
        return done.isEmpty() && due.isBefore(today);
    }
}
