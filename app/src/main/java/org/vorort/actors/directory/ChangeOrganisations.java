package org.vorort.actors.directory;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Does the same to several organisations, in one transaction. */
@Service
class ChangeOrganisations {

    private final Organisations organisations;

    ChangeOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    @Transactional
    ChangeCount change(MunicipalityId municipality, List<OrganisationId> ids, BulkChange change, Visitor.Actor by) {
        var changed = new ArrayList<Organisation>();
        for (var organisation : organisations.byIds(municipality, ids)) {
            var after = change.applied(organisation);
            if (!after.equals(organisation)) {
                changed.add(after);
            }
        }
        var refused = organisations.changeAll(municipality, changed, by);
        return new ChangeCount(changed.size() - refused.size(), refused.size());
    }
}
