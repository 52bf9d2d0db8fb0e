package org.vorort.actors.catalogues;

import java.util.Optional;

/** The word lists of the directory. A municipality may change, add and switch off words; the keys stay. */
public enum Catalogue {
    /** Actor groups, domain.md chapter 4. */
    GROUP("group"),
    /** Fields of action, domain.md chapter 3. */
    FIELD("field"),
    /** From the neighbourhood to the federation, domain.md chapter 4. */
    LEVEL("level"),
    LANGUAGE("language"),
    /** Target groups of offers and measures, never of persons. */
    TARGET_GROUP("targetGroup");

    private final String code;

    Catalogue(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** The catalogue of an address; empty for any other word. */
    static Optional<Catalogue> find(String code) {
        for (var catalogue : values()) {
            if (catalogue.code.equals(code)) {
                return Optional.of(catalogue);
            }
        }
        return Optional.empty();
    }

    public static Catalogue of(String code) {
        return find(code).orElseThrow(() -> new IllegalArgumentException(code));
    }
}
