package org.vorort.actors.ties;

import java.util.Locale;
import java.util.Optional;

/** What passes between two organisations (domain.md 6.4, V). */
public enum TieKind {
    /** They tell each other what matters. */
    INFORMATION(false),
    /** They do things together. */
    COOPERATION(false),
    /** They agree who does what, so that nothing is done twice. */
    COORDINATION(false),
    /** One gives money, rooms or posts to the other. */
    FUNDING(true),
    /** One sends people on to the other. */
    REFERRAL(true);

    private final boolean directed;

    TieKind(boolean directed) {
        this.directed = directed;
    }

    /** Whether it matters who gives and who gets. */
    public boolean directed() {
        return directed;
    }

    /** The word of the database, of addresses and of text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<TieKind> of(String code) {
        for (var kind : values()) {
            if (kind.code().equals(code)) {
                return Optional.of(kind);
            }
        }
        return Optional.empty();
    }
}
