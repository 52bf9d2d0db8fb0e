package org.vorort.fairshare;

/**
 * How much a voter gains from a project named on the ballot; nothing from any other. The satisfaction from several projects is
 * the sum (additive satisfaction functions; Rey, Schmidt, Maly).
 */
public enum Satisfaction {
    /** What the project costs: to voters a large project is worth more than a small one. */
    COST("cost"),
    /** One for each project, whatever it costs. */
    CARDINALITY("cardinality"),
    /** The points the voter gave, or what takes their place: see {@link Ballots#points}. */
    POINTS("points"),
    /** How many projects the ballot ranks below it: the last one, and a single one, count nothing. */
    BORDA("borda");

    private final String word;

    Satisfaction(String word) {
        this.word = word;
    }

    /** How the command line and outcomes name it. */
    public String word() {
        return word;
    }
}
