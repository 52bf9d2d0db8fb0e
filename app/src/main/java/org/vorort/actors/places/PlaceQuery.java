package org.vorort.actors.places;

import java.util.Map;
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
        q = ListQuery.orEmpty(q);
        organisation = ListQuery.orEmpty(organisation);
        quarter = ListQuery.orEmpty(quarter);
        kind = ListQuery.orEmpty(kind);
        state = ListQuery.orEmpty(state);
        sort = ListQuery.orEmpty(sort);
    }

    @Override
    public Map<String, String> parts() {
        return ListQuery.saying(
                Map.entry("q", q),
                Map.entry("organisation", organisation),
                Map.entry("quarter", quarter),
                Map.entry("kind", kind),
                Map.entry("state", state),
                Map.entry("sort", sort));
    }
}
