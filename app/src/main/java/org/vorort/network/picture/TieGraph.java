package org.vorort.network.picture;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.network.graph.Graph;
import org.vorort.network.graph.GraphBuilder;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.network.picture.NetworkPicture.Someone;

/**
 * The picture as a graph. Organisations stand in it, and between them also every person with functions in two or more of
 * them: so a person who alone joins two parts is a cut vertex like any organisation.
 */
public final class TieGraph {

    private final NetworkPicture picture;
    private final Graph graph;
    private final Map<OrganisationId, Integer> organisations = new HashMap<>();
    private final Map<PersonId, Integer> connectors = new HashMap<>();
    private final List<Someone> connecting = new ArrayList<>();

    private TieGraph(NetworkPicture picture) {
        this.picture = picture;
        var builder = new GraphBuilder();
        picture.actors().forEach(actor -> organisations.put(actor.id(), builder.add(actor.name())));
        for (var tie : picture.ties()) {
            builder.join(organisations.get(tie.one()), organisations.get(tie.other()));
        }
        var belongings = belongings(picture);
        for (var person : picture.persons()) {
            var places = belongings.getOrDefault(person.id(), Set.of());
            if (places.size() > 1) {
                var vertex = builder.add(person.name());
                connectors.put(person.id(), vertex);
                connecting.add(person);
                places.forEach(place -> builder.join(vertex, organisations.get(place)));
            }
        }
        this.graph = builder.build();
    }

    public static TieGraph of(NetworkPicture picture) {
        return new TieGraph(picture);
    }

    /** In which organisations each person has a function. */
    private static Map<PersonId, Set<OrganisationId>> belongings(NetworkPicture picture) {
        var belongings = new HashMap<PersonId, Set<OrganisationId>>();
        for (var held : picture.functions()) {
            belongings.computeIfAbsent(held.person(), _ -> new HashSet<>()).add(held.organisation());
        }
        return belongings;
    }

    /** The organisations are its first vertices, in the picture's order; the persons in between come after them. */
    public Graph graph() {
        return graph;
    }

    public int vertex(OrganisationId organisation) {
        return organisations.get(organisation);
    }

    /** The vertex of somebody with functions in two or more organisations; empty for everybody else. */
    public Optional<Integer> vertex(PersonId person) {
        return Optional.ofNullable(connectors.get(person));
    }

    public boolean isOrganisation(int vertex) {
        return vertex < picture.actors().size();
    }

    public Actor organisation(int vertex) {
        return picture.actors().get(vertex);
    }

    public Someone person(int vertex) {
        return connecting.get(vertex - picture.actors().size());
    }

    /** Whether the organisation has neither a tie nor a person in common with another one. */
    public boolean isAlone(Actor actor) {
        return graph.degree(vertex(actor.id())) == 0;
    }

    /** The organisations among these vertices. */
    public List<Actor> organisations(int... vertices) {
        var found = new ArrayList<Actor>();
        for (var vertex : vertices) {
            if (isOrganisation(vertex)) {
                found.add(organisation(vertex));
            }
        }
        return found;
    }

    /** What falls apart without this vertex, as organisations: the largest part first. Fewer than two: nothing does. */
    public List<List<Actor>> partsWithout(int vertex) {
        var parts = new ArrayList<List<Actor>>();
        for (var part : graph.partsWithout(vertex)) {
            var organisations = organisations(part);
            if (!organisations.isEmpty()) {
                parts.add(organisations);
            }
        }
        parts.sort((one, other) -> other.size() - one.size());
        return parts;
    }

    /** The organisations this vertex is joined to directly, among those given. */
    public List<Actor> neighbours(int vertex, Collection<Actor> among) {
        var near = new HashSet<Integer>();
        for (var position = 0; position < graph.degree(vertex); position++) {
            near.add(graph.neighbour(vertex, position));
        }
        return among.stream().filter(actor -> near.contains(vertex(actor.id()))).toList();
    }
}
