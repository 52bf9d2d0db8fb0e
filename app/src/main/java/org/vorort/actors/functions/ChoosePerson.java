package org.vorort.actors.functions;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.validation.Errors;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.actors.functions.KeepFunction.Holder;
import org.vorort.kernel.MunicipalityId;

/** Makes a person of what was typed: somebody known by the whole name, somebody chosen from the list, somebody new. */
@Service
class ChoosePerson {

    private final PersonSearch search;
    private final People people;

    ChoosePerson(PersonSearch search, People people) {
        this.search = search;
        this.people = people;
    }

    List<Person> candidates(MunicipalityId municipality, String typed) {
        return search.named(municipality, typed);
    }

    /** Who gets the function; empty when that has to be asked, which the errors say. */
    Optional<Holder> holder(MunicipalityId municipality, FunctionForm form, String source, Errors errors) {
        if (form.person().equals(FunctionForm.NEW)) {
            if (form.familyName().isBlank()) {
                errors.rejectValue("familyName", "actors.functions.familyName.missing");
                return Optional.empty();
            }
            return Optional.of(new Holder.Newcomer(
                    form.givenName().strip(), form.familyName().strip(), source));
        }
        var chosen = known(municipality, form.person());
        if (chosen.isPresent()) {
            return chosen.map(Holder.Known::new);
        }
        if (form.who().isBlank()) {
            errors.rejectValue("who", "actors.functions.who.missing");
            return Optional.empty();
        }
        var found = search.named(municipality, form.who());
        if (found.size() == 1 && PersonSearch.isName(found.getFirst(), form.who())) {
            return Optional.of(new Holder.Known(found.getFirst().id()));
        }
        errors.rejectValue("person", found.isEmpty() ? "actors.functions.who.unknown" : "actors.functions.who.which");
        return Optional.empty();
    }

    /**
     * Who stands in, if anybody. A name that was changed outweighs what was chosen before.
     *
     * @param holder the id of who has the function, empty for somebody new
     */
    Optional<PersonId> deputy(MunicipalityId municipality, FunctionForm form, String holder, Errors errors) {
        if (form.deputyWho().isBlank()) {
            return Optional.empty();
        }
        var found = search.named(municipality, form.deputyWho());
        var chosen = found.stream()
                .filter(person -> person.id().toString().equals(form.deputy()) || found.size() == 1)
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue(
                    found.isEmpty() ? "deputyWho" : "deputy",
                    found.isEmpty() ? "actors.functions.deputy.unknown" : "actors.functions.deputy.which");
        }
        if (chosen.map(person -> person.id().toString().equals(holder)).orElse(false)) {
            errors.rejectValue("deputyWho", "actors.functions.deputy.self");
        }
        return chosen.map(Person::id);
    }

    private Optional<PersonId> known(MunicipalityId municipality, String id) {
        try {
            return id.isBlank()
                    ? Optional.empty()
                    : people.byId(municipality, new PersonId(UUID.fromString(id)))
                            .map(Person::id);
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }
}
