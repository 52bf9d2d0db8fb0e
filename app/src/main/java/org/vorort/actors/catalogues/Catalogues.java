package org.vorort.actors.catalogues;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.storage.AfterCommit;

/** The word lists as a municipality uses them: those the program brings, with what the municipality changed. */
@Service
public class Catalogues {

    private final CatalogueStore store;
    private final TransactionTemplate transaction;
    private final Map<Catalogue, List<CatalogueEntry>> brought = BroughtCatalogues.read();
    private final Cache<MunicipalityId, Map<Catalogue, Map<String, CatalogueEntry>>> memory = Caffeine.newBuilder()
            .maximumSize(1_000)
            .expireAfterWrite(Duration.ofSeconds(30))
            .build();

    Catalogues(CatalogueStore store, TransactionTemplate transaction) {
        this.store = store;
        this.transaction = transaction;
    }

    /** All words of a catalogue in their order, also those switched off. */
    public List<CatalogueEntry> all(MunicipalityId municipality, Catalogue catalogue) {
        return List.copyOf(of(municipality).get(catalogue).values());
    }

    /** The words offered for choosing. */
    public List<CatalogueEntry> active(MunicipalityId municipality, Catalogue catalogue) {
        return of(municipality).get(catalogue).values().stream()
                .filter(CatalogueEntry::active)
                .toList();
    }

    public Optional<CatalogueEntry> find(MunicipalityId municipality, Catalogue catalogue, String key) {
        return Optional.ofNullable(of(municipality).get(catalogue).get(key));
    }

    /** What people read for this key; the key itself where the catalogue does not know it. */
    public String text(MunicipalityId municipality, Catalogue catalogue, String key, Language language) {
        return find(municipality, catalogue, key)
                .map(entry -> entry.text().in(language))
                .orElse(key);
    }

    /** All catalogues in one language. */
    public CatalogueWords words(MunicipalityId municipality, Language language) {
        var entries = new EnumMap<Catalogue, List<CatalogueEntry>>(Catalogue.class);
        of(municipality).forEach((catalogue, byKey) -> entries.put(catalogue, List.copyOf(byKey.values())));
        return new CatalogueWords(entries, language);
    }

    /** Whether the program brings this word. */
    boolean brings(Catalogue catalogue, String key) {
        return brought.getOrDefault(catalogue, List.of()).stream()
                .anyMatch(entry -> entry.key().equals(key));
    }

    /** Lets the next question be answered with what the running transaction wrote. */
    void forgetAfterCommit(MunicipalityId municipality) {
        AfterCommit.run(() -> memory.invalidate(municipality));
    }

    private Map<Catalogue, Map<String, CatalogueEntry>> of(MunicipalityId municipality) {
        return memory.get(municipality, this::merged);
    }

    private Map<Catalogue, Map<String, CatalogueEntry>> merged(MunicipalityId municipality) {
        var merged = new EnumMap<Catalogue, Map<String, CatalogueEntry>>(Catalogue.class);
        brought.forEach((catalogue, entries) -> {
            var byKey = new LinkedHashMap<String, CatalogueEntry>();
            entries.forEach(entry -> byKey.put(entry.key(), entry));
            merged.put(catalogue, byKey);
        });
        for (var own : transaction.execute(_ -> store.own(municipality))) {
            merged.get(own.catalogue())
                    .merge(own.key(), own, (brings, changed) -> changed.withExamples(brings.examples()));
        }
        merged.replaceAll((_, entries) -> sorted(entries));
        return merged;
    }

    private static Map<String, CatalogueEntry> sorted(Map<String, CatalogueEntry> entries) {
        var list = new ArrayList<>(entries.values());
        list.sort(Comparator.comparingInt(CatalogueEntry::position).thenComparing(CatalogueEntry::key));
        var sorted = new LinkedHashMap<String, CatalogueEntry>();
        list.forEach(entry -> sorted.put(entry.key(), entry));
        return sorted;
    }
}
