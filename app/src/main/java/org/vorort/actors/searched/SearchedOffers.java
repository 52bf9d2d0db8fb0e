package org.vorort.actors.searched;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.searched.SearchedStore.FoundOffer;
import org.vorort.identity.Role;
import org.vorort.kernel.MunicipalityId;
import org.vorort.search.Card;
import org.vorort.search.Readers;
import org.vorort.search.Searchable;

/** An offer is read on the page of the organisation that makes it. */
@Service
class SearchedOffers implements Searchable {

    private static final String OFFER = "offer";

    private final SearchedStore store;

    SearchedOffers(SearchedStore store) {
        this.store = store;
    }

    @Override
    public String subject() {
        return OFFER;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(OFFER, "actors.searched.offer", "actors.searched.offer.many", 30));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids(MunicipalityId municipality) {
        return store.offerIds(municipality);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Card> cards(MunicipalityId municipality, Collection<UUID> ids) {
        return store.offers(municipality, ids).stream()
                .map(SearchedOffers::card)
                .toList();
    }

    private static Card card(FoundOffer found) {
        var all = Readers.of(Role.COORDINATOR, Role.LEADERSHIP, Role.MEMBER);
        var own = Readers.speakingFor(found.organisation());
        var sides = found.archived() ? List.of(side(found, all)) : List.of(side(found, all), side(found, own));
        return new Card(found.id(), OFFER, found.from(), Set.of(found.organisation()), sides);
    }

    private static Card.Side side(FoundOffer found, Set<String> readers) {
        return new Card.Side(
                readers,
                "/organisations/" + found.organisationSlug() + "#offer-" + found.id(),
                found.title(),
                found.organisationName(),
                List.of(found.description()),
                found.archived() ? Card.LONG_AGO : found.until());
    }
}
