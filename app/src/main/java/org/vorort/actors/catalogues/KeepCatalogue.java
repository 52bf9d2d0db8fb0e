package org.vorort.actors.catalogues;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.SearchText;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.LocalisedText;
import org.vorort.kernel.MunicipalityId;

/** Changes the words of a catalogue. Keys stay, so that entries and lists from elsewhere keep their meaning. */
@Service
class KeepCatalogue {

    /** Beyond what the program brings, and with room before it: new words come last. */
    private static final int STEP = 10;

    sealed interface Removal {
        record Removed() implements Removal {}

        /** Somebody has this word; it can only be switched off. */
        record InUse() implements Removal {}

        /** The program brings this word; it can only be switched off. */
        record Brought() implements Removal {}
    }

    private final Catalogues catalogues;
    private final CatalogueStore store;
    private final CatalogueUseStore uses;
    private final Audit audit;

    KeepCatalogue(Catalogues catalogues, CatalogueStore store, CatalogueUseStore uses, Audit audit) {
        this.catalogues = catalogues;
        this.store = store;
        this.uses = uses;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    Map<String, Long> uses(MunicipalityId municipality, Catalogue catalogue) {
        return uses.uses(municipality, catalogue);
    }

    @Transactional
    void change(MunicipalityId municipality, List<CatalogueEntry> changed, Visitor.Actor by) {
        for (var entry : changed) {
            var before = catalogues
                    .find(municipality, entry.catalogue(), entry.key())
                    .map(KeepCatalogue::texts)
                    .orElse(Map.of());
            store.put(municipality, entry);
            audit.record(by, "changed", subject(entry), before, texts(entry));
        }
        catalogues.forgetAfterCommit(municipality);
    }

    @Transactional
    void add(MunicipalityId municipality, Catalogue catalogue, LocalisedText text, Visitor.Actor by) {
        var all = catalogues.all(municipality, catalogue);
        var last = all.isEmpty() ? 0 : all.getLast().position();
        var none = new LocalisedText("", "");
        var entry = new CatalogueEntry(catalogue, freeKey(all, text.german()), text, none, last + STEP, true);
        store.put(municipality, entry);
        audit.record(by, "created", subject(entry), Map.of(), texts(entry));
        catalogues.forgetAfterCommit(municipality);
    }

    @Transactional
    Removal remove(MunicipalityId municipality, CatalogueEntry entry, Visitor.Actor by) {
        if (catalogues.brings(entry.catalogue(), entry.key())) {
            return new Removal.Brought();
        }
        if (uses.uses(municipality, entry.catalogue()).getOrDefault(entry.key(), 0L) > 0) {
            return new Removal.InUse();
        }
        store.delete(municipality, entry.catalogue(), entry.key());
        audit.record(by, "deleted", subject(entry), texts(entry), Map.of());
        catalogues.forgetAfterCommit(municipality);
        return new Removal.Removed();
    }

    /** A short key made of the word, with a mark before it, so that it never meets one the program brings later. */
    static String freeKey(List<CatalogueEntry> all, String word) {
        var plain = SearchText.plain(word).replaceAll("[^a-z0-9]", "").toUpperCase(java.util.Locale.ROOT);
        var wanted = "X-" + plain.substring(0, Math.min(plain.length(), 12));
        var key = wanted;
        for (var number = 2; isTaken(all, key); number++) {
            key = wanted + number;
        }
        return key;
    }

    private static boolean isTaken(List<CatalogueEntry> all, String key) {
        return all.stream().anyMatch(entry -> entry.key().equals(key));
    }

    private static Audit.Subject subject(CatalogueEntry entry) {
        return new Audit.Subject(
                "catalogue",
                entry.catalogue().code() + "/" + entry.key(),
                entry.text().german());
    }

    private static Map<String, String> texts(CatalogueEntry entry) {
        return Map.of(
                "german", entry.text().german(),
                "english", entry.text().english(),
                "position", String.valueOf(entry.position()),
                "active", String.valueOf(entry.active()));
    }
}
