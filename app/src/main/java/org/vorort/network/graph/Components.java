package org.vorort.network.graph;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** What hangs together in a {@link Graph}: components are numbered from 0 in the order of their lowest vertex. */
public final class Components {

    private final int[] components;
    private final int[] sizes;

    private Components(int[] components, int[] sizes) {
        this.components = components;
        this.sizes = sizes;
    }

    static Components of(Graph graph) {
        var components = new int[graph.size()];
        Arrays.fill(components, -1);
        var sizes = new ArrayList<Integer>();
        var queue = new int[graph.size()];
        for (var vertex = 0; vertex < graph.size(); vertex++) {
            if (components[vertex] < 0) {
                sizes.add(spread(graph, vertex, sizes.size(), components, queue));
            }
        }
        return new Components(
                components, sizes.stream().mapToInt(Integer::intValue).toArray());
    }

    /** Gives everything that can be reached from here, and is still without a component, this one; says how much it was. */
    private static int spread(Graph graph, int start, int component, int[] components, int[] queue) {
        var found = 1;
        queue[0] = start;
        components[start] = component;
        for (var done = 0; done < found; done++) {
            for (var i = graph.starts()[queue[done]]; i < graph.starts()[queue[done] + 1]; i++) {
                var neighbour = graph.targets()[i];
                if (components[neighbour] < 0) {
                    components[neighbour] = component;
                    queue[found++] = neighbour;
                }
            }
        }
        return found;
    }

    /** How many there are; a vertex without edges is one of its own. */
    public int count() {
        return sizes.length;
    }

    /** The component this vertex belongs to. */
    public int of(int vertex) {
        return components[vertex];
    }

    /** How many vertices the component has. */
    public int size(int component) {
        return sizes[component];
    }

    /** The vertices of each component in ascending order. */
    public List<int[]> members() {
        var members = new ArrayList<int[]>();
        for (var size : sizes) {
            members.add(new int[size]);
        }
        var filled = new int[sizes.length];
        for (var vertex = 0; vertex < components.length; vertex++) {
            var component = components[vertex];
            members.get(component)[filled[component]++] = vertex;
        }
        return members;
    }
}
