package org.vorort.actors;

import static org.vorort.actors.PlaceField.ABOUT;
import static org.vorort.actors.PlaceField.NAME;
import static org.vorort.actors.PlaceField.QUARTER;
import static org.vorort.actors.PlaceField.STREET;
import static org.vorort.actors.PlaceField.TOWN;

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

/** The places of a municipality. Every change stands in the audit trail. */
@Service
public class Places {

    /** A place to be. @param unread what an import could not read, by field */
    public record Draft(
            Optional<OrganisationId> organisation, PlaceDetails details, String source, Map<String, String> unread) {

        private Row<PlaceField> row() {
            return new Row<>(
                    organisation.map(OrganisationId::value), details.texts(), source, unread, Optional.empty());
        }
    }

    private static final Kind<PlaceField> KIND = new Kind<>(
            "place",
            PlaceField.class,
            List.of(NAME),
            List.of(NAME),
            List.of(NAME),
            List.of(NAME, PlaceField.KIND, STREET, TOWN, QUARTER, ABOUT),
            false,
            true);

    private final EntryStore<PlaceField> store;
    private final EntryWriter<PlaceField> writer;

    Places(JdbcTemplate jdbc, JsonMapper json, Audit audit, Clock clock) {
        this.store = new EntryStore<>(KIND, jdbc, json);
        this.writer = new EntryWriter<>(KIND, store, new EntryWriteStore<>(KIND, jdbc, json), audit, clock);
    }

    @Transactional(readOnly = true)
    public Optional<Place> bySlug(MunicipalityId municipality, String slug) {
        return store.bySlug(municipality, slug).map(Places::place);
    }

    @Transactional(readOnly = true)
    public Optional<Place> byId(MunicipalityId municipality, PlaceId id) {
        return store.byId(municipality, id.value()).map(Places::place);
    }

    /** Those of these entries that are there, by name. */
    @Transactional(readOnly = true)
    public List<Place> byIds(MunicipalityId municipality, Collection<PlaceId> ids) {
        var values = ids.stream().map(PlaceId::value).toList();
        return store.byIds(municipality, values).stream().map(Places::place).toList();
    }

    /** Every entry, archived ones too, by name. */
    @Transactional(readOnly = true)
    public List<Place> all(MunicipalityId municipality) {
        return store.all(municipality).stream().map(Places::place).toList();
    }

    /** The places an organisation runs, by name. */
    @Transactional(readOnly = true)
    public List<Place> of(MunicipalityId municipality, OrganisationId organisation) {
        return store.placedAt(municipality, organisation.value()).stream()
                .map(Places::place)
                .toList();
    }

    @Transactional
    public Place create(MunicipalityId municipality, Draft draft, Visitor.Actor by) {
        return createAll(municipality, List.of(draft), by).getFirst();
    }

    /** Makes entries in the order given; each gets an address of its own. */
    @Transactional
    public List<Place> createAll(MunicipalityId municipality, List<Draft> drafts, Visitor.Actor by) {
        var rows = drafts.stream().map(Draft::row).toList();
        return writer.create(municipality, rows, by).stream().map(Places::place).toList();
    }

    /**
     * Writes the entry as it is now over the one of the same version.
     *
     * @return false when somebody else changed it meanwhile; nothing is written then
     */
    @Transactional
    public boolean change(MunicipalityId municipality, Place changed, Visitor.Actor by) {
        return changeAll(municipality, List.of(changed), by).isEmpty();
    }

    /** Writes several entries; returns those that somebody else changed meanwhile and that were left as they are. */
    @Transactional
    public List<Place> changeAll(MunicipalityId municipality, List<Place> changed, Visitor.Actor by) {
        var rows = changed.stream().map(Places::row).toList();
        var refused = writer.change(municipality, rows, Map.of(), by);
        return changed.stream().filter(it -> refused.contains(it.id().value())).toList();
    }

    /** Removes the entry with everything that hangs on it. */
    @Transactional
    public void delete(MunicipalityId municipality, Place place, Visitor.Actor by) {
        writer.delete(municipality, row(place), by);
    }

    private static Place place(Row<PlaceField> row) {
        return new Place(
                new PlaceId(row.id()),
                row.organisation().map(OrganisationId::new),
                row.slug(),
                PlaceDetails.of(row.texts()),
                row.state(),
                row.source(),
                row.unread(),
                row.updatedAt(),
                row.version());
    }

    private static Row<PlaceField> row(Place place) {
        return new Row<>(
                place.id().value(),
                place.organisation().map(OrganisationId::value),
                place.slug(),
                place.details().texts(),
                place.state(),
                place.source(),
                place.unread(),
                Optional.empty(),
                place.updatedAt(),
                place.version());
    }
}
