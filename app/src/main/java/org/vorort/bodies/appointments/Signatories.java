package org.vorort.bodies.appointments;

import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Role;
import org.vorort.identity.Roles;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Who signs the town's appointments: the name that was kept, or as long as nobody typed one, the leadership's. */
@Service
public class Signatories {

    private final SignatoryStore store;
    private final Roles roles;
    private final Audit audit;

    Signatories(SignatoryStore store, Roles roles, Audit audit) {
        this.store = store;
        this.roles = roles;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    Signatory of(MunicipalityId municipality) {
        return store.find(municipality).or(() -> leadership(municipality)).orElse(Signatory.UNKNOWN);
    }

    @Transactional
    public void keep(MunicipalityId municipality, String name, String role, Visitor.Actor by) {
        var before = of(municipality);
        store.save(municipality, new Signatory(name, role));
        audit.record(
                by,
                "signatoryKept",
                new Audit.Subject("signatory", municipality.toString(), name),
                Map.of("signatoryName", before.name(), "signatoryRole", before.role()),
                Map.of("signatoryName", name, "signatoryRole", role));
    }

    private Optional<Signatory> leadership(MunicipalityId municipality) {
        return roles.colleagues(municipality).stream()
                .filter(colleague -> colleague.roles().contains(Role.LEADERSHIP))
                .map(colleague -> new Signatory(colleague.name(), ""))
                .findFirst();
    }
}
