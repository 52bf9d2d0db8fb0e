package org.vorort.actors.imports.columns;

import java.util.List;

/**
 * Something about a cell that a person should know.
 *
 * @param weight how much of the row it costs
 * @param column the heading of the cell's column
 * @param cell what stands there, word for word
 * @param reason text key of the sentence
 * @param arguments for the sentence
 */
public record Problem(Weight weight, String column, String cell, String reason, List<String> arguments) {

    public enum Weight {
        /** The row cannot become an entry. */
        ROW,
        /** The cell could not be read; the rest of the row is taken. */
        CELL,
        /** Everything was understood, but not everything found its place. */
        HINT
    }

    static final String FREE_TEXT = "actors.imports.problem.freeText";

    public Problem {
        arguments = List.copyOf(arguments);
    }

    /** Whether a person should look before it is taken: the text may tell what the directory does not keep about people. */
    public boolean asksBack() {
        return reason.equals(FREE_TEXT);
    }

    public boolean rejects() {
        return weight != Weight.HINT;
    }
}
