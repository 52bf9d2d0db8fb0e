package org.vorort.actors.duplicates;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.duplicates.DuplicateRules.Candidate;
import org.vorort.actors.duplicates.DuplicateRules.Suggestion;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Suggests entries that may be the same, except those of which somebody said that they are not. */
@Service
class Duplicates {

    private final EntryBook book;
    private final DistinctionStore distinctions;
    private final Audit audit;

    Duplicates(EntryBook book, DistinctionStore distinctions, Audit audit) {
        this.book = book;
        this.distinctions = distinctions;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public List<Suggestion> suggest(MunicipalityId municipality, EntryKind kind) {
        var candidates = book.all(municipality, kind).stream()
                .filter(entry -> !entry.archived())
                .map(entry -> candidate(kind, entry))
                .toList();
        var told = distinctions.all(municipality, kind);
        return DuplicateRules.suggest(candidates).stream()
                .filter(suggestion -> !told.contains(
                        Set.of(suggestion.first().id(), suggestion.second().id())))
                .toList();
    }

    /** Notes that these are two, so that they are not suggested again. */
    @Transactional
    public void distinguish(MunicipalityId municipality, EntryKind kind, UUID one, UUID other, Visitor.Actor by) {
        var first = book.find(municipality, kind, one);
        var second = book.find(municipality, kind, other);
        if (first.isPresent() && second.isPresent() && !one.equals(other)) {
            distinctions.insert(municipality, kind, one, other, by.name());
            var subject =
                    new Audit.Subject(kind.code(), one.toString(), first.get().name());
            var names = Map.of("from", second.get().name());
            audit.recordAll(
                    by, List.of(new Audit.Line("distinguished", subject, Map.of(), names, List.of(other.toString()))));
        }
    }

    private static Candidate candidate(EntryKind kind, EntryBook.Entry entry) {
        var texts = entry.texts();
        return new Candidate(
                entry.id(),
                entry.slug(),
                entry.name(),
                texts.getOrDefault("registerName", ""),
                texts.getOrDefault("street", ""),
                texts.getOrDefault("postcode", ""),
                texts.getOrDefault("town", ""),
                List.of(texts.getOrDefault("phone", ""), texts.getOrDefault("otherPhone", "")),
                texts.getOrDefault("mail", ""),
                texts.getOrDefault("web", ""),
                kind == EntryKind.PERSON);
    }
}
