package org.vorort.network.files;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

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
    }

    Meaning meaning(String key) {
        return meanings.getOrDefault(key, Meaning.NOTHING);
    }
}
