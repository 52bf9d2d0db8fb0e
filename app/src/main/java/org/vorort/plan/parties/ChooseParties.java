package org.vorort.plan.parties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.actors.functions.PersonSearch;
import org.vorort.actors.ties.OrganisationSearch;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Choice;

/**
 * Makes a party or a person of what was typed. A whole name is taken at once; where it could be several, the form asks. Forms
 * have a field for the name and one for what was chosen from the list.
 */
@Service
public class ChooseParties {

    /** What a form sends where the words as typed shall stand. */
    public static final String AS_TYPED = "words";

    private final People people;
    private final Organisations organisations;
    private final PersonSearch personSearch;
    private final OrganisationSearch organisationSearch;

    ChooseParties(
            People people,
            Organisations organisations,
            PersonSearch personSearch,
            OrganisationSearch organisationSearch) {
        this.people = people;
        this.organisations = organisations;
        this.personSearch = personSearch;
        this.organisationSearch = organisationSearch;
    }

    /** Organisations that could be meant; none for an empty name. */
    @Transactional(readOnly = true)
    public List<Choice> organisations(MunicipalityId municipality, String typed) {
        var choices = new ArrayList<Choice>();
        for (var one : organisationSearch.named(municipality, typed)) {
            choices.add(new Choice(one.id().toString(), one.name()));
        }
        return choices;
    }

    /** Persons who could be meant; none for an empty name. */
    @Transactional(readOnly = true)
    public List<Choice> people(MunicipalityId municipality, String typed) {
        var choices = new ArrayList<Choice>();
        for (var one : personSearch.named(municipality, typed)) {
            choices.add(new Choice(one.id().toString(), one.name()));
        }
        return choices;
    }

    /**
     * Who is meant. What the directory does not know stays as it was typed.
     *
     * @param chosen from the list, {@link #AS_TYPED}, or empty as long as nobody was asked
     * @param field the form's field for what is chosen, where the errors say that it has to be
     */
    @Transactional(readOnly = true)
    public Party party(MunicipalityId municipality, String typed, String chosen, String field, Errors errors) {
        var found = organisations(municipality, typed);
        if (found.isEmpty() || chosen.equals(AS_TYPED)) {
            return Party.named(typed.strip());
        }
        var meant = meant(found, typed, chosen);
        if (meant.isEmpty()) {
            errors.rejectValue(field, "plan.parties.which");
        }
        return meant.map(one -> Party.of(new OrganisationId(UUID.fromString(one.value()))))
                .orElse(Party.NOBODY);
    }

    /** The person who is meant; empty for an empty name, or where the errors say what is wrong. */
    @Transactional(readOnly = true)
    public Optional<PersonId> person(
            MunicipalityId municipality, String typed, String chosen, PersonFields fields, Errors errors) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        var found = people(municipality, typed);
        var meant = found.size() == 1 ? Optional.of(found.getFirst()) : meant(found, typed, chosen);
        if (found.isEmpty()) {
            errors.rejectValue(fields.name(), "plan.parties.unknownPerson");
        } else if (meant.isEmpty()) {
            errors.rejectValue(fields.chosen(), "plan.parties.which");
        }
        return meant.map(one -> new PersonId(UUID.fromString(one.value())));
    }

    /** The fields of a form for a person: the name, and what was chosen from the list. */
    public record PersonFields(String name, String chosen) {}

    /** What people read for this party; empty for nobody. */
    @Transactional(readOnly = true)
    public String name(MunicipalityId municipality, Party party) {
        return party.organisation()
                .flatMap(id -> organisations.byId(municipality, id))
                .map(Organisation::name)
                .orElse(party.words());
    }

    /** The name of this person; empty for one who was erased. */
    @Transactional(readOnly = true)
    public String name(MunicipalityId municipality, PersonId person) {
        return people.byId(municipality, person).map(Person::name).orElse("");
    }

    /** The one that was chosen, or the only one with exactly this name. */
    private static Optional<Choice> meant(List<Choice> found, String typed, String chosen) {
        var exact = found.stream()
                .filter(one -> one.label().equalsIgnoreCase(typed.strip()))
                .toList();
        return found.stream()
                .filter(one -> one.value().equals(chosen))
                .findFirst()
                .or(() -> exact.size() == 1 ? Optional.of(exact.getFirst()) : Optional.empty());
    }
}
