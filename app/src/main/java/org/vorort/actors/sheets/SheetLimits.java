package org.vorort.actors.sheets;

/**
 * How much a list may hold. Each limit lies far above what a county's address book needs and far below what would bring
 * a server of 512 MB down.
 */
final class SheetLimits {

    /** 50,000 rows of 300 characters are 15 MB; an address book with pictures comes near 20. */
    static final int FILE_BYTES = 20 * 1024 * 1024;

    /** Address books export up to about a hundred columns, and nobody maps more by hand. */
    static final int COLUMNS = 150;

    /** The columns of an empty sheet; beyond them even blank cells are no accident. */
    static final int WIDEST_SHEET = 16_384;

    /** Five times the 10,000 rows that an import has to take in five seconds. */
    static final int ROWS = 50_000;

    /** 50,000 rows of twenty filled cells. */
    static final int CELLS = 1_000_000;

    /** What a cell of a spreadsheet holds at most; also what we can write again. */
    static final int CELL_CHARACTERS = 32_767;

    /** All cells together: a small workbook may repeat one long text a million times. */
    static final int CHARACTERS = 20_000_000;

    /** A workbook of a million cells stays below this. */
    static final long INFLATED_BYTES = 200L * 1024 * 1024;

    /** Tables shrink to a tenth or a fiftieth; what shrinks to less than a hundredth was made to harm. */
    static final int INFLATION_FACTOR = 100;

    /** Below this nothing is harmful, however small it was packed. */
    static final long HARMLESS_BYTES = 10L * 1024 * 1024;

    /** A workbook has some dozen parts; pictures make it some hundred. */
    static final int PARTS = 10_000;

    /** The longest run between two signs {@code >}: a full cell, each character written as an entity. */
    static final int XML_RUN_BYTES = 1024 * 1024;

    /** A filled cell takes two elements, its text in the table of texts two more, a blank one with a colour one. */
    static final long XML_ELEMENTS = 8_000_000;

    /** The format knows some hundred kinds of elements. */
    static final int XML_NAMES = 1_000;

    private SheetLimits() {}
}
