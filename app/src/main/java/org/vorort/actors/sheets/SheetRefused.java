package org.vorort.actors.sheets;

import java.util.List;

/** A file that is no table for us, on its way up to {@link SheetReader}, which turns it into an answer. */
final class SheetRefused extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient SheetReader.Reason reason;
    private final transient List<String> details;

    SheetRefused(SheetReader.Reason reason, String... details) {
        super(reason.name(), null, false, false);
        this.reason = reason;
        this.details = List.of(details);
    }

    SheetReader.Reason reason() {
        return reason;
    }

    List<String> details() {
        return details;
    }
}
