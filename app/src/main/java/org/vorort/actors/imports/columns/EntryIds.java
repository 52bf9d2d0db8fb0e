package org.vorort.actors.imports.columns;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Our own ids, as our exports carry them. */
final class EntryIds {

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private EntryIds() {}

    static Optional<UUID> of(String cell) {
        return ID.matcher(cell).matches() ? Optional.of(UUID.fromString(cell)) : Optional.empty();
    }
}
