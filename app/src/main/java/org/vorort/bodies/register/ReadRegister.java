package org.vorort.bodies.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.consents.Consents;
import org.vorort.actors.consents.Consents.Consent;
import org.vorort.actors.consents.Consents.Giver;
import org.vorort.actors.consents.Purpose;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.register.RegisterView.Line;
import org.vorort.bodies.register.RegisterView.Office;
import org.vorort.bodies.seats.Holding;
import org.vorort.bodies.seats.Officers;
import org.vorort.bodies.seats.Seat;
import org.vorort.bodies.seats.Seats;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** Reads what everybody may see of a body: names only of those who agreed to stand in the public directory. */
@Service
class ReadRegister {

    private final Bodies bodies;
    private final Seats seats;
    private final Officers officers;
    private final Consents consents;
    private final Releases releases;
    private final Clock clock;

    ReadRegister(Bodies bodies, Seats seats, Officers officers, Consents consents, Releases releases, Clock clock) {
        this.bodies = bodies;
        this.seats = seats;
        this.officers = officers;
        this.consents = consents;
        this.releases = releases;
        this.clock = clock;
    }

    /** The bodies that were released and still work. */
    @Transactional(readOnly = true)
    public List<Body> released(MunicipalityId municipality) {
        return bodies.all(municipality).stream()
                .filter(body -> body.listed() && !body.isFormer(today()))
                .toList();
    }

    @Transactional(readOnly = true)
    public RegisterView of(MunicipalityId municipality, Body body) {
        var agreed = agreed(municipality);
        var lines = new ArrayList<Line>();
        var unnamed = 0L;
        for (var seat : seats.of(municipality, body.id(), today())) {
            var line = line(seat, agreed);
            lines.add(line);
            unnamed += seat.holder().isPresent() && line.person().isEmpty() ? 1 : 0;
        }
        var offices = new ArrayList<Office>();
        for (var officer : officers.of(municipality, body.id(), today())) {
            if (agreed.contains(new Giver.OfPerson(officer.person()))) {
                offices.add(new Office(officer.kind(), officer.personName()));
            }
        }
        return new RegisterView(body, lines, offices, unnamed, releases.find(municipality, body.id()));
    }

    private static Line line(Seat seat, Set<Giver> agreed) {
        var person = seat.holder()
                .filter(holding -> agreed.contains(new Giver.OfPerson(holding.person())))
                .map(Holding::personName)
                .orElse("");
        var organisation = seat.holder()
                .filter(holding -> holding.organisation()
                        .map(id -> agreed.contains(new Giver.OfOrganisation(id)))
                        .orElse(false))
                .map(Holding::organisationName)
                .orElse("");
        return new Line(seat, person, organisation);
    }

    private Set<Giver> agreed(MunicipalityId municipality) {
        var agreed = new HashSet<Giver>();
        for (Consent consent : consents.all(municipality)) {
            if (consent.purpose() == Purpose.DIRECTORY && consent.valid()) {
                agreed.add(consent.giver());
            }
        }
        return agreed;
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
