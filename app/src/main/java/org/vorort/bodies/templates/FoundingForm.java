package org.vorort.bodies.templates;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.validation.Errors;
import org.vorort.bodies.TypedBody;
import org.vorort.bodies.procedure.TypedRules;
import org.vorort.bodies.seats.SeatDraft;
import org.vorort.bodies.seats.TypedSeat;

/** A body to be, with its first rules and its seats, as typed. Seats without a label are left out. */
record FoundingForm(TypedBody body, TypedRules rules, List<TypedSeat> seats) {

    /** Empty lines behind the seats of the template. */
    static final int SPARE_SEATS = 3;

    static final int MOST_SEATS = 60;

    FoundingForm {
        body = Objects.requireNonNullElse(body, TypedBody.EMPTY);
        rules = Objects.requireNonNullElse(rules, TypedRules.EMPTY);
        seats = List.copyOf(Objects.requireNonNullElse(seats, List.of()));
    }

    void check(Errors errors) {
        errors.pushNestedPath("body");
        body.check(errors);
        errors.popNestedPath();
        errors.pushNestedPath("rules");
        rules.check(errors);
        errors.popNestedPath();
        for (var number = 0; number < seats.size(); number++) {
            if (!seats.get(number).isBlank()) {
                errors.pushNestedPath("seats[" + number + "]");
                seats.get(number).check(errors);
                errors.popNestedPath();
            }
        }
        if (seats.size() > MOST_SEATS) {
            errors.reject("bodies.templates.tooManySeats", new Object[] {MOST_SEATS}, "");
        }
    }

    /** Only of a form that was checked and found right. */
    List<SeatDraft> drafts() {
        var drafts = new ArrayList<SeatDraft>();
        seats.stream().filter(seat -> !seat.isBlank()).forEach(seat -> drafts.add(seat.draft()));
        return drafts;
    }
}
