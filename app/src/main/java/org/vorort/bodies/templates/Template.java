package org.vorort.bodies.templates;

import java.util.List;
import org.vorort.bodies.BodyDetails;
import org.vorort.bodies.BodyKind;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.bodies.seats.SeatDraft;

/** A body ready to be founded, in one language. Everything can be changed before. */
public record Template(BodyKind kind, String name, BodyDetails details, RulesOfProcedure rules, List<SeatDraft> seats) {

    public Template {
        seats = List.copyOf(seats);
    }
}
