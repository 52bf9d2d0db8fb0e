package org.vorort.network.findings;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.vorort.network.findings.PairCuts.Circle;
import org.vorort.network.picture.NetworkPicture;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.TieGraph;

/**
 * Circles that keep to themselves: at least {@link #SENSIBLE_CIRCLE} organisations that only two ties join to the rest,
 * where the rest is no smaller than that (our proposal). Exact, so that everybody can count it on the map.
 */
final class CircleRules {

    static final int SENSIBLE_CIRCLE = 4;

    private CircleRules() {}

    static List<Finding> of(NetworkPicture picture, TieGraph graph) {
        var circles = PairCuts.in(graph.graph(), graph::isOrganisation, SENSIBLE_CIRCLE);
        // The tightest first: what lies around a circle that was told already is not told again.
        circles.sort(Comparator.comparingInt(Circle::size)
                .thenComparingInt(circle -> circle.vertices().nextSetBit(0)));
        var told = new BitSet();
        var findings = new ArrayList<Finding>();
        for (var circle : circles) {
            if (!told.intersects(circle.vertices())) {
                told.or(circle.vertices());
                findings.add(loose(circle, graph, picture));
            }
        }
        return findings;
    }

    /** The organisations at the ends of the two ways; where a way is a person, both ends are that person's. */
    private static Finding loose(Circle circle, TieGraph graph, NetworkPicture picture) {
        var out = picture.ties().stream()
                .filter(tie -> circle.vertices().get(graph.vertex(tie.one()))
                        != circle.vertices().get(graph.vertex(tie.other())))
                .toList();
        var ends = new TreeSet<Integer>();
        for (var way : List.of(circle.one(), circle.other())) {
            ends.add(way.near());
            ends.add(way.far());
        }
        List<Actor> organisations =
                graph.organisations(ends.stream().mapToInt(Integer::intValue).toArray());
        return new Finding.Loose(graph.organisations(circle.vertices().stream().toArray()), out, organisations);
    }
}
