package org.vorort.plan.secured;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.identity.Role;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.funding.Funding;
import org.vorort.plan.funding.FundingState;
import org.vorort.search.Card;
import org.vorort.search.Readers;
import org.vorort.search.Searchable;

/** Fundings as the search finds them: by programme, by who pays, by what it pays and by their reference. */
@Service
class SearchedFundings implements Searchable {

    private static final String FUNDING = "funding";

    private final ReadFundings readFundings;

    SearchedFundings(ReadFundings readFundings) {
        this.readFundings = readFundings;
    }

    @Override
    public String subject() {
        return FUNDING;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(FUNDING, "plan.funding.searched", "plan.funding.menu", 57));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids(MunicipalityId municipality) {
        return readFundings.nameless(municipality).fundings().stream()
                .map(Funding::id)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Card> cards(MunicipalityId municipality, Collection<UUID> ids) {
        var picture = readFundings.picture(municipality);
        return picture.fundings().stream()
                .filter(funding -> ids.contains(funding.id()))
                .map(funding -> card(funding, picture))
                .toList();
    }

    private static Card card(Funding funding, FundingPicture picture) {
        var over = funding.state() == FundingState.ENDED || funding.state() == FundingState.REFUSED;
        var side = new Card.Side(
                Readers.of(Role.COORDINATOR, Role.LEADERSHIP),
                "/funding/" + funding.id(),
                funding.programme(),
                funding.purpose().title(),
                List.of(
                        picture.funder(funding),
                        picture.responsible().getOrDefault(funding.id(), ""),
                        funding.reference(),
                        funding.note()),
                Card.lastDay(over));
        return new Card(funding.id(), FUNDING, Optional.of(funding.span().from()), about(funding), List.of(side));
    }

    private static Set<UUID> about(Funding funding) {
        var about = new HashSet<UUID>();
        funding.funder().organisation().map(OrganisationId::value).ifPresent(about::add);
        funding.purpose().post().ifPresent(about::add);
        funding.responsible().map(PersonId::value).ifPresent(about::add);
        return about;
    }
}
