package org.vorort.bodies.searched;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.searched.SearchedBodyStore.FoundBody;
import org.vorort.identity.Role;
import org.vorort.kernel.MunicipalityId;
import org.vorort.search.Card;
import org.vorort.search.Readers;
import org.vorort.search.Searchable;

/** Everybody finds the bodies that were released and still work, as the register shows them. */
@Service
class SearchedBodies implements Searchable {

    private static final String BODY = "body";

    private final SearchedBodyStore store;

    SearchedBodies(SearchedBodyStore store) {
        this.store = store;
    }

    @Override
    public String subject() {
        return BODY;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(BODY, "bodies.searched.body", "bodies.searched.body.many", 50));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids(MunicipalityId municipality) {
        return store.ids(municipality);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Card> cards(MunicipalityId municipality, Collection<UUID> ids) {
        return store.bodies(municipality, ids).stream()
                .map(SearchedBodies::card)
                .toList();
    }

    private static Card card(FoundBody found) {
        var readers = Readers.of(Role.COORDINATOR, Role.LEADERSHIP, Role.MEMBER);
        var sides = new ArrayList<>(List.of(side(found, readers, "/bodies/", found.all())));
        // The register drops a body on its last day; one whose end is decided is dropped here before, never after.
        if (found.released() && !found.dissolved()) {
            sides.add(side(found, Set.of(Readers.EVERYBODY), "/register/", found.open()));
        }
        return new Card(found.id(), BODY, Optional.empty(), Set.of(), sides);
    }

    private static Card.Side side(FoundBody found, Set<String> readers, String page, List<String> texts) {
        return new Card.Side(readers, page + found.slug(), found.name(), "", texts, Card.lastDay(found.dissolved()));
    }
}
