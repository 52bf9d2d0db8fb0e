package org.vorort.network.picture;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
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
import org.vorort.actors.functions.Functions;
import org.vorort.actors.ties.TieKind;
import org.vorort.actors.ties.TieStatement;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.actors.ties.TieStatement.Direction;
import org.vorort.actors.ties.TieStatement.Via;
import org.vorort.actors.ties.Ties;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** A network in the directory of a test's town: {@code in(town).circle("Schule", "AWO").belongs("Anna", "AWO")}. */
public final class TownNetwork {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    private final Town town;
    private final Map<String, Organisation> organisations = new HashMap<>();
    private final Map<String, Person> persons = new HashMap<>();

    private TownNetwork(Town town) {
        this.town = town;
    }

    public static TownNetwork in(Town town) {
        return new TownNetwork(town);
    }

    public TownNetwork with(String name, String group, String field) {
        var texts =
                Map.of(OrganisationField.NAME, name, OrganisationField.GROUP, group, OrganisationField.FIELDS, field);
        return enter(name, OrganisationDetails.of(texts));
    }

    /** Each tied to each. */
    public TownNetwork circle(String... names) {
        for (var one = 0; one < names.length; one++) {
            for (var other = one + 1; other < names.length; other++) {
                tied(names[one], names[other]);
            }
        }
        return this;
    }

    public TownNetwork tied(String one, String other) {
        var statement = new TieStatement(
                Ids.fresh(),
                organisation(one).id(),
                organisation(other).id(),
                TieKind.COOPERATION,
                Direction.MUTUAL,
                2,
                "",
                Optional.of(LocalDate.of(2020, 1, 1)),
                Optional.empty(),
                false,
                Author.OFFICE,
                Via.OFFICE,
                Instant.parse("2024-01-01T00:00:00Z"));
        Tenancy.run(town.id(), () -> ask(Ties.class).stateAll(town.id(), List.of(statement), TEST));
        return this;
    }

    /** @param deputy who stands in; empty for nobody */
    public TownNetwork function(String person, String organisation, String title, String deputy) {
        var function = new Functions.Function(
                UUID.randomUUID(),
                person(person).id(),
                organisation(organisation).id(),
                title,
                false,
                deputy.isEmpty() ? Optional.empty() : Optional.of(person(deputy).id()),
                Optional.empty(),
                Optional.empty());
        Tenancy.run(town.id(), () -> ask(Functions.class).add(town.id(), List.of(function), TEST));
        return this;
    }

    public TownNetwork belongs(String person, String... places) {
        for (var place : places) {
            function(person, place, "", "");
        }
        return this;
    }

    /** The slug of a person or an organisation. */
    public String slug(String name) {
        return persons.containsKey(name)
                ? persons.get(name).slug()
                : organisations.get(name).slug();
    }

    private Organisation organisation(String name) {
        if (!organisations.containsKey(name)) {
            enter(name, OrganisationDetails.named(name));
        }
        return organisations.get(name);
    }

    private TownNetwork enter(String name, OrganisationDetails details) {
        var draft = new Organisations.Draft(details, "", Map.of());
        organisations.put(
                name, Tenancy.in(town.id(), () -> ask(Organisations.class).create(town.id(), draft, TEST)));
        return this;
    }

    private Person person(String name) {
        return persons.computeIfAbsent(name, _ -> {
            var words = name.split(" ");
            var draft = new People.Draft(PersonDetails.named(words[0], words[words.length - 1]), "", Map.of());
            return Tenancy.in(town.id(), () -> ask(People.class).create(town.id(), draft, TEST));
        });
    }

    private static <T> T ask(Class<T> bean) {
        return House.open().ask(bean);
    }
}
