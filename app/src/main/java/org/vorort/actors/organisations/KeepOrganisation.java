package org.vorort.actors.organisations;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.Organisations;
import org.vorort.actors.State;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Adds an organisation, corrects it, lets it rest. */
@Service
class KeepOrganisation {

    sealed interface Result {
        record Kept(Organisation organisation) implements Result {}

        /** Somebody else was quicker. @param current what stands there now */
        record ChangedMeanwhile(Organisation current) implements Result {}

        record Gone() implements Result {}
    }

    private final Organisations organisations;

    KeepOrganisation(Organisations organisations) {
        this.organisations = organisations;
    }

    @Transactional
    Organisation add(MunicipalityId municipality, OrganisationDetails details, String source, Visitor.Actor by) {
        return organisations.create(municipality, new Organisations.Draft(details, source, Map.of()), by);
    }

    /** @param version of the entry the person saw */
    @Transactional
    Result correct(
            MunicipalityId municipality, String slug, int version, OrganisationDetails details, Visitor.Actor by) {
        var found = organisations.bySlug(municipality, slug);
        if (found.isEmpty()) {
            return new Result.Gone();
        }
        var current = found.get();
        if (current.version() != version) {
            return new Result.ChangedMeanwhile(current);
        }
        var changed = current.with(details).withUnread(stillUnread(current, details));
        return write(municipality, changed, by);
    }

    @Transactional
    Result set(MunicipalityId municipality, String slug, State state, Visitor.Actor by) {
        return organisations
                .bySlug(municipality, slug)
                .map(found -> write(municipality, found.in(state), by))
                .orElseGet(Result.Gone::new);
    }

    /** What an import could not read of this field is settled. */
    @Transactional
    Result settle(MunicipalityId municipality, String slug, String field, Visitor.Actor by) {
        var found = organisations.bySlug(municipality, slug);
        if (found.isEmpty()) {
            return new Result.Gone();
        }
        var unread = new HashMap<>(found.get().unread());
        unread.remove(field);
        return write(municipality, found.get().withUnread(unread), by);
    }

    private Result write(MunicipalityId municipality, Organisation changed, Visitor.Actor by) {
        if (organisations.change(municipality, changed, by)) {
            return new Result.Kept(changed);
        }
        Optional<Organisation> current = organisations.byId(municipality, changed.id());
        return current.<Result>map(Result.ChangedMeanwhile::new).orElseGet(Result.Gone::new);
    }

    /** Whoever corrects a field has read what an import could not. */
    private static Map<String, String> stillUnread(Organisation current, OrganisationDetails details) {
        var unread = new HashMap<>(current.unread());
        for (var field : OrganisationField.values()) {
            if (!details.text(field).equals(current.details().text(field))) {
                unread.remove(field.key());
            }
        }
        return unread;
    }
}
