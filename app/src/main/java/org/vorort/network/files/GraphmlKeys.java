package org.vorort.network.files;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** What the keys of a GraphML file mean, by the names their programs gave them. */
final class GraphmlKeys {

    /** What a piece of data says; of two labels the one further down here counts. */
    enum Meaning {
        NOTHING,
        WEIGHT,
        DRAWN_LABEL,
        NAME,
        LABEL
    }

    private final Map<String, Meaning> meanings = new HashMap<>();
    private final Map<String, EdgeNote> notes = new HashMap<>();

    void declare(String id, String target, String name) {
        var nodes = !target.equals("edge") && !target.equals("graph");
        var edges = !target.equals("node") && !target.equals("graph");
        var meaning = switch (name.toLowerCase(Locale.ROOT)) {
            case "label" -> nodes ? Meaning.LABEL : Meaning.NOTHING;
            case "name" -> nodes ? Meaning.NAME : Meaning.NOTHING;
            case "weight" -> edges ? Meaning.WEIGHT : Meaning.NOTHING;
            default -> Meaning.NOTHING;
        };
        if (meaning != Meaning.NOTHING) {
            meanings.put(id, meaning);
        }
        if (edges) {
            EdgeNote.of(name).ifPresent(note -> notes.put(id, note));
        }
    }

    Meaning meaning(String key) {
        return meanings.getOrDefault(key, Meaning.NOTHING);
    }

    /** What else the key says about an edge. */
    Optional<EdgeNote> note(String key) {
        return Optional.ofNullable(notes.get(key));
    }
}
