package org.vorort.bodies.seats;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.validation.Errors;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.actors.functions.PersonSearch;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Choice;

/** Finds who is meant by a typed name: the whole name of one, or one chosen from the list. */
@Service
public class FindPerson {

    private final PersonSearch search;
    private final People people;

    FindPerson(PersonSearch search, People people) {
        this.search = search;
        this.people = people;
    }

    /**
     * Who is meant. Empty where that has to be asked, which the errors of the fields {@code who} and {@code person} say. A
     * name that was changed outweighs what was chosen before.
     */
    public Optional<Person> find(MunicipalityId municipality, String who, String person, Errors errors) {
        if (who.isBlank()) {
            var chosen = known(municipality, person);
            if (chosen.isEmpty()) {
                errors.rejectValue("who", "bodies.seats.who.missing");
            }
            return chosen;
        }
        var found = search.named(municipality, who);
        var chosen = found.stream()
                .filter(one -> one.id().toString().equals(person) || found.size() == 1)
                .findFirst();
        if (chosen.isEmpty()) {
            errors.rejectValue(
                    found.isEmpty() ? "who" : "person",
                    found.isEmpty() ? "bodies.seats.who.unknown" : "bodies.seats.who.which");
        }
        return chosen;
    }

    /** Everybody whose name the typed one may be, to choose from; nothing where there is no choice. */
    public List<Choice> choices(MunicipalityId municipality, String who) {
        var found = search.named(municipality, who);
        return found.size() < 2
                ? List.of()
                : found.stream()
                        .map(one -> new Choice(
                                one.id().toString(), one.name(), one.details().town()))
                        .toList();
    }

    private Optional<Person> known(MunicipalityId municipality, String id) {
        try {
            return id.isBlank() ? Optional.empty() : people.byId(municipality, new PersonId(UUID.fromString(id)));
        } catch (IllegalArgumentException tampered) {
            return Optional.empty();
        }
    }
}
