package org.vorort.plan.areas;

import java.util.Locale;
import java.util.Optional;

/** Task areas most towns have, to begin with; each with its field of action. Nobody must take any. */
enum StartingArea {
    ORIENTATION("REC"),
    MIGRATION_ADVICE("REC"),
    NATURALISATION("REC"),
    HOUSING_REFUGEES("WOH"),
    FINDING_FLATS("WOH"),
    LANGUAGE_COURSES("SPR"),
    INTERPRETING("KOM"),
    INFORMATION("KOM"),
    DAY_CARE("KIT"),
    SCHOOL("BIL"),
    RECOGNITION("ARB"),
    WORK("ARB"),
    HEALTH("GES"),
    VOLUNTEERS("ENG"),
    MIGRANT_ORGANISATIONS("TEI"),
    ANTI_DISCRIMINATION("SIC"),
    OPENING("IKO"),
    NETWORK("STE");

    private final String field;

    StartingArea(String field) {
        this.field = field;
    }

    /** A key of the catalogue of fields of action. */
    String field() {
        return field;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<StartingArea> of(String code) {
        for (var area : values()) {
            if (area.code().equals(code)) {
                return Optional.of(area);
            }
        }
        return Optional.empty();
    }
}
