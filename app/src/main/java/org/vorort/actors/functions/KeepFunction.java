package org.vorort.actors.functions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.People;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.PersonId;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** Gives somebody a function, corrects it, ends it. */
@Service
class KeepFunction {

    /** Who gets the function. */
    sealed interface Holder {
        record Known(PersonId id) implements Holder {}

        record Newcomer(String givenName, String familyName, String source) implements Holder {}
    }

    /** What was agreed with whoever has the function. */
    record Terms(
            String title,
            boolean contactPerson,
            Optional<PersonId> deputy,
            Optional<LocalDate> from,
            Optional<LocalDate> until) {

        Function function(UUID id, PersonId person, OrganisationId organisation) {
            return new Function(id, person, organisation, title, contactPerson, deputy, from, until);
        }
    }

    private final Functions functions;
    private final People people;
    private final Clock clock;

    KeepFunction(Functions functions, People people, Clock clock) {
        this.functions = functions;
        this.people = people;
        this.clock = clock;
    }

    @Transactional
    void add(MunicipalityId municipality, OrganisationId organisation, Holder holder, Terms terms, Visitor.Actor by) {
        var person = switch (holder) {
            case Holder.Known known -> known.id();
            case Holder.Newcomer newcomer -> create(municipality, newcomer, by);
        };
        functions.add(municipality, List.of(terms.function(Ids.fresh(), person, organisation)), by);
    }

    @Transactional
    void correct(MunicipalityId municipality, Function function, Terms terms, Visitor.Actor by) {
        var corrected = terms.function(function.id(), function.person(), function.organisation());
        functions.change(municipality, corrected, by);
    }

    /** Today is the last day; one that was to begin later never began and goes. @return whether there was one */
    @Transactional
    boolean end(MunicipalityId municipality, UUID id, Visitor.Actor by) {
        var found = functions.find(municipality, id);
        found.ifPresent(function -> end(municipality, function, by));
        return found.isPresent();
    }

    private void end(MunicipalityId municipality, Function function, Visitor.Actor by) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        if (function.from().map(first -> first.isAfter(today)).orElse(false)) {
            functions.remove(municipality, function, by);
            return;
        }
        var terms = new Terms(
                function.title(), function.contactPerson(), function.deputy(), function.from(), Optional.of(today));
        var ended = terms.function(function.id(), function.person(), function.organisation());
        functions.change(municipality, ended, by);
    }

    private PersonId create(MunicipalityId municipality, Holder.Newcomer newcomer, Visitor.Actor by) {
        var details = PersonDetails.named(newcomer.givenName(), newcomer.familyName());
        return people.create(municipality, new People.Draft(details, newcomer.source(), Map.of()), by)
                .id();
    }
}
