package org.vorort.plan.concepts;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * A concept: the paper behind the work.
 *
 * @param slug its readable address, unique in the municipality
 * @param vision the guiding picture in a sentence or two (Leitbild)
 * @param situation the stock-taking: what is there, what is missing
 * @param until its last day; none where it goes on until there is a new one
 * @param version grows with every change; a form that was open meanwhile is refused
 */
public record Concept(
        ConceptId id,
        String slug,
        ConceptKind kind,
        String name,
        String vision,
        String situation,
        Optional<LocalDate> from,
        Optional<LocalDate> until,
        Decision decision,
        int version) {

    /**
     * Who decided it.
     *
     * @param by in words, such as "Stadtrat"
     * @param link where the whole paper can be read
     */
    public record Decision(Optional<LocalDate> on, String by, String link) {

        static final Decision NONE = new Decision(Optional.empty(), "", "");
    }

    /** What the audit trail keeps. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("conceptKind", kind.code());
        texts.put("name", name);
        texts.put("vision", vision);
        texts.put("situation", situation);
        texts.put("from", from.map(LocalDate::toString).orElse(""));
        texts.put("until", until.map(LocalDate::toString).orElse(""));
        texts.put("decidedOn", decision.on().map(LocalDate::toString).orElse(""));
        texts.put("decidedBy", decision.by());
        return texts;
    }
}
