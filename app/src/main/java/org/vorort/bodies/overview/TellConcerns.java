package org.vorort.bodies.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.actors.concerns.Concerns;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.seats.Holding;
import org.vorort.bodies.seats.Memberships;
import org.vorort.bodies.seats.Officers;
import org.vorort.bodies.seats.Seats;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;
import org.vorort.shell.Link;
import org.vorort.shell.Texts;

/** Tells on the page of a person or organisation which seat ends before long. */
@Component
@Order(20)
class TellConcerns implements Concerns {

    private static final int TOLD_MONTHS_BEFORE = 6;

    private final Memberships memberships;
    private final Bodies bodies;
    private final Seats seats;
    private final Officers officers;
    private final People people;
    private final Texts texts;
    private final Clock clock;

    TellConcerns(
            Memberships memberships,
            Bodies bodies,
            Seats seats,
            Officers officers,
            People people,
            Texts texts,
            Clock clock) {
        this.memberships = memberships;
        this.bodies = bodies;
        this.seats = seats;
        this.officers = officers;
        this.people = people;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public List<Link> about(MunicipalityId municipality, OrganisationId organisation, Language language) {
        var links = new ArrayList<Link>();
        var all = seats.all(municipality, today());
        for (var body : bodies.all(municipality)) {
            for (var seat : all.getOrDefault(body.id(), List.of())) {
                seat.holder()
                        .filter(holding -> holding.organisation().equals(Optional.of(organisation)))
                        .ifPresent(holding -> add(links, body, holding, language));
            }
        }
        return links;
    }

    @Override
    public List<Link> about(MunicipalityId municipality, PersonId person, Language language) {
        var links = new ArrayList<Link>();
        for (var membership : memberships.of(municipality, person, today())) {
            add(links, membership.body(), membership.holding(), language);
        }
        handover(municipality, person, language).ifPresent(links::add);
        return links;
    }

    private Optional<Link> handover(MunicipalityId municipality, PersonId person, Language language) {
        var leads = !officers.of(municipality, person, today()).isEmpty();
        return people.byId(municipality, person)
                .filter(_ -> leads)
                .map(someone -> new Link(
                        texts.text(language, "bodies.overview.concern.handover", someone.name()),
                        "/handover/" + someone.slug()));
    }

    private void add(List<Link> links, Body body, Holding holding, Language language) {
        holding.until()
                .filter(last -> last.isBefore(today().plusMonths(TOLD_MONTHS_BEFORE)))
                .ifPresent(last -> links.add(new Link(
                        texts.text(
                                language,
                                "bodies.overview.concern",
                                body.name(),
                                holding.personName(),
                                Formats.date(language, last)),
                        "/bodies/" + body.slug())));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
