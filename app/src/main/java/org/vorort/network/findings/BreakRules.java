package org.vorort.network.findings;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.vorort.actors.OrganisationId;
import org.vorort.network.graph.Cuts;
import org.vorort.network.picture.NetworkPicture;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.TieGraph;

/**
 * Where the network breaks if one organisation, one person or one tie is lost. A single organisation that hangs on another
 * one is usual in every town and no finding; a tie or an organisation counts from {@link #SENSIBLE_PART} on, or where
 * two fall off together (our proposal). A person counts always: that is the risk nobody else sees.
 */
final class BreakRules {

    static final int SENSIBLE_PART = 3;

    private final TieGraph graph;
    private final Map<OrganisationId, Set<Actor>> thin = new HashMap<>();

    private BreakRules(TieGraph graph) {
        this.graph = graph;
    }

    static List<Finding> of(NetworkPicture picture, TieGraph graph) {
        var rules = new BreakRules(graph);
        var cuts = graph.graph().cuts();
        var findings = new ArrayList<Finding>();
        cuts.bridges().forEach(bridge -> rules.thinTie(bridge, findings));
        for (var vertex : cuts.vertices()) {
            if (graph.isOrganisation(vertex)) {
                rules.split(vertex, findings);
            } else {
                rules.person(vertex, findings);
            }
        }
        return findings;
    }

    private void thinTie(Cuts.Bridge bridge, List<Finding> findings) {
        var leaf = graph.graph().degree(bridge.one()) == 1 || graph.graph().degree(bridge.other()) == 1;
        if (leaf || !graph.isOrganisation(bridge.one()) || !graph.isOrganisation(bridge.other())) {
            return;
        }
        var one = graph.organisation(bridge.one());
        var other = graph.organisation(bridge.other());
        if (beyond(bridge.one(), other) >= SENSIBLE_PART && beyond(bridge.other(), one) >= SENSIBLE_PART) {
            thin.computeIfAbsent(one.id(), _ -> new HashSet<>()).add(other);
            thin.computeIfAbsent(other.id(), _ -> new HashSet<>()).add(one);
            findings.add(new Finding.ThinTie(one, other));
        }
    }

    /** How many organisations lie on the far side of a bridge, seen from its near end. */
    private int beyond(int near, Actor far) {
        return graph.partsWithout(near).stream()
                .filter(part -> part.contains(far))
                .mapToInt(List::size)
                .findFirst()
                .orElse(0);
    }

    /** What lies beyond a thin tie is told there already. */
    private void split(int vertex, List<Finding> findings) {
        var actor = graph.organisation(vertex);
        var beyond = thin.getOrDefault(actor.id(), Set.of());
        var parts = graph.partsWithout(vertex).stream()
                .filter(part -> beyond.stream().noneMatch(part::contains))
                .toList();
        var falling = parts.stream().skip(1).toList();
        var organisations = falling.stream().mapToInt(List::size).sum();
        if (organisations >= SENSIBLE_PART || falling.stream().anyMatch(part -> part.size() > 1)) {
            findings.add(new Finding.Splits(actor, falling));
        }
    }

    private void person(int vertex, List<Finding> findings) {
        var parts = graph.partsWithout(vertex);
        if (parts.size() < 2) {
            return;
        }
        var falling = parts.stream().skip(1).flatMap(List::stream).toList();
        findings.add(new Finding.OnlyPerson(
                graph.person(vertex),
                graph.neighbours(vertex, falling),
                graph.neighbours(vertex, parts.getFirst()),
                falling.size()));
    }
}
