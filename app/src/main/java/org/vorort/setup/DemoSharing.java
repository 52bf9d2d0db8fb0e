package org.vorort.setup;

import org.springframework.stereotype.Component;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipality;
import org.vorort.municipality.sharing.MusterkreisShares;
import org.vorort.municipality.sharing.Shared;
import org.vorort.municipality.sharing.Sharings;
import org.vorort.storage.Tenancy;

/** Musterlingen and the Musterkreis show each other who does what; the county also its goals. */
@Component
class DemoSharing {

    private final MusterkreisShares shares;
    private final Sharings sharings;

    DemoSharing(MusterkreisShares shares, Sharings sharings) {
        this.shares = shares;
        this.sharings = sharings;
    }

    /** Where the county shows the town something already, both were made before. */
    void create(Municipality town, Municipality county, Visitor.Actor inTown, Visitor.Actor inCounty) {
        var shown = Tenancy.in(town.id(), () -> sharings.shownBy(town.id(), Shared.RESPONSIBILITIES));
        if (!shown.isEmpty()) {
            return;
        }
        shares.invite(county, town, Shared.RESPONSIBILITIES, inCounty);
        shares.invite(county, town, Shared.GOALS, inCounty);
        shares.acceptAll(town, inTown);
        shares.invite(town, county, Shared.RESPONSIBILITIES, inTown);
        shares.acceptAll(county, inCounty);
        // The last one waits, so that the county's start page shows what that looks like.
        shares.invite(town, county, Shared.GOALS, inTown);
    }
}
