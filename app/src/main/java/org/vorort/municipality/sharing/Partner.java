package org.vorort.municipality.sharing;

import java.time.Instant;
import org.vorort.kernel.MunicipalityId;

/**
 * The other side of a sharing.
 *
 * @param path of its start page, such as {@code /musterkreis}
 * @param since when it was accepted; for one that is over, when it ended
 */
public record Partner(MunicipalityId id, String name, String path, Instant since) {}
