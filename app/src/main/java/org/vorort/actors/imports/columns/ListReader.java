package org.vorort.actors.imports.columns;

import java.util.ArrayList;
import java.util.List;
import org.vorort.actors.sheets.Sheet;

/** Reads all rows of a list by what its columns mean. */
public final class ListReader {

    private ListReader() {}

    /** Promise: every row of the sheet gives one row; what could not be read is a problem of it, never an exception. */
    public static List<ListLine> read(Sheet sheet, Mapping mapping, ListWords.Known words) {
        var rows = new ArrayList<ListLine>(sheet.rows().size());
        for (var row : sheet.rows()) {
            rows.add(new RowReading(row, mapping, words.catalogues()).read());
        }
        return rows;
    }
}
