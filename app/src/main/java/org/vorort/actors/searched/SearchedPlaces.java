package org.vorort.actors.searched;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.searched.SearchedStore.FoundPlace;
import org.vorort.identity.Role;
import org.vorort.kernel.MunicipalityId;
import org.vorort.search.Card;
import org.vorort.search.Readers;
import org.vorort.search.Searchable;

@Service
class SearchedPlaces implements Searchable {

    private static final String PLACE = "place";

    private final SearchedStore store;

    SearchedPlaces(SearchedStore store) {
        this.store = store;
    }

    @Override
    public String subject() {
        return PLACE;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(PLACE, "actors.searched.place", "actors.searched.place.many", 40));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids(MunicipalityId municipality) {
        return store.placeIds(municipality);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Card> cards(MunicipalityId municipality, Collection<UUID> ids) {
        return store.places(municipality, ids).stream()
                .map(SearchedPlaces::card)
                .toList();
    }

    private static Card card(FoundPlace found) {
        var side = new Card.Side(
                Readers.of(Role.COORDINATOR, Role.LEADERSHIP, Role.MEMBER),
                "/places/" + found.slug(),
                found.name(),
                found.organisation(),
                found.texts(),
                Card.lastDay(found.archived()));
        return new Card(found.id(), PLACE, Optional.empty(), found.about(), List.of(side));
    }
}
