package org.vorort.actors.sheets;

/** The kinds of files a list may come in. */
public enum SheetFormat {
    CSV("actors.sheets.format.csv"),
    XLSX("actors.sheets.format.xlsx"),
    VCARD("actors.sheets.format.vcard");

    private final String textKey;

    SheetFormat(String textKey) {
        this.textKey = textKey;
    }

    /** The key of the format's name on the screens. */
    public String textKey() {
        return textKey;
    }
}
