package org.vorort.actors.searched;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.searched.SearchedStore.FoundOrganisation;
import org.vorort.identity.Role;
import org.vorort.kernel.MunicipalityId;
import org.vorort.search.Card;
import org.vorort.search.Readers;
import org.vorort.search.Searchable;

/** The office also finds an organisation by its note; a contact finds none but its own. */
@Service
class SearchedOrganisations implements Searchable {

    private static final String ORGANISATION = "organisation";

    private final SearchedStore store;

    SearchedOrganisations(SearchedStore store) {
        this.store = store;
    }

    @Override
    public String subject() {
        return ORGANISATION;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(ORGANISATION, "actors.searched.organisation", "actors.searched.organisation.many", 10));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids(MunicipalityId municipality) {
        return store.organisationIds(municipality);
    }

    @Override
    @Transactional(readOnly = true)
    public List<Card> cards(MunicipalityId municipality, Collection<UUID> ids) {
        return store.organisations(municipality, ids).stream()
                .map(SearchedOrganisations::card)
                .toList();
    }

    private static Card card(FoundOrganisation found) {
        var noted = new ArrayList<>(found.texts());
        noted.add(found.note());
        var sides = new ArrayList<>(List.of(
                side(found, Readers.of(Role.COORDINATOR), noted),
                side(found, Readers.of(Role.LEADERSHIP, Role.MEMBER), found.texts())));
        if (!found.archived()) {
            sides.add(side(found, Readers.speakingFor(found.id()), found.texts()));
        }
        return new Card(found.id(), ORGANISATION, Optional.empty(), Set.of(), sides);
    }

    private static Card.Side side(FoundOrganisation found, Set<String> readers, List<String> texts) {
        return new Card.Side(
                readers,
                "/organisations/" + found.slug(),
                found.name(),
                found.quarter(),
                texts,
                Card.lastDay(found.archived()));
    }
}
