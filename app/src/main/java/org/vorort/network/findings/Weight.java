package org.vorort.network.findings;

import java.util.Locale;

/** What comes first. It orders what is to be done, never people or organisations. */
enum Weight {
    /** Something breaks, or is missing from the start. */
    FIRST,
    /** Something is thin. */
    SOON,
    /** Good to know. */
    LATER,
    /** Something to be glad about. */
    GOOD;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
