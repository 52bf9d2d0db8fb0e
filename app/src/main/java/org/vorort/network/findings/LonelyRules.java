package org.vorort.network.findings;

import java.util.ArrayList;
import java.util.List;
import org.vorort.network.picture.NetworkPicture;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.TieGraph;

/** Who is not tied to anybody, and who only among themselves. */
final class LonelyRules {

    private LonelyRules() {}

    /**
     * While more than half are without a tie the network is not lonely but unknown: then one finding says so instead of one
     * for each (our proposal).
     */
    static List<Finding> of(NetworkPicture picture, TieGraph graph) {
        var findings = new ArrayList<Finding>();
        var alone = picture.actors().stream().filter(graph::isAlone).toList();
        if (2 * alone.size() > picture.actors().size()) {
            findings.add(new Finding.MostUnknown(alone));
        } else {
            alone.forEach(actor -> findings.add(new Finding.Isolated(actor)));
        }
        findings.addAll(apart(graph));
        return findings;
    }

    /** Every part of at least two organisations beside the largest. */
    private static List<Finding> apart(TieGraph graph) {
        var parts = new ArrayList<List<Actor>>();
        for (var members : graph.graph().components().members()) {
            var organisations = graph.organisations(members);
            if (organisations.size() > 1) {
                parts.add(organisations);
            }
        }
        parts.sort((one, other) -> other.size() - one.size());
        return parts.stream().skip(1).<Finding>map(Finding.Apart::new).toList();
    }
}
