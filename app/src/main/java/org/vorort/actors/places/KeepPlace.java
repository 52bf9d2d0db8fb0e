package org.vorort.actors.places;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.Place;
import org.vorort.actors.PlaceDetails;
import org.vorort.actors.Places;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Choice;

/** Enters a place, or changes the entry. */
@Service
class KeepPlace {

    sealed interface Result {
        record Kept(Place place) implements Result {}

        /** Somebody else changed the entry since the form was opened; nothing was written. */
        record ChangedMeanwhile(Place now) implements Result {}

        record NoSuchOrganisation() implements Result {}

        record NoSuchPlace() implements Result {}
    }

    /** An entry with the address of who runs it; empty when nobody is known to. */
    record Found(Place place, String organisation) {}

    private final Places places;
    private final PlaceStore store;
    private final Organisations organisations;

    KeepPlace(Places places, PlaceStore store, Organisations organisations) {
        this.places = places;
        this.store = store;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    Optional<Found> find(MunicipalityId municipality, String slug) {
        return places.bySlug(municipality, slug).map(place -> {
            var provider = place.organisation().flatMap(organisation -> store.provider(municipality, organisation));
            return new Found(place, provider.map(link -> link.path()).orElse(""));
        });
    }

    /** Who may run a place. @param chosen is offered even when archived */
    @Transactional(readOnly = true)
    List<Choice> organisations(MunicipalityId municipality, String chosen) {
        return store.organisations(municipality, chosen);
    }

    /** @param organisation the address of who runs it; empty when nobody is known to */
    @Transactional
    Result add(MunicipalityId municipality, String organisation, PlaceDetails details, Visitor.Actor by) {
        var provider = provider(municipality, organisation);
        if (provider.isEmpty() && !organisation.isEmpty()) {
            return new Result.NoSuchOrganisation();
        }
        return new Result.Kept(places.create(municipality, new Places.Draft(provider, details, "", Map.of()), by));
    }

    /** @param readThrough whether the texts an import could not read may go now */
    @Transactional
    Result change(
            MunicipalityId municipality,
            String slug,
            String organisation,
            PlaceDetails details,
            int version,
            boolean readThrough,
            Visitor.Actor by) {
        var found = places.bySlug(municipality, slug);
        if (found.isEmpty()) {
            return new Result.NoSuchPlace();
        }
        var provider = provider(municipality, organisation);
        if (provider.isEmpty() && !organisation.isEmpty()) {
            return new Result.NoSuchOrganisation();
        }
        var now = found.get();
        var changed = new Place(
                now.id(),
                provider,
                now.slug(),
                details,
                now.state(),
                now.source(),
                readThrough ? Map.of() : now.unread(),
                now.updatedAt(),
                version);
        return places.change(municipality, changed, by) ? new Result.Kept(changed) : new Result.ChangedMeanwhile(now);
    }

    private Optional<OrganisationId> provider(MunicipalityId municipality, String slug) {
        return slug.isEmpty()
                ? Optional.empty()
                : organisations.bySlug(municipality, slug).map(Organisation::id);
    }
}
