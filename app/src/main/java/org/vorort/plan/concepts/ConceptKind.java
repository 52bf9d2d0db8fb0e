package org.vorort.plan.concepts;

import java.util.Locale;
import java.util.Optional;

/** What a concept is about; a measure may serve several of them, so that both offices see it (domain.md 6.1, Z3). */
public enum ConceptKind {
    INTEGRATION,
    /** Of the town as a whole, such as an ISEK. */
    URBAN,
    /** Of one neighbourhood, such as an IHEK. */
    NEIGHBOURHOOD,
    OTHER;

    /** The word in the database, in forms and texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The kind of this word; empty for any other. */
    static Optional<ConceptKind> of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
