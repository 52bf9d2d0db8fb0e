package org.vorort.plan.tasks;

import java.util.ArrayList;
import java.util.List;
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
 * Makes an owner of what was typed: the only person or organisation of this name, or the one chosen from the list. Forms have
 * the fields {@code who} for the name and {@code owner} for what was chosen.
 */
@Service
public class ChooseOwner {

    private static final int MOST = 20;
    private static final String PERSON = "person:";
    private static final String ORGANISATION = "organisation:";

    private final People people;
    private final Organisations organisations;
    private final PersonSearch personSearch;
    private final OrganisationSearch organisationSearch;

    ChooseOwner(
            People people,
            Organisations organisations,
            PersonSearch personSearch,
            OrganisationSearch organisationSearch) {
        this.people = people;
        this.organisations = organisations;
        this.personSearch = personSearch;
        this.organisationSearch = organisationSearch;
    }

    /** Who could be meant: people first, then organisations; none for an empty name. */
    @Transactional(readOnly = true)
    public List<Choice> candidates(MunicipalityId municipality, String typed) {
        var found = new ArrayList<Choice>();
        for (var person : personSearch.named(municipality, typed)) {
            found.add(new Choice(PERSON + person.id(), person.name()));
        }
        for (var organisation : organisationSearch.named(municipality, typed)) {
            found.add(new Choice(ORGANISATION + organisation.id(), organisation.name()));
        }
        return found.subList(0, Math.min(MOST, found.size()));
    }

    /** Who is meant; nobody where the name is empty, or where it has to be asked, which the errors say. */
    @Transactional(readOnly = true)
    public Task.Owner owner(MunicipalityId municipality, String who, String owner, Errors errors) {
        if (who.isBlank()) {
            return Task.Owner.NOBODY;
        }
        var found = candidates(municipality, who);
        var chosen = found.stream()
                .filter(one -> found.size() == 1 || one.value().equals(owner))
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
    public String name(MunicipalityId municipality, Task.Owner owner) {
        var person = owner.person().flatMap(id -> people.byId(municipality, id)).map(Person::name);
        var organisation = owner.organisation()
                .flatMap(id -> organisations.byId(municipality, id))
                .map(Organisation::name);
        return person.or(() -> organisation).orElse("");
    }

    /** What stands for an owner among the candidates; empty for nobody. */
    public static String choice(Task.Owner owner) {
        var person = owner.person().map(id -> PERSON + id);
        return person.or(() -> owner.organisation().map(id -> ORGANISATION + id))
                .orElse("");
    }

    private static Task.Owner owner(String chosen) {
        return chosen.startsWith(PERSON)
                ? Task.Owner.of(new PersonId(UUID.fromString(chosen.substring(PERSON.length()))))
                : Task.Owner.of(new OrganisationId(UUID.fromString(chosen.substring(ORGANISATION.length()))));
    }
}
