package org.vorort.actors.imports.plan;

import java.util.Locale;

/** What an import does with a row. */
public enum RowState {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED;

    /** The word in addresses and reports. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The key of its words on the screens. */
    public String textKey() {
        return "actors.imports.state." + code();
    }
}
