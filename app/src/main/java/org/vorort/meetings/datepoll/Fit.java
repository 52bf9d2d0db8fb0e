package org.vorort.meetings.datepoll;

import java.util.Locale;
import java.util.Optional;

/** Whether a slot suits somebody. */
enum Fit {
    YES,
    IF_NEED_BE,
    NO;

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Fit> of(String code) {
        for (var fit : values()) {
            if (fit.code().equals(code)) {
                return Optional.of(fit);
            }
        }
        return Optional.empty();
    }
}
