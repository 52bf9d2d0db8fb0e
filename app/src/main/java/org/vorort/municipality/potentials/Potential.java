package org.vorort.municipality.potentials;

/**
 * What small towns can build on: the six potentials named in "Integration vor Ort: Koordination und Vernetzung" (Difu, 2017).
 * Each is one question that a coordinator answers in a few sentences.
 */
public enum Potential {
    P1("municipality.potential.p1", "municipality.potential.p1.why", "municipality.potential.p1.note"),
    P2("municipality.potential.p2", "municipality.potential.p2.why", "municipality.potential.p2.note"),
    P3("municipality.potential.p3", "municipality.potential.p3.why", "municipality.potential.p3.note"),
    P4("municipality.potential.p4", "municipality.potential.p4.why", "municipality.potential.p4.note"),
    P5("municipality.potential.p5", "municipality.potential.p5.why", "municipality.potential.p5.note"),
    P6("municipality.potential.p6", "municipality.potential.p6.why", "municipality.potential.p6.note");

    private final String questionKey;
    private final String whyKey;
    private final String noteKey;

    Potential(String questionKey, String whyKey, String noteKey) {
        this.questionKey = questionKey;
        this.whyKey = whyKey;
        this.noteKey = noteKey;
    }

    /** The question, as a text key. */
    public String questionKey() {
        return questionKey;
    }

    /** Why an answer matters. */
    public String whyKey() {
        return whyKey;
    }

    /** What is worth writing down. */
    public String noteKey() {
        return noteKey;
    }
}
