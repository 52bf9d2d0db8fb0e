package org.vorort.actors.sheets;

/** What parts the cells of a line of text. */
public enum Delimiter {
    SEMICOLON(';', "actors.sheets.delimiter.semicolon"),
    COMMA(',', "actors.sheets.delimiter.comma"),
    TAB('\t', "actors.sheets.delimiter.tab"),
    BAR('|', "actors.sheets.delimiter.bar"),
    /** Nothing: the whole line is one cell. The sign stands in no text. */
    NONE('\uFFFF', "actors.sheets.delimiter.none");

    private final char sign;
    private final String textKey;

    Delimiter(char sign, String textKey) {
        this.sign = sign;
        this.textKey = textKey;
    }

    char sign() {
        return sign;
    }

    /** The key of the delimiter's name on the screens. */
    public String textKey() {
        return textKey;
    }
}
