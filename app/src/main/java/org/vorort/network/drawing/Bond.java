package org.vorort.network.drawing;

import java.util.Locale;

/** What a line stands for. Each has a style of its own, so that it is told apart without colour. */
public enum Bond {
    /** Follows from persons who belong to both; nobody stated it. Drawn first, below all others. */
    DERIVED(false),
    INFORMATION(false),
    COOPERATION(false),
    COORDINATION(false),
    FUNDING(true),
    REFERRAL(true);

    private final boolean directed;

    Bond(boolean directed) {
        this.directed = directed;
    }

    /** Whether it has an arrow head. */
    public boolean directed() {
        return directed;
    }

    /** The word of style sheets, addresses and text keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
