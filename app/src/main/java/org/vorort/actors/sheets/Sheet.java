package org.vorort.actors.sheets;

import java.util.List;

/**
 * A list as a table of raw text, whatever file it came in. Every row has exactly one cell for each heading; a heading
 * that stands blank in the file is the empty text here. Rows without any text are left out.
 *
 * @param delimiter what parted the cells; {@link Delimiter#NONE} for workbooks, cards and lists of a single column
 * @param encoding the name of the encoding as people know it, empty where the format leaves no choice
 * @param worksheet the name of the worksheet that was read, empty for everything but workbooks
 */
public record Sheet(
        List<String> headings,
        List<Row> rows,
        SheetFormat format,
        Delimiter delimiter,
        String encoding,
        String worksheet) {

    public Sheet {
        headings = List.copyOf(headings);
        rows = List.copyOf(rows);
    }

    /**
     * One line of the list.
     *
     * @param number the row as a spreadsheet counts it, from 1 and with the rows above the headings; for cards the
     *     how-manieth card of the file it is
     */
    public record Row(int number, List<String> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }
}
