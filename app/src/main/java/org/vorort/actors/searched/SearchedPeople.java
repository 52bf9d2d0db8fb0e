package org.vorort.actors.searched;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.searched.SearchedStore.FoundPerson;
import org.vorort.identity.Role;
import org.vorort.kernel.MunicipalityId;
import org.vorort.search.Card;
import org.vorort.search.Readers;
import org.vorort.search.Searchable;

/** The office also finds a person by note and contact; others by contact only where the person agreed to it. */
@Service
class SearchedPeople implements Searchable {

    private static final String PERSON = "person";

    private final SearchedStore store;

    SearchedPeople(SearchedStore store) {
        this.store = store;
    }

    @Override
    public String subject() {
        return PERSON;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(PERSON, "actors.searched.person", "actors.searched.person.many", 20));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids(MunicipalityId municipality) {
        return store.personIds(municipality);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Card> cards(MunicipalityId municipality, Collection<UUID> ids) {
        return store.people(municipality, ids).stream()
                .map(SearchedPeople::card)
                .toList();
    }

    private static Card card(FoundPerson found) {
        var seen = new ArrayList<>(found.functions());
        if (found.agreed()) {
            seen.addAll(found.contact());
        }
        var noted = new ArrayList<>(found.functions());
        noted.addAll(found.contact());
        noted.add(found.note());
        var sides = List.of(
                side(found, Readers.of(Role.COORDINATOR), noted),
                side(found, Readers.of(Role.LEADERSHIP, Role.MEMBER), seen));
        return new Card(found.id(), PERSON, Optional.empty(), found.about(), sides);
    }

    private static Card.Side side(FoundPerson found, Set<String> readers, List<String> texts) {
        return new Card.Side(
                readers, "/people/" + found.slug(), found.name(), "", texts, Card.lastDay(found.archived()));
    }
}
