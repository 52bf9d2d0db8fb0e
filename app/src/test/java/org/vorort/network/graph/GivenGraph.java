package org.vorort.network.graph;

import java.util.LinkedHashMap;
import java.util.Random;

/** Networks to try things on: well-known ones as facts, and any number of random ones. */
final class GivenGraph {

    private GivenGraph() {}

    /** Edges as {@code "A-B A-C"}; the vertices come in the order they are named. A name alone stands alone. */
    static Graph of(String edges) {
        var vertices = new LinkedHashMap<String, Integer>();
        var builder = new GraphBuilder();
        for (var edge : edges.isBlank() ? new String[0] : edges.strip().split("\\s+")) {
            var ends = edge.split("-");
            for (var end : ends) {
                vertices.computeIfAbsent(end, builder::add);
            }
            if (ends.length == 2) {
                builder.join(vertices.get(ends[0]), vertices.get(ends[1]));
            }
        }
        return builder.build();
    }

    static int vertex(Graph graph, String label) {
        for (var vertex = 0; vertex < graph.size(); vertex++) {
            if (graph.label(vertex).equals(label)) {
                return vertex;
            }
        }
        throw new AssertionError("no vertex " + label);
    }

    /** Marriages between families of Florence (Padgett), without the one family that married into no other. */
    static Graph florentineFamilies() {
        return of("""
                Acciaiuoli-Medici Castellani-Peruzzi Castellani-Strozzi Castellani-Barbadori Medici-Barbadori
                Medici-Ridolfi Medici-Tornabuoni Medici-Albizzi Medici-Salviati Salviati-Pazzi Peruzzi-Strozzi
                Peruzzi-Bischeri Strozzi-Ridolfi Strozzi-Bischeri Ridolfi-Tornabuoni Tornabuoni-Guadagni
                Albizzi-Ginori Albizzi-Guadagni Bischeri-Guadagni Guadagni-Lamberteschi
                """);
    }

    /** Krackhardt's kite (1990), in which three measures name three different persons. */
    static Graph kite() {
        return of("""
                Andre-Beverly Andre-Carol Andre-Diane Andre-Fernando Beverly-Diane Beverly-Ed Beverly-Garth
                Carol-Diane Carol-Fernando Diane-Ed Diane-Fernando Diane-Garth Ed-Garth Fernando-Garth
                Fernando-Heather Garth-Heather Heather-Ike Ike-Jane
                """);
    }

    /** From nearly empty to crowded, some with loops and parallel edges, most in several components. */
    static Graph random(long seed) {
        var random = new Random(seed);
        var builder = new GraphBuilder();
        var size = random.nextInt(14);
        for (var vertex = 0; vertex < size; vertex++) {
            builder.add("v" + vertex);
        }
        for (var edges = size == 0 ? 0 : random.nextInt(2 * size + 1); edges > 0; edges--) {
            builder.join(random.nextInt(size), random.nextInt(size));
        }
        return builder.build();
    }

    static Graph chain(int size) {
        var builder = new GraphBuilder();
        builder.add("0");
        for (var vertex = 1; vertex < size; vertex++) {
            builder.add(String.valueOf(vertex));
            builder.join(vertex - 1, vertex);
        }
        return builder.build();
    }
}
