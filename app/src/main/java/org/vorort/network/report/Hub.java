package org.vorort.network.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.vorort.actors.OrganisationId;
import org.vorort.network.picture.NetworkPicture;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.PairTie;
import org.vorort.network.picture.TieGraph;

/**
 * An organisation much hangs on.
 *
 * @param partners with how many others it works together; before the same a year ago
 * @param falling how many lose touch with the rest without it
 */
record Hub(Actor actor, int partners, int before, int falling) {

    private static final int MOST = 10;

    /** Fewer partners than these are nothing out of the ordinary. */
    private static final int FEWEST = 2;

    /** Those with the most partners, and among equals in the order of the picture. */
    static List<Hub> of(NetworkPicture picture, TieGraph graph) {
        var now = partners(picture.ties());
        var before = partners(picture.yearAgo().ties());
        var found = new ArrayList<Hub>();
        picture.actors().stream()
                .filter(actor -> now.getOrDefault(actor.id(), 0) >= FEWEST)
                .sorted(Comparator.comparing(actor -> -now.get(actor.id())))
                .limit(MOST)
                .forEach(actor -> found.add(new Hub(
                        actor, now.get(actor.id()), before.getOrDefault(actor.id(), 0), falling(actor, graph))));
        return found;
    }

    private static int falling(Actor actor, TieGraph graph) {
        var falling = 0;
        var parts = graph.partsWithout(graph.vertex(actor.id()));
        for (var part : parts.subList(Math.min(1, parts.size()), parts.size())) {
            falling += part.size();
        }
        return falling;
    }

    private static Map<OrganisationId, Integer> partners(List<PairTie> ties) {
        var partners = new HashMap<OrganisationId, Integer>();
        for (var tie : ties) {
            partners.merge(tie.one(), 1, Integer::sum);
            partners.merge(tie.other(), 1, Integer::sum);
        }
        return partners;
    }
}
