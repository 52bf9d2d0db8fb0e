package org.vorort.municipality;

import java.util.Locale;

/** A town that is its own county, a county, or a town in a county. None is above another. */
public enum MunicipalityKind {
    TOWN("municipality.kind.town"),
    COUNTY("municipality.kind.county"),
    TOWN_IN_COUNTY("municipality.kind.townInCounty");

    private final String textKey;

    MunicipalityKind(String textKey) {
        this.textKey = textKey;
    }

    /** The key of the word people read for it. */
    public String textKey() {
        return textKey;
    }

    /** How the database and forms write it: {@code town}, {@code county}, {@code town_in_county}. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static MunicipalityKind of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
