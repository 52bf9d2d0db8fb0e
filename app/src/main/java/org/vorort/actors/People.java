package org.vorort.actors;

import static org.vorort.actors.PersonField.FAMILY_NAME;
import static org.vorort.actors.PersonField.GIVEN_NAME;
import static org.vorort.actors.PersonField.REACHABLE_VIA;
import static org.vorort.actors.PersonField.TITLE;
import static org.vorort.actors.PersonField.TOWN;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.EntryStore.Kind;
import org.vorort.actors.EntryStore.Row;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import tools.jackson.databind.json.JsonMapper;

/** The people of a municipality. Every change stands in the audit trail. */
@Service
public class People {

    /** A person to be. @param unread what an import could not read, by field */
    public record Draft(
            PersonDetails details, String source, Map<String, String> unread, Optional<Confirmation> confirmed) {

        /** One that nobody confirmed yet. */
        public Draft(PersonDetails details, String source, Map<String, String> unread) {
            this(details, source, unread, Optional.empty());
        }

        private Row<PersonField> row() {
            return new Row<>(Optional.empty(), details.texts(), source, unread, confirmed);
        }
    }

    private static final Kind<PersonField> KIND = new Kind<>(
            "person",
            PersonField.class,
            List.of(TITLE, GIVEN_NAME, FAMILY_NAME),
            List.of(GIVEN_NAME, FAMILY_NAME),
            List.of(FAMILY_NAME, GIVEN_NAME),
            List.of(GIVEN_NAME, FAMILY_NAME, TOWN, REACHABLE_VIA),
            true,
            false);

    private final EntryStore<PersonField> store;
    private final EntryWriter<PersonField> writer;

    People(JdbcTemplate jdbc, JsonMapper json, Audit audit, Clock clock) {
        this.store = new EntryStore<>(KIND, jdbc, json);
        this.writer = new EntryWriter<>(KIND, store, new EntryWriteStore<>(KIND, jdbc, json), audit, clock);
    }

    @Transactional(readOnly = true)
    public Optional<Person> bySlug(MunicipalityId municipality, String slug) {
        return store.bySlug(municipality, slug).map(People::person);
    }

    @Transactional(readOnly = true)
    public Optional<Person> byId(MunicipalityId municipality, PersonId id) {
        return store.byId(municipality, id.value()).map(People::person);
    }

    /** Those of these entries that are there, by name. */
    @Transactional(readOnly = true)
    public List<Person> byIds(MunicipalityId municipality, Collection<PersonId> ids) {
        var values = ids.stream().map(PersonId::value).toList();
        return store.byIds(municipality, values).stream().map(People::person).toList();
    }

    /** Everybody whose own mail address this is, small and capital letters alike, without archived entries. */
    @Transactional(readOnly = true)
    public List<Person> mailedAt(MunicipalityId municipality, String mail) {
        return store.mailedAt(municipality, mail).stream().map(People::person).toList();
    }

    /** Every entry, archived ones too, by name. */
    @Transactional(readOnly = true)
    public List<Person> all(MunicipalityId municipality) {
        return store.all(municipality).stream().map(People::person).toList();
    }

    @Transactional
    public Person create(MunicipalityId municipality, Draft draft, Visitor.Actor by) {
        return createAll(municipality, List.of(draft), by).getFirst();
    }

    /** Makes entries in the order given; each gets an address of its own. */
    @Transactional
    public List<Person> createAll(MunicipalityId municipality, List<Draft> drafts, Visitor.Actor by) {
        var rows = drafts.stream().map(Draft::row).toList();
        return writer.create(municipality, rows, by).stream()
                .map(People::person)
                .toList();
    }

    /**
     * Writes the entry as it is now over the one of the same version.
     *
     * @return false when somebody else changed it meanwhile; nothing is written then
     */
    @Transactional
    public boolean change(MunicipalityId municipality, Person changed, Visitor.Actor by) {
        return changeAll(municipality, List.of(changed), by).isEmpty();
    }

    /** Writes several entries; returns those that somebody else changed meanwhile and that were left as they are. */
    @Transactional
    public List<Person> changeAll(MunicipalityId municipality, List<Person> changed, Visitor.Actor by) {
        var rows = changed.stream().map(People::row).toList();
        var refused = writer.change(municipality, rows, Map.of(), by);
        return changed.stream().filter(it -> refused.contains(it.id().value())).toList();
    }

    /** Removes the entry with everything that hangs on it. What was known is not written down once more (GDPR Art. 17). */
    @Transactional
    public void delete(MunicipalityId municipality, Person person, Visitor.Actor by) {
        writer.erase(municipality, row(person), by);
    }

    /** Notes that the entry was found right. */
    @Transactional
    public void confirm(MunicipalityId municipality, PersonId id, Visitor.Actor by) {
        writer.confirm(municipality, id.value(), by);
    }

    private static Person person(Row<PersonField> row) {
        return new Person(
                new PersonId(row.id()),
                row.slug(),
                PersonDetails.of(row.texts()),
                row.state(),
                row.source(),
                row.unread(),
                row.confirmed(),
                row.updatedAt(),
                row.version());
    }

    private static Row<PersonField> row(Person person) {
        return new Row<>(
                person.id().value(),
                Optional.empty(),
                person.slug(),
                person.details().texts(),
                person.state(),
                person.source(),
                person.unread(),
                person.confirmed(),
                person.updatedAt(),
                person.version());
    }
}
