package org.vorort.bodies.seats;

import java.util.Map;

/**
 * A seat as it is laid down, whoever sits there.
 *
 * @param label such as "Migrantenorganisationen" or "Leitung des Jugendamts"
 * @param group the actor group it is meant for, a catalogue key; empty for any
 * @param required whether the group must not be missing
 */
public record SeatDraft(String label, SeatKind kind, boolean voting, String group, boolean required) {

    /** Only members vote. */
    public SeatDraft {
        voting = voting && kind == SeatKind.MEMBER;
    }

    /** What the audit trail keeps. */
    Map<String, String> texts() {
        return Map.of(
                "seat", label,
                "seatKind", kind.code(),
                "voting", String.valueOf(voting),
                "group", group,
                "required", String.valueOf(required));
    }
}
