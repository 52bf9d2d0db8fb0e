package org.vorort.bodies.templates;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.procedure.Dated;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.seats.KeepSeats;
import org.vorort.bodies.seats.SeatDraft;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Founds a body with its first rules and its seats, at once or not at all. */
@Service
public class FoundBody {

    private final Bodies bodies;
    private final Procedures procedures;
    private final KeepSeats keepSeats;

    FoundBody(Bodies bodies, Procedures procedures, KeepSeats keepSeats) {
        this.bodies = bodies;
        this.procedures = procedures;
        this.keepSeats = keepSeats;
    }

    @Transactional
    public Body found(
            MunicipalityId municipality, Bodies.Draft draft, Dated rules, List<SeatDraft> seats, Visitor.Actor by) {
        var body = bodies.found(municipality, draft, by);
        procedures.keep(municipality, body, rules, by);
        seats.forEach(seat -> keepSeats.add(municipality, body, seat, by));
        return body;
    }
}
