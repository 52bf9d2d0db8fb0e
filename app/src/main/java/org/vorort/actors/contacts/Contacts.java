package org.vorort.actors.contacts;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.State;
import org.vorort.identity.Role;
import org.vorort.identity.Roles;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Who speaks for which organisation, and what a visitor may do with an entry because of it. */
@Service
public class Contacts {

    private final Organisations organisations;
    private final Roles roles;

    Contacts(Organisations organisations, Roles roles) {
        this.organisations = organisations;
        this.roles = roles;
    }

    /** What this visitor may do with this entry. */
    @Transactional(readOnly = true)
    public Access access(Visitor visitor, Organisation organisation) {
        var own = spokenFor(visitor).filter(organisation.id()::equals).isPresent();
        return ContactAccessRules.access(visitor.roles(), own, organisation.state());
    }

    /** Whether this visitor may see every entry, and not just an own one. */
    public boolean readsAll(Visitor visitor) {
        return ContactAccessRules.access(visitor.roles(), false, State.ACTIVE) != Access.NONE;
    }

    /** The entry, if this visitor may change it. */
    @Transactional(readOnly = true)
    public Optional<Organisation> kept(Visitor visitor, String slug) {
        return organisations
                .bySlug(visitor.municipality(), slug)
                .filter(found -> access(visitor, found).mayKeep());
    }

    /** The entry this visitor speaks for, if there is one that is not archived. */
    @Transactional(readOnly = true)
    public Optional<Organisation> own(Visitor visitor) {
        return spokenFor(visitor)
                .flatMap(id -> organisations.byId(visitor.municipality(), id))
                .filter(found -> access(visitor, found).mayKeep());
    }

    /** Everybody who speaks for this organisation, by name. */
    @Transactional(readOnly = true)
    List<Roles.Colleague> of(MunicipalityId municipality, OrganisationId organisation) {
        return roles.colleagues(municipality).stream()
                .filter(colleague -> colleague
                        .organisation()
                        .filter(organisation.value()::equals)
                        .isPresent())
                .toList();
    }

    private Optional<OrganisationId> spokenFor(Visitor visitor) {
        return visitor.is(Role.CONTACT)
                ? roles.organisationOf(visitor.municipality(), visitor.account())
                        .map(OrganisationId::new)
                : Optional.empty();
    }
}
