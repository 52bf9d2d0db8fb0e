package org.vorort.plan.tasks;

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
import org.vorort.actors.SearchText;
import org.vorort.actors.State;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Choice;

/** Makes an owner of what was typed: the only person or organisation of this name, or the one chosen from the list. */
@Service
class ChooseOwner {

    private static final int MOST = 20;
    private static final String PERSON = "person:";
    private static final String ORGANISATION = "organisation:";

    private final People people;
    private final Organisations organisations;

    ChooseOwner(People people, Organisations organisations) {
        this.people = people;
        this.organisations = organisations;
    }

    /** Who could be meant: people first, then organisations; none for an empty name. */
    @Transactional(readOnly = true)
    List<Choice> candidates(MunicipalityId municipality, String typed) {
        var words = SearchText.words(typed);
        var found = new ArrayList<Choice>();
        if (words.isEmpty()) {
            return found;
        }
        for (var person : people.all(municipality)) {
            if (person.state() != State.ARCHIVED && hasAll(person.name(), words)) {
                found.add(new Choice(PERSON + person.id(), person.name()));
            }
        }
        for (var organisation : organisations.all(municipality)) {
            var name = organisation.name() + " " + organisation.details().shortName();
            if (organisation.state() != State.ARCHIVED && hasAll(name, words)) {
                found.add(new Choice(ORGANISATION + organisation.id(), organisation.name()));
            }
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** Who is meant; nobody where the name is empty, or where it has to be asked, which the errors say. */
    @Transactional(readOnly = true)
    Task.Owner owner(MunicipalityId municipality, TaskForm form, Errors errors) {
        if (form.who().isBlank()) {
            return Task.Owner.NOBODY;
        }
        var found = candidates(municipality, form.who());
        var chosen = found.stream()
                .filter(one -> found.size() == 1 || one.value().equals(form.owner()))
                .findFirst();
        if (found.isEmpty()) {
            errors.rejectValue("who", "plan.tasks.who.unknown");
        } else if (chosen.isEmpty()) {
            errors.rejectValue("owner", "plan.tasks.who.which");
        }
        return chosen.map(one -> owner(one.value())).orElse(Task.Owner.NOBODY);
    }

    /** The owner's name; empty where there is none. */
    @Transactional(readOnly = true)
    String name(MunicipalityId municipality, Task.Owner owner) {
        var person = owner.person().flatMap(id -> people.byId(municipality, id)).map(Person::name);
        var organisation = owner.organisation()
                .flatMap(id -> organisations.byId(municipality, id))
                .map(Organisation::name);
        return person.or(() -> organisation).orElse("");
    }

    private static Task.Owner owner(String chosen) {
        return chosen.startsWith(PERSON)
                ? Task.Owner.of(new PersonId(UUID.fromString(chosen.substring(PERSON.length()))))
                : new Task.Owner(
                        Optional.empty(),
                        Optional.of(new OrganisationId(UUID.fromString(chosen.substring(ORGANISATION.length())))));
    }

    private static boolean hasAll(String name, List<String> words) {
        var plain = " " + SearchText.plain(name);
        return words.stream().allMatch(word -> plain.contains(" " + word));
    }
}
