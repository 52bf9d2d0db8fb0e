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

/** The places of a municipality. Every change stands in the audit trail. */
@Service
public class Places {

    /** A place to be. @param unread what an import could not read, by field */
    public record Draft(
            Optional<OrganisationId> organisation, PlaceDetails details, String source, Map<String, String> unread) {}

    private final EntryStore<PlaceField> store;
    private final Audit audit;
    private final Clock clock;

    Places(JdbcTemplate jdbc, JsonMapper json, Audit audit, Clock clock) {
        this.store = new EntryStore<>(new EntryStore.Kind<>("actors.place", PlaceField.class, false, true), jdbc, json);
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Place> bySlug(MunicipalityId municipality, String slug) {
        return store.bySlug(municipality, slug).map(Places::place);
    }

    @Transactional(readOnly = true)
    public Optional<Place> byId(MunicipalityId municipality, PlaceId id) {
        return store.byId(municipality, id.value()).map(Places::place);
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
        var taken = store.lockSlugs(municipality);
        var now = clock.instant();
        var created = new ArrayList<Place>();
        var rows = new ArrayList<Row<PlaceField>>();
        var lines = new ArrayList<Audit.Line>();
        for (var draft : drafts) {
            var slug = Slug.free(draft.details().name(), taken);
            var row = new Row<>(
                    Ids.fresh(),
                    draft.organisation().map(OrganisationId::value),
                    slug,
                    draft.details().texts(),
                    sortName(draft.details()),
                    search(draft.details()),
                    State.ACTIVE,
                    draft.source(),
                    draft.unread(),
                    Optional.empty(),
                    now,
                    1);
            rows.add(row);
            created.add(place(row));
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
    public boolean change(MunicipalityId municipality, Place changed, Visitor.Actor by) {
        return changeAll(municipality, List.of(changed), by).isEmpty();
    }

    /** Writes several entries; returns those that somebody else changed meanwhile and that were left as they are. */
    @Transactional
    public List<Place> changeAll(MunicipalityId municipality, List<Place> changed, Visitor.Actor by) {
        var before = new HashMap<PlaceId, Place>();
        for (var place : changed.size() > 20 ? all(municipality) : found(municipality, changed)) {
            before.put(place.id(), place);
        }
        var written =
                store.update(municipality, changed.stream().map(Places::row).toList(), clock.instant());
        var refused = new ArrayList<Place>();
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

    /** Removes the entry with everything that hangs on it. */
    @Transactional
    public void delete(MunicipalityId municipality, Place place, Visitor.Actor by) {
        store.delete(municipality, place.id().value());
        audit.record(by, "deleted", subject(place), keyed(place), Map.of());
    }

    private List<Place> found(MunicipalityId municipality, List<Place> changed) {
        var found = new ArrayList<Place>();
        changed.forEach(place -> byId(municipality, place.id()).ifPresent(found::add));
        return found;
    }

    static Audit.Subject subject(Place place) {
        return new Audit.Subject("place", place.id().toString(), place.name());
    }

    private static Map<String, String> keyed(Place place) {
        var texts = keyed(place.details().texts());
        texts.put("state", place.state().code());
        return texts;
    }

    private static Map<String, String> keyed(Map<PlaceField, String> texts) {
        var keyed = new HashMap<String, String>();
        texts.forEach((field, text) -> {
            if (!text.isEmpty()) {
                keyed.put(field.key(), text);
            }
        });
        return keyed;
    }

    private static String sortName(PlaceDetails details) {
        return SearchText.sortName(details.name());
    }

    private static String search(PlaceDetails details) {
        return SearchText.of(
                details.name(), details.kind(), details.street(), details.town(), details.quarter(), details.about());
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
                sortName(place.details()),
                search(place.details()),
                place.state(),
                place.source(),
                place.unread(),
                Optional.empty(),
                place.updatedAt(),
                place.version());
    }
}
