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

/** The organisations of a municipality. Every change stands in the audit trail. */
@Service
public class Organisations {

    /** An organisation to be. @param unread what an import could not read, by field */
    public record Draft(
            OrganisationDetails details, String source, Map<String, String> unread, Optional<Confirmation> confirmed) {

        /** One that nobody confirmed yet. */
        public Draft(OrganisationDetails details, String source, Map<String, String> unread) {
            this(details, source, unread, Optional.empty());
        }
    }

    /** From here on it is quicker to read all than one by one. */
    private static final int MANY = 20;

    private final EntryStore<OrganisationField> store;
    private final OfferWordStore offers;
    private final Audit audit;
    private final Clock clock;

    Organisations(JdbcTemplate jdbc, JsonMapper json, OfferWordStore offers, Audit audit, Clock clock) {
        this.store = new EntryStore<>(
                new EntryStore.Kind<>("actors.organisation", OrganisationField.class, true, false), jdbc, json);
        this.offers = offers;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> bySlug(MunicipalityId municipality, String slug) {
        return store.bySlug(municipality, slug).map(Organisations::organisation);
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> byId(MunicipalityId municipality, OrganisationId id) {
        return store.byId(municipality, id.value()).map(Organisations::organisation);
    }

    /** Every entry, archived ones too, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> all(MunicipalityId municipality) {
        return store.all(municipality).stream().map(Organisations::organisation).toList();
    }

    @Transactional
    public Organisation create(MunicipalityId municipality, Draft draft, Visitor.Actor by) {
        return createAll(municipality, List.of(draft), by).getFirst();
    }

    /** Makes entries in the order given; each gets an address of its own. */
    @Transactional
    public List<Organisation> createAll(MunicipalityId municipality, List<Draft> drafts, Visitor.Actor by) {
        var taken = store.lockSlugs(municipality);
        var now = clock.instant();
        var created = new ArrayList<Organisation>();
        var rows = new ArrayList<Row<OrganisationField>>();
        var lines = new ArrayList<Audit.Line>();
        for (var draft : drafts) {
            var slug = Slug.free(draft.details().name(), taken);
            var row = new Row<>(
                    Ids.fresh(),
                    Optional.empty(),
                    slug,
                    draft.details().texts(),
                    sortName(draft.details()),
                    search(draft.details(), ""),
                    State.ACTIVE,
                    draft.source(),
                    draft.unread(),
                    draft.confirmed(),
                    now,
                    1);
            rows.add(row);
            created.add(organisation(row));
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
    public boolean change(MunicipalityId municipality, Organisation changed, Visitor.Actor by) {
        return changeAll(municipality, List.of(changed), by).isEmpty();
    }

    /** Writes several entries; returns those that somebody else changed meanwhile and that were left as they are. */
    @Transactional
    public List<Organisation> changeAll(MunicipalityId municipality, List<Organisation> changed, Visitor.Actor by) {
        var before = new HashMap<OrganisationId, Organisation>();
        for (var organisation : changed.size() > MANY ? all(municipality) : found(municipality, changed)) {
            before.put(organisation.id(), organisation);
        }
        var offered = offered(municipality, changed);
        var rows = changed.stream()
                .map(organisation -> row(organisation, offered.getOrDefault(organisation.id(), "")))
                .toList();
        var written = store.update(municipality, rows, clock.instant());
        var refused = new ArrayList<Organisation>();
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
    public void delete(MunicipalityId municipality, Organisation organisation, Visitor.Actor by) {
        store.delete(municipality, organisation.id().value());
        audit.record(by, "deleted", subject(organisation), keyed(organisation), Map.of());
    }

    /** Notes that the entry was found right. */
    @Transactional
    public void confirm(MunicipalityId municipality, OrganisationId id, Visitor.Actor by) {
        store.confirm(municipality, id.value(), clock.instant(), by.name());
        byId(municipality, id).ifPresent(found -> audit.record(by, "confirmed", subject(found), Map.of(), Map.of()));
    }

    /** Lets the organisation be found by the words of its offers as they are now. */
    @Transactional
    public void offersChanged(MunicipalityId municipality, OrganisationId id) {
        byId(municipality, id)
                .ifPresent(found ->
                        store.search(municipality, id.value(), search(found.details(), offers.of(municipality, id))));
    }

    private Map<OrganisationId, String> offered(MunicipalityId municipality, List<Organisation> organisations) {
        if (organisations.size() > MANY) {
            return offers.all(municipality);
        }
        var offered = new HashMap<OrganisationId, String>();
        organisations.forEach(
                organisation -> offered.put(organisation.id(), offers.of(municipality, organisation.id())));
        return offered;
    }

    private List<Organisation> found(MunicipalityId municipality, List<Organisation> changed) {
        var found = new ArrayList<Organisation>();
        changed.forEach(organisation -> byId(municipality, organisation.id()).ifPresent(found::add));
        return found;
    }

    static Audit.Subject subject(Organisation organisation) {
        return new Audit.Subject("organisation", organisation.id().toString(), organisation.name());
    }

    private static Map<String, String> keyed(Organisation organisation) {
        var texts = keyed(organisation.details().texts());
        texts.put("state", organisation.state().code());
        return texts;
    }

    private static Map<String, String> keyed(Map<OrganisationField, String> texts) {
        var keyed = new HashMap<String, String>();
        texts.forEach((field, text) -> {
            if (!text.isEmpty()) {
                keyed.put(field.key(), text);
            }
        });
        return keyed;
    }

    private static String sortName(OrganisationDetails details) {
        return SearchText.sortName(details.name());
    }

    private static String search(OrganisationDetails details, String offered) {
        return SearchText.of(
                details.name(),
                details.shortName(),
                details.registerName(),
                details.town(),
                details.quarter(),
                details.street(),
                details.about(),
                offered);
    }

    private static Organisation organisation(Row<OrganisationField> row) {
        return new Organisation(
                new OrganisationId(row.id()),
                row.slug(),
                OrganisationDetails.of(row.texts()),
                row.state(),
                row.source(),
                row.unread(),
                row.confirmed(),
                row.updatedAt(),
                row.version());
    }

    private static Row<OrganisationField> row(Organisation organisation, String offered) {
        return new Row<>(
                organisation.id().value(),
                Optional.empty(),
                organisation.slug(),
                organisation.details().texts(),
                sortName(organisation.details()),
                search(organisation.details(), offered),
                organisation.state(),
                organisation.source(),
                organisation.unread(),
                organisation.confirmed(),
                organisation.updatedAt(),
                organisation.version());
    }
}
