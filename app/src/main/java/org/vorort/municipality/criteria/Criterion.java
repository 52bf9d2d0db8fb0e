package org.vorort.municipality.criteria;

import java.util.List;
import org.vorort.kernel.MunicipalityId;

/**
 * One line of the deck, held against what the town really does. A room that owns the data contributes a class; nothing else
 * has to be told.
 */
public interface Criterion {

    /**
     * Which line of the deck it is.
     *
     * @param line on its slide, from 1
     * @param code the word in addresses and in the database; never changes
     * @param texts the beginning of its text keys, with a dot at the end; after it stand {@code title}, {@code why}, and
     *     {@code limit.} with the code of each limit
     */
    record About(Slide slide, int line, String code, String texts) {}

    About about();

    /** From when on it is fulfilled, in numbers a town may change. */
    default List<Limit> limits() {
        return List.of();
    }

    /** How it stands today. */
    Judgement judge(MunicipalityId municipality, Limits limits);
}
