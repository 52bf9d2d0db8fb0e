package org.vorort.plan.responsibilities;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.identity.Role;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.areas.TaskArea;
import org.vorort.plan.responsibilities.Matrix.Row;
import org.vorort.search.Card;
import org.vorort.search.Readers;
import org.vorort.search.Searchable;

/** Task areas as the search finds them: by what belongs to them, who does it, and where it grinds. */
@Service
class SearchedAreas implements Searchable {

    private static final String AREA = "area";

    private final ReadResponsibilities readResponsibilities;
    private final ResponsibilityStore responsibilities;

    SearchedAreas(ReadResponsibilities readResponsibilities, ResponsibilityStore responsibilities) {
        this.readResponsibilities = readResponsibilities;
        this.responsibilities = responsibilities;
    }

    @Override
    public String subject() {
        return AREA;
    }

    @Override
    public List<Kind> kinds() {
        return List.of(new Kind(AREA, "plan.responsibilities.searched", "plan.responsibilities.searched.many", 56));
    }

    @Override
    @Transactional(readOnly = true)
    public List<UUID> ids(MunicipalityId municipality) {
        return readResponsibilities.rows(municipality).stream()
                .flatMap(row -> row.area().stream())
                .map(TaskArea::id)
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<Card> cards(MunicipalityId municipality, Collection<UUID> ids) {
        var about = about(municipality);
        var cards = new ArrayList<Card>();
        for (var row : readResponsibilities.rows(municipality)) {
            row.area()
                    .filter(area -> ids.contains(area.id()))
                    .ifPresent(area -> cards.add(card(area, row, about.getOrDefault(area.id(), Set.of()))));
        }
        return cards;
    }

    private static Card card(TaskArea area, Row row, Set<UUID> about) {
        var texts = new ArrayList<String>();
        texts.add(area.scope());
        row.entries().forEach(entry -> texts.addAll(List.of(entry.who(), entry.contact(), entry.legalBasis())));
        row.frictions().forEach(friction -> {
            texts.add(friction.what());
            friction.settled().ifPresent(step -> texts.add(step.words()));
        });
        var side = new Card.Side(
                Readers.of(Role.COORDINATOR, Role.LEADERSHIP, Role.MEMBER),
                "/responsibilities/" + area.id(),
                area.name(),
                "",
                texts,
                Optional.empty());
        return new Card(area.id(), AREA, Optional.empty(), about, List.of(side));
    }

    /** Whose names stand on the card of an area. */
    private Map<UUID, Set<UUID>> about(MunicipalityId municipality) {
        var about = new HashMap<UUID, Set<UUID>>();
        for (var one : responsibilities.all(municipality)) {
            var names = about.computeIfAbsent(one.area(), _ -> new HashSet<>());
            one.party().organisation().map(OrganisationId::value).ifPresent(names::add);
            one.contact().map(PersonId::value).ifPresent(names::add);
        }
        return about;
    }
}
