package org.vorort.network.files;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What a file may say about an edge beside its weight, by the names that columns and keys have for it. */
public enum EdgeNote {
    /** What passes along it. */
    KIND("kind", "art"),
    SINCE("since", "seit"),
    UNTIL("until", "bis"),
    /** What it is for. */
    TOPIC("topic", "thema", "handlungsfeld"),
    /** Whose word it is. Not called {@code source}, because that is an end of the edge. */
    SAID_BY("said_by", "quelle der angabe");

    private final String written;
    private final Set<String> names;

    EdgeNote(String written, String other) {
        this.written = written;
        this.names = Set.of(written, other);
    }

    EdgeNote(String written, String other, String another) {
        this.written = written;
        this.names = Set.of(written, other, another);
    }

    /** The name under which it is written. */
    public String written() {
        return written;
    }

    static Optional<EdgeNote> of(String name) {
        var plain = name.strip().toLowerCase(Locale.ROOT);
        for (var note : values()) {
            if (note.names.contains(plain)) {
                return Optional.of(note);
            }
        }
        return Optional.empty();
    }
}
