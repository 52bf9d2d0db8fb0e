package org.vorort.bodies.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.actors.concerns.Concerns;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.seats.Holding;
import org.vorort.bodies.seats.Memberships;
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
    private final Texts texts;
    private final Clock clock;

    TellConcerns(Memberships memberships, Bodies bodies, Seats seats, Texts texts, Clock clock) {
        this.memberships = memberships;
        this.bodies = bodies;
        this.seats = seats;
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
        return links;
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
