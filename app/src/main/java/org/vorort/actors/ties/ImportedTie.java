package org.vorort.actors.ties;

/**
 * What becomes of a tie that a file brings.
 *
 * @param statement as it is written, or would be
 */
public record ImportedTie(TieStatement statement, Outcome outcome) {

    public enum Outcome {
        CREATED,
        /** An earlier import said something else. */
        CHANGED,
        /** An earlier import said the same, or everybody already knows it just so. */
        UNCHANGED
    }
}
