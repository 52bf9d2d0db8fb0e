package org.vorort.municipality;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.vorort.identity.Audit;
import org.vorort.identity.MunicipalityLookup;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipality.Figures;
import org.vorort.municipality.register.SlugRules;
import org.vorort.shell.Letterhead;

/**
 * The towns and counties of this server. They are remembered for half a minute, so that a request needs no question to the
 * database to know whose it is; a command beside a running server is noticed within that time.
 */
@Service
public class Municipalities implements MunicipalityLookup {

    private static final Duration MEMORY = Duration.ofSeconds(30);

    private final MunicipalityStore store;
    private final TownListStore lists;
    private final OfficeStore offices;
    private final Audit audit;
    private final Clock clock;
    private final Cache<String, Optional<Municipality>> bySlug = memory();
    private final Cache<MunicipalityId, Optional<Municipality>> byId = memory();
    private final Cache<String, Long> counts =
            Caffeine.newBuilder().maximumSize(1_000).expireAfterWrite(MEMORY).build();

    Municipalities(MunicipalityStore store, TownListStore lists, OfficeStore offices, Audit audit, Clock clock) {
        this.store = store;
        this.lists = lists;
        this.offices = offices;
        this.audit = audit;
        this.clock = clock;
    }

    /** The municipality of this id, archived ones too. */
    public Optional<Municipality> find(MunicipalityId id) {
        return byId.get(id, store::byId);
    }

    /** The municipality of this address, archived ones too. */
    public Optional<Municipality> find(String slug) {
        return SlugRules.wellFormed(slug) ? bySlug.get(slug, store::bySlug) : Optional.empty();
    }

    /** The municipality with this official key, archived ones too. */
    @Transactional(readOnly = true)
    public Optional<Municipality> findByAgs(String ags) {
        return store.byAgs(ags);
    }

    /** All that are not archived, for work that is done for every town, such as reminding. */
    public List<MunicipalityId> active() {
        return store.active();
    }

    @Override
    public Optional<Known> bySlug(String slug) {
        return find(slug).filter(found -> !found.archived()).map(Municipalities::known);
    }

    @Override
    public Optional<Known> byId(MunicipalityId id) {
        return find(id).filter(found -> !found.archived()).map(Municipalities::known);
    }

    /** How many the list of towns shows for these words; empty words mean all. */
    long count(String words) {
        return counts.get(words, asked -> asked.isEmpty() ? lists.count() : lists.countFound(asked));
    }

    /** Adds a municipality of which no more is known than its name; its address is the name, with a number if taken. */
    @Transactional
    public Municipality found(String name, MunicipalityKind kind, Visitor.Actor by) {
        return add(draft(name, kind), by);
    }

    /**
     * The paper of a municipality's letters; asked within that municipality.
     *
     * @throws IllegalArgumentException where there is no such municipality
     */
    @Transactional(readOnly = true)
    public Letterhead letterhead(MunicipalityId id) {
        var municipality = find(id).orElseThrow(() -> new IllegalArgumentException("no municipality " + id));
        var office = offices.office(id);
        var sender = office.sender().isEmpty() ? municipality.name() : office.sender();
        return new Letterhead(
                sender,
                office.senderLine(sender),
                office.addressLines(),
                office.phone(),
                office.mail(),
                office.web(),
                offices.coatOfArms(id));
    }

    static Municipality draft(String name, MunicipalityKind kind) {
        return new Municipality(
                MunicipalityId.fresh(),
                "",
                name,
                name,
                kind,
                Optional.empty(),
                "",
                "",
                "",
                Figures.UNKNOWN,
                ZoneId.of("Europe/Berlin"),
                List.of("de"),
                false);
    }

    /** Adds this municipality under the next free address of its name. */
    @Transactional
    Municipality add(Municipality draft, Visitor.Actor by) {
        var added = draft.at(SlugRules.free(draft.name(), store::slugTaken));
        store.insert(List.of(added), clock.instant());
        audit.record(by, "municipalityFounded", subject(added), Map.of(), Map.of("name", added.name()));
        forget();
        return added;
    }

    /** Must be called with every change; what others see meanwhile is still as it was. */
    void forget() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                bySlug.invalidateAll();
                byId.invalidateAll();
                counts.invalidateAll();
            }
        });
    }

    static Audit.Subject subject(Municipality municipality) {
        return new Audit.Subject("municipality", municipality.id().toString(), municipality.name());
    }

    private static Known known(Municipality municipality) {
        return new Known(municipality.id(), municipality.slug(), municipality.name());
    }

    private static <K> Cache<K, Optional<Municipality>> memory() {
        return Caffeine.newBuilder()
                .maximumSize(20_000)
                .expireAfterWrite(MEMORY)
                .build();
    }
}
