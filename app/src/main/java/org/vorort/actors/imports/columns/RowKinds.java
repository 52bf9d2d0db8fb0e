package org.vorort.actors.imports.columns;

import java.util.Optional;
import org.vorort.actors.SearchText;

/** The words in a column that says of each row what it is about. */
final class RowKinds {

    private RowKinds() {}

    static Optional<EntryKind> of(String cell) {
        return switch (SearchText.plain(cell)) {
            case "organisation", "organization", "org" -> Optional.of(EntryKind.ORGANISATION);
            case "person", "individual", "privatperson" -> Optional.of(EntryKind.PERSON);
            case "einrichtung", "ort", "place" -> Optional.of(EntryKind.PLACE);
            default -> Optional.empty();
        };
    }
}
