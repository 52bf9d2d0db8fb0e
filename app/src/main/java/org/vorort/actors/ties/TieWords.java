package org.vorort.actors.ties;

import java.time.LocalDate;
import java.util.Map;

/** A statement as the audit trail keeps it: texts by field. */
final class TieWords {

    private TieWords() {}

    static Map<String, String> of(TieStatement statement, String partner) {
        return Map.of(
                "partner", partner,
                "kind", statement.kind().code(),
                "direction", statement.direction().code(),
                "strength", String.valueOf(statement.strength()),
                "topic", statement.topic(),
                "since", statement.since().map(LocalDate::toString).orElse(""),
                "until", statement.until().map(LocalDate::toString).orElse(""),
                "mayPublish", String.valueOf(statement.mayPublish()),
                "author", statement.author().code(),
                "via", statement.via().code());
    }
}
