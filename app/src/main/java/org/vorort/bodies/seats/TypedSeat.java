package org.vorort.bodies.seats;

import java.util.Map;
import org.springframework.validation.Errors;

/** A seat as typed. Without a label it is none. */
public record TypedSeat(String label, String group, String kind, String voting, String required) {

    public static final TypedSeat EMPTY = new TypedSeat("", "", SeatKind.MEMBER.code(), "true", "");

    private static final int LONGEST = 200;

    public static TypedSeat of(SeatDraft seat) {
        return new TypedSeat(
                seat.label(),
                seat.group(),
                seat.kind().code(),
                String.valueOf(seat.voting()),
                String.valueOf(seat.required()));
    }

    public boolean isBlank() {
        return label.isBlank();
    }

    public void check(Errors errors) {
        if (label.isBlank()) {
            errors.rejectValue("label", "bodies.seats.label.missing");
        }
        for (var text : Map.of("label", label, "group", group).entrySet()) {
            if (text.getValue().length() > LONGEST) {
                errors.rejectValue(text.getKey(), "actors.form.tooLong", new Object[] {LONGEST}, "");
            }
        }
        if (SeatKind.of(kind).isEmpty()) {
            errors.rejectValue("kind", "bodies.seats.kind.missing");
        }
        if (required.equals("true") && group.isBlank()) {
            errors.rejectValue("group", "bodies.seats.group.missing");
        }
    }

    /** Only of a form that was checked and found right. */
    public SeatDraft draft() {
        return new SeatDraft(
                label.strip(), SeatKind.of(kind).orElseThrow(), voting.equals("true"), group, required.equals("true"));
    }
}
