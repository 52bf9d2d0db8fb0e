package org.vorort.actors.traces;

import org.vorort.actors.OrganisationId;
import org.vorort.kernel.MunicipalityId;

/**
 * What a room above keeps about an organisation. Owned here because organisations are merged here; the rooms answer within the
 * transaction, before the entry that goes is deleted.
 */
public interface OrganisationTraces {

    /** Two entries were one organisation: what hung on the one that goes hangs on the one that stays. */
    void move(MunicipalityId municipality, OrganisationId from, OrganisationId to);
}
