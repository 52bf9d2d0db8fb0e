package org.vorort.actors.imports.columns;

import java.util.List;
import org.vorort.actors.sheets.Sheet;

/** Reads all rows of a list by what its columns mean. */
public final class ListReader {

    private ListReader() {}

    /** Promise: every row of the sheet gives one row; what could not be read is a problem of it, never an exception. */
    public static List<ListLine> read(Sheet sheet, Mapping mapping, ListWords.Known words) {
        // Each row stands for itself, and reading is the longest part of an import.
        return sheet.rows().parallelStream()
                .map(row -> new RowReading(row, mapping, words.catalogues()).read())
                .toList();
    }
}
