package org.vorort.municipality.sharing;

import org.vorort.kernel.MunicipalityId;

/**
 * Tells the office of a town something in its daily mail. Owned here because the other side of a sharing must hear of it; the
 * room post, which lies higher, tells.
 */
public interface Herald {

    /**
     * Takes the news on, in the transaction that asks for it and within that municipality.
     *
     * @param kind a word for the kind of news; {@code about} what it is about, usually an id
     * @param line one sentence in German
     * @param path where to read on, below the town
     */
    void tell(MunicipalityId municipality, String kind, String about, String line, String path);
}
