package org.vorort.actors.places;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Place;
import org.vorort.actors.Places;
import org.vorort.actors.places.PlaceStore.Offered;
import org.vorort.identity.Audit;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Link;

/** A place with everything that hangs on it. */
@Service
class PlacePortraits {

    private static final int FEW_LINES = 5;

    /**
     * A place, seen whole.
     *
     * @param provider who runs it
     * @param others the other places of the same provider
     * @param trail the newest lines of the audit trail
     */
    record PlacePortrait(
            Place place, Optional<Link> provider, List<Link> others, List<Offered> offers, List<Audit.Entry> trail) {}

    private final Places places;
    private final PlaceStore store;
    private final Audit audit;

    PlacePortraits(Places places, PlaceStore store, Audit audit) {
        this.places = places;
        this.store = store;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    Optional<PlacePortrait> of(MunicipalityId municipality, String slug) {
        return places.bySlug(municipality, slug).map(place -> {
            var others = place.organisation()
                    .map(organisation -> store.others(municipality, organisation, place.id()))
                    .orElse(List.of());
            var provider = place.organisation().flatMap(organisation -> store.provider(municipality, organisation));
            return new PlacePortrait(
                    place,
                    provider,
                    others,
                    store.offers(municipality, place.id()),
                    audit.newest(place.id().toString(), FEW_LINES, 0));
        });
    }
}
