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

    /** @param meanwhileChanged how many were left as they are because somebody else changed them at the same time */
    record Result(int changed, int meanwhileChanged) {}

    private final Organisations organisations;

    ChangeOrganisations(Organisations organisations) {
        this.organisations = organisations;
    }

    @Transactional
    Result change(MunicipalityId municipality, List<OrganisationId> ids, BulkChange change, Visitor.Actor by) {
        var changed = new ArrayList<Organisation>();
        for (var id : ids) {
            var organisation = organisations.byId(municipality, id);
            if (organisation.isPresent()) {
                var after = change.applied(organisation.get());
                if (!after.equals(organisation.get())) {
                    changed.add(after);
                }
            }
        }
        var refused = organisations.changeAll(municipality, changed, by);
        return new Result(changed.size() - refused.size(), refused.size());
    }
}
