package org.vorort.actors.organisations;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.actors.Places;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.concerns.Concerns;
import org.vorort.actors.consents.Consents;
import org.vorort.actors.consents.Consents.Giver;
import org.vorort.actors.consents.Purpose;
import org.vorort.actors.functions.Functions;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.actors.offers.Offers;
import org.vorort.actors.organisations.OrganisationView.Member;
import org.vorort.actors.ties.ShowTies;
import org.vorort.identity.Audit;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.post.bounces.Bounces;
import org.vorort.shell.Formats;
import org.vorort.shell.Link;

/** Gathers everything that hangs on an organisation. */
@Service
class ShowOrganisation {

    private static final int RECENT_LINES = 5;

    private final Organisations organisations;
    private final Places places;
    private final People people;
    private final Functions functions;
    private final Offers offers;
    private final Consents consents;
    private final ShowTies showTies;
    private final Catalogues catalogues;
    private final Audit audit;
    private final List<Concerns> concerns;
    private final Bounces bounces;
    private final Clock clock;

    ShowOrganisation(
            Organisations organisations,
            Places places,
            People people,
            Functions functions,
            Offers offers,
            Consents consents,
            ShowTies showTies,
            Catalogues catalogues,
            Audit audit,
            List<Concerns> concerns,
            Bounces bounces,
            Clock clock) {
        this.organisations = organisations;
        this.places = places;
        this.people = people;
        this.functions = functions;
        this.offers = offers;
        this.consents = consents;
        this.showTies = showTies;
        this.catalogues = catalogues;
        this.audit = audit;
        this.concerns = concerns;
        this.bounces = bounces;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<OrganisationView> show(MunicipalityId municipality, String slug, Language language, boolean mayChange) {
        return organisations
                .bySlug(municipality, slug)
                .map(organisation -> view(municipality, organisation, language, mayChange));
    }

    private OrganisationView view(
            MunicipalityId municipality, Organisation organisation, Language language, boolean mayChange) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var current = new ArrayList<Member>();
        var former = new ArrayList<Member>();
        for (var function : functions.of(municipality, organisation.id())) {
            var over = function.until().map(last -> last.isBefore(today)).orElse(false);
            find(municipality, function.person())
                    .map(person -> member(municipality, function, person, mayChange))
                    .ifPresent((over ? former : current)::add);
        }
        var lastRight = organisation.confirmed().map(confirmation -> confirmation.stale(clock.instant()));
        return new OrganisationView(
                organisation,
                catalogues.words(municipality, language),
                places.of(municipality, organisation.id()),
                current,
                former,
                offers.of(municipality, organisation.id()),
                consents.of(municipality, new Giver.OfOrganisation(organisation.id())),
                showTies.of(municipality, organisation.id(), language),
                mayChange ? audit.newest(organisation.id().toString(), RECENT_LINES, 0) : List.of(),
                mayChange ? concerns(municipality, organisation, language) : List.of(),
                mayChange ? bounces.of(municipality, organisation.details().mail()) : Optional.empty(),
                lastRight.orElse(false),
                mayChange);
    }

    private List<Link> concerns(MunicipalityId municipality, Organisation organisation, Language language) {
        return concerns.stream()
                .flatMap(one -> one.about(municipality, organisation.id(), language).stream())
                .toList();
    }

    /** Phone and mail leave the office only with the person's consent to it. */
    private Member member(MunicipalityId municipality, Function function, Person person, boolean mayChange) {
        var seen = mayChange || consents.given(municipality, new Giver.OfPerson(person.id()), Purpose.CONTACT);
        var deputy = function.deputy().flatMap(id -> find(municipality, id));
        return new Member(
                function.id().toString(),
                person.slug(),
                person.name(),
                function.title(),
                function.contactPerson(),
                seen ? person.details().phone() : "",
                seen ? person.details().mail() : "",
                deputy.map(Person::name).orElse(""),
                deputy.map(Person::slug).orElse(""),
                function.from(),
                function.until());
    }

    private Optional<Person> find(MunicipalityId municipality, PersonId id) {
        return people.byId(municipality, id);
    }
}
