package org.vorort.actors.organisations;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisations;
import org.vorort.actors.Places;
import org.vorort.actors.State;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Removes an archived organisation with its functions, offers and consents. Its places stay, without anybody who runs them. */
@Service
class DeleteOrganisation {

    sealed interface Result {
        record Deleted(String name) implements Result {}

        /** Archiving comes first, so that nobody deletes in passing what others work with. */
        record NotArchived() implements Result {}

        record Gone() implements Result {}
    }

    private final Organisations organisations;
    private final Places places;

    DeleteOrganisation(Organisations organisations, Places places) {
        this.organisations = organisations;
        this.places = places;
    }

    @Transactional
    Result delete(MunicipalityId municipality, String slug, Visitor.Actor by) {
        var found = organisations.bySlug(municipality, slug);
        if (found.isEmpty()) {
            return new Result.Gone();
        }
        if (found.get().state() != State.ARCHIVED) {
            return new Result.NotArchived();
        }
        for (var place : places.of(municipality, found.get().id())) {
            places.change(municipality, place.runByNobody(), by);
        }
        organisations.delete(municipality, found.get(), by);
        return new Result.Deleted(found.get().name());
    }
}
