package org.vorort.bodies.regulations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.procedure.Dated;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.seats.Seats;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Reads the rules of a body with the text made of them. */
@Service
class ShowRegulations {

    private final Bodies bodies;
    private final Procedures procedures;
    private final Seats seats;
    private final Texts texts;
    private final Clock clock;

    ShowRegulations(Bodies bodies, Procedures procedures, Seats seats, Texts texts, Clock clock) {
        this.bodies = bodies;
        this.procedures = procedures;
        this.seats = seats;
        this.texts = texts;
        this.clock = clock;
    }

    /** The rules as they stood on this day. The seats are those of that day too, but never of a day to come. */
    @Transactional(readOnly = true)
    public RegulationsView on(Body body, LocalDate day, Visitor visitor) {
        var municipality = visitor.municipality();
        var versions = procedures.versions(municipality, body.id());
        var shown = on(versions, day);
        var parent = body.parent()
                .flatMap(id -> bodies.byId(municipality, id))
                .map(Body::name)
                .orElse("");
        var seatDay = day.isAfter(today()) ? today() : day;
        var sections = shown.map(version -> new RegulationsText(texts, visitor.language())
                        .of(body, parent, version, seats.of(municipality, body.id(), seatDay)))
                .orElse(List.of());
        return new RegulationsView(
                body, shown, on(versions, today()), versions, sections, visitor.is(Role.COORDINATOR));
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private static Optional<Dated> on(List<Dated> versions, LocalDate day) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(day))
                .findFirst();
    }
}
