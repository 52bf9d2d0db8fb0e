package org.vorort.bodies.appointments;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** How far an appointment has come (domain.md 6.5, N2). */
public enum AppointmentState {
    /** The office has somebody in mind; nobody was asked yet. */
    PROPOSED,
    /** The mayor's letter is on its way. */
    SENT,
    /** They have said yes: from the first day on they sit there. */
    ACCEPTED,
    DECLINED,
    /** Taken back before it was answered. */
    WITHDRAWN,
    /** The term is over, or they stepped down. */
    ENDED,
    /** The town has taken the appointment back, with a reason. */
    RECALLED;

    /**
     * What may follow what. In a small town people say yes on the doorstep, so a letter need not come first; whoever said no
     * may be asked again.
     */
    private static final Map<AppointmentState, Set<AppointmentState>> NEXT = Map.of(
            PROPOSED, Set.of(SENT, ACCEPTED, DECLINED, WITHDRAWN),
            SENT, Set.of(ACCEPTED, DECLINED, WITHDRAWN),
            ACCEPTED, Set.of(ENDED, RECALLED),
            DECLINED, Set.of(PROPOSED, ACCEPTED),
            WITHDRAWN, Set.of(),
            ENDED, Set.of(),
            RECALLED, Set.of());

    boolean mayBecome(AppointmentState other) {
        return NEXT.get(this).contains(other);
    }

    /** Whether somebody still has to answer. */
    public boolean isOpen() {
        return this == PROPOSED || this == SENT;
    }

    /** Whether it is over after having been held. */
    public boolean isOver() {
        return this == ENDED || this == RECALLED;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<AppointmentState> of(String code) {
        for (var state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
