package org.vorort.bodies.overview;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.seats.Seat;
import org.vorort.bodies.seats.Seats;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.openwork.OpenWork;

/** Bodies about which somebody has to decide whether they go on, and seats that must not be free. */
@Component
@Order(20)
class OpenBodies implements OpenWork {

    private final Bodies bodies;
    private final Seats seats;
    private final ShowBody showBody;

    OpenBodies(Bodies bodies, Seats seats, ShowBody showBody) {
        this.bodies = bodies;
        this.seats = seats;
        this.showBody = showBody;
    }

    @Override
    public List<Waiting> of(MunicipalityId municipality) {
        var waiting = new ArrayList<Waiting>();
        var today = showBody.today();
        var working = bodies.all(municipality).stream()
                .filter(body -> body.worksOn(today))
                .toList();
        var ending = working.stream().filter(body -> body.endIsNear(today)).toList();
        if (!ending.isEmpty()) {
            var path = ending.size() == 1 ? "/bodies/" + ending.getFirst().slug() + "/end" : "/bodies";
            waiting.add(new Waiting("bodies.overview.open.ending", ending.size(), path));
        }
        var all = seats.all(municipality, today);
        var missed = working.stream()
                .flatMap(body -> all.getOrDefault(body.id(), List.of()).stream())
                .filter(Seat::isMissed)
                .count();
        if (missed > 0) {
            waiting.add(new Waiting("bodies.overview.open.missed", missed, "/bodies"));
        }
        return waiting;
    }
}
