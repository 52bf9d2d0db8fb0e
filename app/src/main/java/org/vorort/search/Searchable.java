package org.vorort.search;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.vorort.kernel.MunicipalityId;

/**
 * Things of a room that are searched, a class for each. Owned here because the search is here; the rooms that know the things
 * lie higher and answer, each for itself. Nobody has to be told of a change: the room's migration lets its tables be watched
 * ({@code search.watch}), and what was changed is asked for again before the next search.
 */
public interface Searchable {

    /**
     * A kind of thing one can search for.
     *
     * @param code the word in addresses and in the index
     * @param one the text key of its name
     * @param many the text key for several
     * @param order smaller comes first
     */
    record Kind(String code, String one, String many, int order) {}

    /** What the migrations of the room call it when they let a table be watched. */
    String subject();

    /** The kinds its cards are of, for most things one. */
    List<Kind> kinds();

    /** Everything of this municipality. */
    List<UUID> ids(MunicipalityId municipality);

    /** The cards of these things as they are now; what is gone has none. */
    List<Card> cards(MunicipalityId municipality, Collection<UUID> ids);
}
