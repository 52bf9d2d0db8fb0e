package org.vorort.actors.cells;

/**
 * What came of reading one cell. Nothing is invented: what is not clear beyond doubt is {@link Unreadable}, with the raw
 * text, so that a person can decide.
 */
public sealed interface CellReading<T> {

    /** There was nothing in the cell. */
    record Blank<T>() implements CellReading<T> {}

    /**
     * The cell was understood.
     *
     * @param rest what stood there besides and was not understood, such as "(nur vormittags)"; empty when that was all
     */
    record Read<T>(T value, String rest) implements CellReading<T> {}

    /** The cell was not understood. */
    record Unreadable<T>(String raw, CellProblem problem) implements CellReading<T> {}
}
