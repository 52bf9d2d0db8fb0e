package org.vorort.actors.imports.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.vorort.actors.imports.plan.ImportPlan.NewOffer;
import org.vorort.actors.offers.Offers.Offer;

/** Which offers a list adds, and which of those it once brought it names no longer. */
final class PlanOffers {

    private final Map<UUID, List<Offer>> known = new HashMap<>();
    private final Map<PlannedEntry, Set<String>> planned = new HashMap<>();
    private final List<NewOffer> added = new ArrayList<>();
    private final List<Offer> ended = new ArrayList<>();

    PlanOffers(List<Offer> offers) {
        for (var offer : offers) {
            known.computeIfAbsent(offer.organisation().value(), _ -> new ArrayList<>())
                    .add(offer);
        }
    }

    List<NewOffer> added() {
        return added;
    }

    List<Offer> ended() {
        return ended;
    }

    /** Plans the offers an organisation makes as a whole. @return whether there is anything to do */
    boolean plan(PlannedEntry organisation, String now, String past) {
        return plan(organisation, List.of(), now, past);
    }

    /** Plans the offers an organisation makes at a place. @return whether there is anything to do */
    boolean planAt(PlannedEntry organisation, PlannedEntry place, String now, String past) {
        return plan(organisation, List.of(place), now, past);
    }

    private boolean plan(PlannedEntry organisation, List<PlannedEntry> place, String now, String past) {
        var wanted = OfferPieces.of(now);
        var there = new HashSet<String>();
        var changes = 0;
        for (var offer : at(organisation, place)) {
            var key = NameKey.of(offer.description().isEmpty() ? offer.title() : offer.description());
            there.add(key);
            there.add(NameKey.of(offer.title()));
            if (OfferPieces.of(past).containsKey(key) && !wanted.containsKey(key) && isAsImported(offer)) {
                ended.add(offer);
                changes++;
            }
        }
        var owner = place.isEmpty() ? organisation : place.getFirst();
        for (var piece : wanted.entrySet()) {
            var isNew = !there.contains(piece.getKey())
                    && planned.computeIfAbsent(owner, _ -> new HashSet<>()).add(piece.getKey());
            if (isNew) {
                var title = piece.getValue().title();
                added.add(new NewOffer(
                        organisation, place, title, piece.getValue().description()));
                changes++;
            }
        }
        return changes > 0;
    }

    private List<Offer> at(PlannedEntry organisation, List<PlannedEntry> place) {
        var here = place.stream().findFirst().flatMap(PlannedEntry::knownId);
        if (!place.isEmpty() && here.isEmpty() || organisation.knownId().isEmpty()) {
            return List.of();
        }
        return known.getOrDefault(organisation.id(), List.of()).stream()
                .filter(offer -> offer.place().map(found -> found.value()).equals(here))
                .toList();
    }

    /** What somebody has worked on since stays. */
    private static boolean isAsImported(Offer offer) {
        return offer.field().isEmpty()
                && offer.languages().isEmpty()
                && offer.targetGroups().isEmpty()
                && offer.from().isEmpty()
                && offer.until().isEmpty();
    }
}
