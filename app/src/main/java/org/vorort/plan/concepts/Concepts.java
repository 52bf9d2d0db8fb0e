package org.vorort.plan.concepts;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Slug;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** The concepts of a municipality; few, so that they are always read together. Every change stands in the audit trail. */
@Service
public class Concepts {

    private final ConceptStore store;
    private final Audit audit;

    Concepts(ConceptStore store, Audit audit) {
        this.store = store;
        this.audit = audit;
    }

    /** All of them, the newest first. */
    @Transactional(readOnly = true)
    public List<Concept> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    @Transactional(readOnly = true)
    public Optional<Concept> bySlug(MunicipalityId municipality, String slug) {
        return store.all(municipality).stream()
                .filter(concept -> concept.slug().equals(slug))
                .findFirst();
    }

    @Transactional(readOnly = true)
    public Optional<Concept> byId(MunicipalityId municipality, ConceptId id) {
        return store.all(municipality).stream()
                .filter(concept -> concept.id().equals(id))
                .findFirst();
    }

    /** Adds a concept. Its address is made of its name; the one of the draft does not matter. */
    @Transactional
    public Concept add(MunicipalityId municipality, Concept draft, Visitor.Actor by) {
        var taken = new HashSet<String>();
        store.all(municipality).forEach(concept -> taken.add(concept.slug()));
        var concept = new Concept(
                draft.id(),
                Slug.free(draft.name(), taken),
                draft.kind(),
                draft.name(),
                draft.vision(),
                draft.situation(),
                draft.from(),
                draft.until(),
                draft.decision(),
                1);
        store.insert(municipality, concept);
        audit.record(by, "conceptAdded", subject(concept), Map.of(), concept.texts());
        return concept;
    }

    /** Begins an integration strategy of which only the name is known yet. */
    @Transactional
    public Concept begin(MunicipalityId municipality, String name, Visitor.Actor by) {
        var draft = new Concept(
                ConceptId.fresh(),
                "",
                ConceptKind.INTEGRATION,
                name,
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                Concept.Decision.NONE,
                1);
        return add(municipality, draft, by);
    }

    /**
     * Writes the concept as it is now over the one of the same version.
     *
     * @return false when somebody else changed it meanwhile; nothing is written then
     */
    @Transactional
    public boolean change(MunicipalityId municipality, Concept changed, Visitor.Actor by) {
        var before = byId(municipality, changed.id());
        if (before.isEmpty() || !store.update(municipality, changed)) {
            return false;
        }
        audit.record(by, "conceptChanged", subject(changed), before.get().texts(), changed.texts());
        return true;
    }

    /** Removes a concept with its goals. Measures stay; they may serve another one. */
    @Transactional
    void remove(MunicipalityId municipality, Concept concept, Visitor.Actor by) {
        store.delete(municipality, concept.id());
        audit.record(by, "conceptRemoved", subject(concept), concept.texts(), Map.of());
    }

    private static Audit.Subject subject(Concept concept) {
        return new Audit.Subject("concept", concept.id().toString(), concept.name());
    }
}
