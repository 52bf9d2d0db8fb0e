package org.vorort.actors.sheets;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Pattern;

/** Gathers the rows of a file, refuses too many of them, and finds the row of headings among the first. */
final class SheetBuilder {

    /** An address, a link or a long number: such a thing is never a heading. */
    private static final Pattern CONTENT =
            Pattern.compile("\\S+@\\S+\\.\\S+|(?i:https?://|www\\.)\\S+|\\+?[0-9][0-9 /()-]{5,}");

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00A0]+");

    private final List<Sheet.Row> rows = new ArrayList<>();
    private int lastNumber;
    private int width;
    private int cellCount;
    private long characterCount;
    private boolean headingsKnown;

    /** Counts a row that does not belong to the list. */
    void skip() {
        lastNumber++;
    }

    /** Fixes the headings of a format that has none in the file; the rows count from 1 all the same. */
    void addHeadings(List<String> headings) {
        headingsKnown = true;
        width = headings.size();
        rows.add(new Sheet.Row(0, headings));
    }

    void add(List<String> cells) throws SheetRefused {
        add(lastNumber + 1, cells);
    }

    void add(int number, List<String> cells) throws SheetRefused {
        lastNumber = number;
        var filled = withoutTrailingBlanks(cells);
        if (filled.isEmpty()) {
            return;
        }
        refuseTooMuch(filled);
        width = Math.max(width, filled.size());
        rows.add(new Sheet.Row(number, filled));
    }

    /** Whether this looks like a list rather than a cover sheet: several rows, most of them with several cells. */
    boolean isTable() {
        return rows.size() > 1 && usualFilling() > 1;
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    Sheet build(SheetFormat format, Delimiter delimiter, String encoding, String worksheet) throws SheetRefused {
        if (rows.isEmpty() || headingsKnown && rows.size() == 1) {
            throw new SheetRefused(SheetReader.Reason.EMPTY);
        }
        var first = headingsKnown ? 0 : firstRow();
        var headings = new ArrayList<String>();
        for (var cell : padded(rows.get(first).cells())) {
            headings.add(BLANKS.matcher(cell).replaceAll(" ").strip());
        }
        if (headings.stream().anyMatch(heading -> CONTENT.matcher(heading).matches())) {
            throw new SheetRefused(
                    SheetReader.Reason.NO_HEADINGS,
                    Integer.toString(rows.get(first).number()));
        }
        var content = new ArrayList<Sheet.Row>(rows.size() - first);
        for (var row : rows.subList(first + 1, rows.size())) {
            content.add(new Sheet.Row(row.number(), padded(row.cells())));
        }
        return new Sheet(headings, content, format, delimiter, encoding, worksheet);
    }

    private void refuseTooMuch(List<String> cells) throws SheetRefused {
        cellCount += cells.size();
        for (var cell : cells) {
            characterCount += cell.length();
            if (cell.length() > SheetLimits.CELL_CHARACTERS) {
                throw new SheetRefused(SheetReader.Reason.CELL_TOO_LONG, Numbers.shown(SheetLimits.CELL_CHARACTERS));
            }
        }
        if (cells.size() > SheetLimits.COLUMNS) {
            throw new SheetRefused(SheetReader.Reason.TOO_MANY_COLUMNS, Numbers.shown(SheetLimits.COLUMNS));
        }
        if (rows.size() > SheetLimits.ROWS) {
            throw new SheetRefused(SheetReader.Reason.TOO_MANY_ROWS, Numbers.shown(SheetLimits.ROWS));
        }
        if (cellCount > SheetLimits.CELLS) {
            throw new SheetRefused(SheetReader.Reason.TOO_MANY_CELLS, Numbers.shown(SheetLimits.CELLS));
        }
        if (characterCount > SheetLimits.CHARACTERS) {
            throw new SheetRefused(SheetReader.Reason.TOO_MUCH_TEXT, Numbers.shown(SheetLimits.CHARACTERS));
        }
    }

    /** The headings are the first row, but for title lines: one or two cells above rows that have at least twice as many. */
    private int firstRow() {
        var usual = usualFilling();
        for (var i = 0; i < rows.size(); i++) {
            var filling = filling(rows.get(i));
            if (filling > 2 || filling * 2 > usual) {
                return i;
            }
        }
        return 0;
    }

    /** The median of how many cells are filled: a few short or long rows do not change it. */
    private int usualFilling() {
        var fillings = new ArrayList<Integer>(rows.size());
        for (var row : rows) {
            fillings.add(filling(row));
        }
        Collections.sort(fillings);
        return fillings.get(fillings.size() / 2);
    }

    private static int filling(Sheet.Row row) {
        var filling = 0;
        for (var cell : row.cells()) {
            filling += isBlank(cell) ? 0 : 1;
        }
        return filling;
    }

    private List<String> padded(List<String> cells) {
        var padded = new ArrayList<>(cells);
        while (padded.size() < width) {
            padded.add("");
        }
        return padded;
    }

    private static List<String> withoutTrailingBlanks(List<String> cells) {
        var end = cells.size();
        while (end > 0 && isBlank(cells.get(end - 1))) {
            end--;
        }
        return cells.subList(0, end);
    }

    private static boolean isBlank(String cell) {
        for (var i = 0; i < cell.length(); i++) {
            var sign = cell.charAt(i);
            if (!Character.isWhitespace(sign) && sign != '\u00A0' && sign != '\u200B' && sign != '\uFEFF') {
                return false;
            }
        }
        return true;
    }
}
