package org.vorort.actors.imports.plan;

import java.util.Locale;

/** What an import does with a row. */
public enum RowState {
    CREATED,
    UPDATED,
    UNCHANGED,
    REJECTED;

    /** The word in addresses and reports, and after {@code actors.imports.state.} in the texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
