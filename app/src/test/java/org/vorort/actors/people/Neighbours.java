package org.vorort.actors.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.PersonField;
import org.vorort.actors.PersonId;
import org.vorort.actors.consents.Consents;
import org.vorort.actors.consents.Purpose;
import org.vorort.actors.functions.Functions;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** People of a town, what they do there, and what they agreed to. */
record Neighbours(Town town) {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    Person person(String given, String family) {
        return person(Map.of(PersonField.GIVEN_NAME, given, PersonField.FAMILY_NAME, family));
    }

    Person person(Map<PersonField, String> texts) {
        return person(texts, Map.of());
    }

    Person person(Map<PersonField, String> texts, Map<String, String> unread) {
        var draft = new People.Draft(PersonDetails.of(texts), "Liste 2025", unread);
        return Tenancy.in(town.id(), () -> ask(People.class).create(town.id(), draft, TEST));
    }

    Organisation organisation(String name, String group) {
        var details = OrganisationDetails.of(Map.of(OrganisationField.NAME, name, OrganisationField.GROUP, group));
        var draft = new Organisations.Draft(details, "", Map.of());
        return Tenancy.in(town.id(), () -> ask(Organisations.class).create(town.id(), draft, TEST));
    }

    void function(Person person, Organisation organisation, String title) {
        function(person, organisation, title, Optional.empty(), Optional.empty());
    }

    void former(Person person, Organisation organisation, String title) {
        function(person, organisation, title, Optional.empty(), Optional.of(LocalDate.of(2020, 12, 31)));
    }

    void deputised(Person person, Organisation organisation, String title, Person deputy) {
        function(person, organisation, title, Optional.of(deputy.id()), Optional.empty());
    }

    void agrees(Person person, Purpose purpose) {
        Tenancy.run(
                town.id(),
                () -> ask(Consents.class)
                        .give(
                                town.id(),
                                new Consents.Giver.OfPerson(person.id()),
                                purpose,
                                LocalDate.of(2026, 5, 3),
                                "am Telefon",
                                person.name(),
                                TEST));
    }

    Optional<Person> now(Person person) {
        return Tenancy.in(town.id(), () -> ask(People.class).byId(town.id(), person.id()));
    }

    private void function(
            Person person,
            Organisation organisation,
            String title,
            Optional<PersonId> deputy,
            Optional<LocalDate> until) {
        var function = new Function(
                UUID.randomUUID(), person.id(), organisation.id(), title, false, deputy, Optional.empty(), until);
        Tenancy.run(town.id(), () -> ask(Functions.class).add(town.id(), List.of(function), TEST));
    }

    private static <T> T ask(Class<T> bean) {
        return House.open().ask(bean);
    }
}
