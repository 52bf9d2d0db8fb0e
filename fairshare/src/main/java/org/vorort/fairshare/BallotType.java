package org.vorort.fairshare;

import java.util.Arrays;
import java.util.Optional;

/** How voters may say what they want; the names in files are Pabulib's. */
public enum BallotType {
    /** A set of projects, all alike. */
    APPROVAL("approval"),
    /** One project; files that nevertheless hold ballots with several are counted as approvals. */
    CHOOSE_1("choose-1"),
    /** Projects in order, the best first. */
    ORDINAL("ordinal"),
    /** Points shared out among projects, of which a voter has only so many. */
    CUMULATIVE("cumulative"),
    /** Points for projects, each given for itself. */
    SCORING("scoring");

    private final String word;

    BallotType(String word) {
        this.word = word;
    }

    /** What files call it: {@code choose-1}. */
    public String word() {
        return word;
    }

    /** Whether each named project carries points. */
    public boolean hasPoints() {
        return this == CUMULATIVE || this == SCORING;
    }

    /** The type that files call so; empty for a word that is none. */
    public static Optional<BallotType> named(String word) {
        return Arrays.stream(values()).filter(type -> type.word.equals(word)).findFirst();
    }
}
