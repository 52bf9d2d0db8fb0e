package org.vorort.actors;

import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.EntryStore.Row;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
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
    }

    private final EntryStore<PersonField> store;
    private final Audit audit;
    private final Clock clock;

    People(JdbcTemplate jdbc, JsonMapper json, Audit audit, Clock clock) {
        this.store =
                new EntryStore<>(new EntryStore.Kind<>("actors.person", PersonField.class, true, false), jdbc, json);
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Person> bySlug(MunicipalityId municipality, String slug) {
        return store.bySlug(municipality, slug).map(People::person);
    }

    @Transactional(readOnly = true)
    public Optional<Person> byId(MunicipalityId municipality, PersonId id) {
        return store.byId(municipality, id.value()).map(People::person);
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
        var taken = store.lockSlugs(municipality);
        var now = clock.instant();
        var created = new ArrayList<Person>();
        var rows = new ArrayList<Row<PersonField>>();
        var lines = new ArrayList<Audit.Line>();
        for (var draft : drafts) {
            var slug = Slug.free(
                    draft.details().givenName() + " " + draft.details().familyName(), taken);
            var row = new Row<>(
                    Ids.fresh(),
                    Optional.empty(),
                    slug,
                    draft.details().texts(),
                    sortName(draft.details()),
                    search(draft.details()),
                    State.ACTIVE,
                    draft.source(),
                    draft.unread(),
                    draft.confirmed(),
                    now,
                    1);
            rows.add(row);
            created.add(person(row));
            lines.add(new Audit.Line(
                    "created",
                    subject(created.getLast()),
                    Map.of(),
                    keyed(draft.details().texts())));
        }
        store.insert(municipality, rows, now);
        audit.recordAll(by, lines);
        return created;
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
        var before = new HashMap<PersonId, Person>();
        for (var person : changed.size() > 20 ? all(municipality) : found(municipality, changed)) {
            before.put(person.id(), person);
        }
        var written =
                store.update(municipality, changed.stream().map(People::row).toList(), clock.instant());
        var refused = new ArrayList<Person>();
        var lines = new ArrayList<Audit.Line>();
        for (var index = 0; index < written.length; index++) {
            var after = changed.get(index);
            if (written[index]) {
                lines.add(new Audit.Line("changed", subject(after), keyed(before.get(after.id())), keyed(after)));
            } else {
                refused.add(after);
            }
        }
        audit.recordAll(by, lines);
        return refused;
    }

    /** Removes the entry with everything that hangs on it. What was known is not written down once more (GDPR Art. 17). */
    @Transactional
    public void delete(MunicipalityId municipality, Person person, Visitor.Actor by) {
        store.delete(municipality, person.id().value());
        audit.record(by, "deleted", subject(person), Map.of(), Map.of());
    }

    /** Notes that the entry was found right. */
    @Transactional
    public void confirm(MunicipalityId municipality, PersonId id, Visitor.Actor by) {
        store.confirm(municipality, id.value(), clock.instant(), by.name());
        byId(municipality, id).ifPresent(found -> audit.record(by, "confirmed", subject(found), Map.of(), Map.of()));
    }

    private List<Person> found(MunicipalityId municipality, List<Person> changed) {
        var found = new ArrayList<Person>();
        changed.forEach(person -> byId(municipality, person.id()).ifPresent(found::add));
        return found;
    }

    static Audit.Subject subject(Person person) {
        return new Audit.Subject("person", person.id().toString(), person.name());
    }

    private static Map<String, String> keyed(Person person) {
        var texts = keyed(person.details().texts());
        texts.put("state", person.state().code());
        return texts;
    }

    private static Map<String, String> keyed(Map<PersonField, String> texts) {
        var keyed = new HashMap<String, String>();
        texts.forEach((field, text) -> {
            if (!text.isEmpty()) {
                keyed.put(field.key(), text);
            }
        });
        return keyed;
    }

    private static String sortName(PersonDetails details) {
        return SearchText.sortName(details.familyName() + " " + details.givenName());
    }

    private static String search(PersonDetails details) {
        return SearchText.of(details.givenName(), details.familyName(), details.town(), details.reachableVia());
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
                sortName(person.details()),
                search(person.details()),
                person.state(),
                person.source(),
                person.unread(),
                person.confirmed(),
                person.updatedAt(),
                person.version());
    }
}
