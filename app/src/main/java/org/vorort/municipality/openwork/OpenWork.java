package org.vorort.municipality.openwork;

import java.util.List;
import org.vorort.kernel.MunicipalityId;

/**
 * What waits for the office of a town, shown to it on the start page. Owned here because the page is here; the rooms that
 * know the work lie higher and answer, each for itself.
 */
public interface OpenWork {

    /** What waits right now; nothing where nothing does. */
    List<Waiting> of(MunicipalityId municipality);

    /**
     * One kind of work.
     *
     * @param key the sentence, counted: {@code key.one} and {@code key.other}
     * @param path where it is done, below the town's path
     */
    record Waiting(String key, long number, String path) {}
}
