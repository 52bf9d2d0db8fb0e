package org.vorort.actors;

import static org.vorort.actors.OrganisationField.ABOUT;
import static org.vorort.actors.OrganisationField.NAME;
import static org.vorort.actors.OrganisationField.QUARTER;
import static org.vorort.actors.OrganisationField.REGISTER_NAME;
import static org.vorort.actors.OrganisationField.SHORT_NAME;
import static org.vorort.actors.OrganisationField.STREET;
import static org.vorort.actors.OrganisationField.TOWN;

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

        private Row<OrganisationField> row() {
            return new Row<>(Optional.empty(), details.texts(), source, unread, confirmed);
        }
    }

    private static final Kind<OrganisationField> KIND = new Kind<>(
            "organisation",
            OrganisationField.class,
            List.of(NAME),
            List.of(NAME),
            List.of(NAME),
            List.of(NAME, SHORT_NAME, REGISTER_NAME, TOWN, QUARTER, STREET, ABOUT),
            true,
            false);

    private final EntryStore<OrganisationField> store;
    private final EntryWriter<OrganisationField> writer;
    private final OfferWordStore offers;

    Organisations(JdbcTemplate jdbc, JsonMapper json, OfferWordStore offers, Audit audit, Clock clock) {
        this.store = new EntryStore<>(KIND, jdbc, json);
        this.writer = new EntryWriter<>(KIND, store, new EntryWriteStore<>(KIND, jdbc, json), audit, clock);
        this.offers = offers;
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> bySlug(MunicipalityId municipality, String slug) {
        return store.bySlug(municipality, slug).map(Organisations::organisation);
    }

    @Transactional(readOnly = true)
    public Optional<Organisation> byId(MunicipalityId municipality, OrganisationId id) {
        return store.byId(municipality, id.value()).map(Organisations::organisation);
    }

    /** Those of these entries that are there, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> byIds(MunicipalityId municipality, Collection<OrganisationId> ids) {
        var values = ids.stream().map(OrganisationId::value).toList();
        return store.byIds(municipality, values).stream()
                .map(Organisations::organisation)
                .toList();
    }

    /** Every entry, archived ones too, by name. */
    @Transactional(readOnly = true)
    public List<Organisation> all(MunicipalityId municipality) {
        return store.all(municipality).stream().map(Organisations::organisation).toList();
    }

    /** How many there are, without archived ones. */
    @Transactional(readOnly = true)
    public long count(MunicipalityId municipality) {
        return store.count(municipality);
    }

    @Transactional
    public Organisation create(MunicipalityId municipality, Draft draft, Visitor.Actor by) {
        return createAll(municipality, List.of(draft), by).getFirst();
    }

    /** Makes entries in the order given; each gets an address of its own. */
    @Transactional
    public List<Organisation> createAll(MunicipalityId municipality, List<Draft> drafts, Visitor.Actor by) {
        var rows = drafts.stream().map(Draft::row).toList();
        return writer.create(municipality, rows, by).stream()
                .map(Organisations::organisation)
                .toList();
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
        var rows = changed.stream().map(Organisations::row).toList();
        var offered = offers.of(municipality, rows.stream().map(Row::id).toList());
        var refused = writer.change(municipality, rows, offered, by);
        return changed.stream().filter(it -> refused.contains(it.id().value())).toList();
    }

    /** Removes the entry with everything that hangs on it. */
    @Transactional
    public void delete(MunicipalityId municipality, Organisation organisation, Visitor.Actor by) {
        writer.delete(municipality, row(organisation), by);
    }

    /** Notes that the entry was found right. */
    @Transactional
    public void confirm(MunicipalityId municipality, OrganisationId id, Visitor.Actor by) {
        writer.confirm(municipality, id.value(), by);
    }

    /** Lets organisations be found by the words of their offers as they are now. */
    @Transactional
    public void offersChanged(MunicipalityId municipality, Collection<OrganisationId> ids) {
        var values = ids.stream().map(OrganisationId::value).toList();
        writer.findBy(municipality, values, offers.of(municipality, values));
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

    private static Row<OrganisationField> row(Organisation organisation) {
        return new Row<>(
                organisation.id().value(),
                Optional.empty(),
                organisation.slug(),
                organisation.details().texts(),
                organisation.state(),
                organisation.source(),
                organisation.unread(),
                organisation.confirmed(),
                organisation.updatedAt(),
                organisation.version());
    }
}
