package org.vorort.actors.organisations;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.vorort.actors.Organisation;
import org.vorort.actors.Organisations;
import org.vorort.actors.duplicates.Resemblance;
import org.vorort.kernel.MunicipalityId;

/** Looks whether an organisation stands in the directory already, perhaps spelled a little differently. */
@Service
class SimilarOrganisations {

    private static final int MOST = 5;

    private final Organisations organisations;

    SimilarOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    /** Entries of nearly this name. @param except the address of the entry that is being edited, or empty */
    List<Organisation> to(MunicipalityId municipality, String name, String except) {
        var similar = new ArrayList<Organisation>();
        for (var organisation : organisations.all(municipality)) {
            var near = Resemblance.of(name, organisation.name()) >= Resemblance.NEAR
                    || Resemblance.of(name, organisation.details().shortName()) == 1;
            if (near && !organisation.slug().equals(except) && similar.size() < MOST) {
                similar.add(organisation);
            }
        }
        return similar;
    }
}
