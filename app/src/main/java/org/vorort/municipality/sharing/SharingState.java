package org.vorort.municipality.sharing;

import java.util.Locale;

/** How far a sharing has come. */
enum SharingState {
    INVITED,
    ACCEPTED,
    DECLINED,
    ENDED;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SharingState of(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }
}
