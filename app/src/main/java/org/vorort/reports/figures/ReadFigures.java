package org.vorort.reports.figures;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisations;
import org.vorort.actors.State;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.seats.Seats;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.proceedings.Proceedings;
import org.vorort.meetings.resolutions.Resolutions;
import org.vorort.plan.areas.KeepAreas;
import org.vorort.plan.frictions.KeepFrictions;
import org.vorort.plan.picture.ReadPlan;
import org.vorort.reports.figures.NetworkFigures.Gathering;
import org.vorort.reports.figures.NetworkFigures.Lesson;
import org.vorort.reports.figures.NetworkFigures.Seating;
import org.vorort.shell.Formats;

/** Asks every room for its figures, each once. */
@Service
public class ReadFigures {

    private final Organisations organisations;
    private final Catalogues catalogues;
    private final Bodies bodies;
    private final Seats seats;
    private final ReadPlan readPlan;
    private final Meetings meetings;
    private final Proceedings proceedings;
    private final Resolutions resolutions;
    private final KeepAreas areas;
    private final KeepFrictions frictions;
    private final Clock clock;

    ReadFigures(
            Organisations organisations,
            Catalogues catalogues,
            Bodies bodies,
            Seats seats,
            ReadPlan readPlan,
            Meetings meetings,
            Proceedings proceedings,
            Resolutions resolutions,
            KeepAreas areas,
            KeepFrictions frictions,
            Clock clock) {
        this.organisations = organisations;
        this.catalogues = catalogues;
        this.bodies = bodies;
        this.seats = seats;
        this.readPlan = readPlan;
        this.meetings = meetings;
        this.proceedings = proceedings;
        this.resolutions = resolutions;
        this.areas = areas;
        this.frictions = frictions;
        this.clock = clock;
    }

    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    @Transactional(readOnly = true)
    public NetworkFigures of(MunicipalityId municipality, Span span) {
        var plan = readPlan.of(municipality);
        var taking = organisations.all(municipality).stream()
                .filter(one -> one.state() == State.ACTIVE)
                .toList();
        var groups = new HashSet<String>();
        taking.forEach(one -> groups.add(one.details().group()));
        groups.remove("");
        return new NetworkFigures(
                plan.today(),
                span,
                taking.size(),
                groups.size(),
                catalogues.active(municipality, Catalogue.GROUP).size(),
                seatings(municipality, plan.bodies(), span.until()),
                plan,
                held(municipality, span),
                resolutions.all(municipality),
                lessons(municipality, plan.bodies(), span),
                areas.all(municipality),
                frictions.all(municipality));
    }

    private List<Seating> seatings(MunicipalityId municipality, List<Body> known, LocalDate day) {
        var taken = seats.all(municipality, day);
        var seatings = new ArrayList<Seating>();
        for (var body : known) {
            if (body.worksOn(day)
                    && body.foundedOn().map(first -> !first.isAfter(day)).orElse(true)) {
                var its = taken.getOrDefault(body.id(), List.of());
                var filled =
                        its.stream().filter(seat -> seat.holder().isPresent()).count();
                seatings.add(new Seating(body, its.size(), (int) filled));
            }
        }
        return seatings;
    }

    private List<Gathering> held(MunicipalityId municipality, Span span) {
        var turnouts = proceedings.turnouts(municipality);
        return meetings.all(municipality).stream()
                .filter(one -> !one.state().isAhead() && one.state() != MeetingState.CANCELLED)
                .filter(one -> one.details().day().filter(span::contains).isPresent())
                .sorted(Comparator.comparing(one -> one.details().day().orElseThrow()))
                .map(one -> new Gathering(one, Optional.ofNullable(turnouts.get(one.id()))))
                .toList();
    }

    private List<Lesson> lessons(MunicipalityId municipality, List<Body> known, Span span) {
        var lessons = new ArrayList<Lesson>();
        for (var body : known) {
            var words = body.dissolvedOn().filter(span::contains).isPresent()
                    ? bodies.lessons(municipality, body.id())
                    : "";
            if (!words.isBlank()) {
                lessons.add(new Lesson(body.name(), words));
            }
        }
        return lessons;
    }
}
