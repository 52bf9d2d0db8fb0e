package org.vorort.actors.places;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vorort.actors.directory.ListQuery;

/**
 * What somebody wants to see of the places. Empty parts do not restrict.
 *
 * @param q words to be found, with typing errors forgiven; also in the names of organisations
 * @param organisation the address of who runs them
 * @param kind a kind of place as it was typed
 * @param state {@code active} unless said otherwise; {@code all} for every one
 * @param sort {@code name}, {@code kind}, {@code organisation} or {@code town}, with a minus before it for descending
 */
record PlaceQuery(String q, String organisation, String quarter, String kind, String state, String sort)
        implements ListQuery {

    /** Absent parameters become empty. */
    PlaceQuery {
        q = orEmpty(q);
        organisation = orEmpty(organisation);
        quarter = orEmpty(quarter);
        kind = orEmpty(kind);
        state = orEmpty(state);
        sort = orEmpty(sort);
    }

    @Override
    public Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", q);
        parts.put("organisation", organisation);
        parts.put("quarter", quarter);
        parts.put("kind", kind);
        parts.put("state", state);
        parts.put("sort", sort);
        parts.values().removeIf(String::isBlank);
        return parts;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
