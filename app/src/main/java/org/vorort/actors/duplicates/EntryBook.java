package org.vorort.actors.duplicates;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonDetails;
import org.vorort.actors.PersonField;
import org.vorort.actors.PersonId;
import org.vorort.actors.State;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Organisations and people seen alike: as texts by field key. */
@Component
class EntryBook {

    /** An entry. @param texts by field key, in the order of the fields */
    record Entry(UUID id, String slug, String name, Map<String, String> texts, boolean archived) {}

    private final Organisations organisations;
    private final People people;

    EntryBook(Organisations organisations, People people) {
        this.organisations = organisations;
        this.people = people;
    }

    List<Entry> all(MunicipalityId municipality, EntryKind kind) {
        return switch (kind) {
            case ORGANISATION ->
                organisations.all(municipality).stream().map(EntryBook::entry).toList();
            case PERSON ->
                people.all(municipality).stream().map(EntryBook::entry).toList();
        };
    }

    Optional<Entry> find(MunicipalityId municipality, EntryKind kind, UUID id) {
        return switch (kind) {
            case ORGANISATION ->
                organisations.byId(municipality, new OrganisationId(id)).map(EntryBook::entry);
            case PERSON -> people.byId(municipality, new PersonId(id)).map(EntryBook::entry);
        };
    }

    /** Writes these texts over the entry's own. */
    void write(MunicipalityId municipality, EntryKind kind, UUID id, Map<String, String> texts, Visitor.Actor by) {
        switch (kind) {
            case ORGANISATION -> {
                var found =
                        organisations.byId(municipality, new OrganisationId(id)).orElseThrow();
                var wanted = new EnumMap<OrganisationField, String>(OrganisationField.class);
                texts.forEach((key, text) -> OrganisationField.of(key).ifPresent(field -> wanted.put(field, text)));
                organisations.change(municipality, found.with(OrganisationDetails.of(wanted)), by);
            }
            case PERSON -> {
                var found = people.byId(municipality, new PersonId(id)).orElseThrow();
                var wanted = new EnumMap<PersonField, String>(PersonField.class);
                texts.forEach((key, text) -> PersonField.of(key).ifPresent(field -> wanted.put(field, text)));
                people.change(municipality, found.with(PersonDetails.of(wanted)), by);
            }
        }
    }

    void delete(MunicipalityId municipality, EntryKind kind, UUID id, Visitor.Actor by) {
        switch (kind) {
            case ORGANISATION ->
                organisations
                        .byId(municipality, new OrganisationId(id))
                        .ifPresent(found -> organisations.delete(municipality, found, by));
            case PERSON ->
                people.byId(municipality, new PersonId(id)).ifPresent(found -> people.delete(municipality, found, by));
        }
    }

    private static Entry entry(Organisation organisation) {
        var texts = new LinkedHashMap<String, String>();
        organisation.details().texts().forEach((field, text) -> texts.put(field.key(), text));
        return new Entry(
                organisation.id().value(),
                organisation.slug(),
                organisation.name(),
                texts,
                organisation.state() == State.ARCHIVED);
    }

    private static Entry entry(Person person) {
        var texts = new LinkedHashMap<String, String>();
        person.details().texts().forEach((field, text) -> texts.put(field.key(), text));
        return new Entry(person.id().value(), person.slug(), person.name(), texts, person.state() == State.ARCHIVED);
    }
}
