package org.vorort.bodies.seats;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Bodies;
import org.vorort.kernel.MunicipalityId;

/** The bodies somebody sits in. */
@Service
public class Memberships {

    private final Bodies bodies;
    private final Seats seats;

    Memberships(Bodies bodies, Seats seats) {
        this.bodies = bodies;
        this.seats = seats;
    }

    /** Where this person has a seat or stands in on this day, by the name of the body. */
    @Transactional(readOnly = true)
    public List<Membership> of(MunicipalityId municipality, PersonId person, LocalDate on) {
        var all = seats.all(municipality, on);
        var memberships = new ArrayList<Membership>();
        for (var body : bodies.all(municipality)) {
            for (var seat : all.getOrDefault(body.id(), List.of())) {
                seat.holder()
                        .filter(holding -> holding.person().equals(person))
                        .ifPresent(holding -> memberships.add(new Membership(body, seat, holding, 0)));
                var rank = 0;
                for (var deputy : seat.deputies()) {
                    rank++;
                    if (deputy.person().equals(person)) {
                        memberships.add(new Membership(body, seat, deputy, rank));
                    }
                }
            }
        }
        return memberships;
    }
}
