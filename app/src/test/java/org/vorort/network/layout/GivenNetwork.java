package org.vorort.network.layout;

import java.util.Random;
import org.vorort.network.graph.Graph;
import org.vorort.network.graph.GraphBuilder;

/** Networks to lay out, the same for the same seed. */
final class GivenNetwork {

    private GivenNetwork() {}

    /** Most nodes in one component, some in small ones, some alone. */
    static Graph random(long seed, int size, int edges) {
        var random = new Random(seed);
        var builder = builder(size);
        for (var edge = 0; edge < edges; edge++) {
            var one = random.nextInt(size);
            // Near numbers are joined more often, as neighbours are: the network has a shape.
            var other = Math.clamp(one + (long) (random.nextGaussian() * size / 12), 0, size - 1);
            builder.join(one, other);
        }
        return builder.build();
    }

    static Graph ring(int size) {
        var builder = builder(size);
        for (var vertex = 0; vertex < size; vertex++) {
            builder.join(vertex, (vertex + 1) % size);
        }
        return builder.build();
    }

    static Graph star(int leaves) {
        var builder = builder(leaves + 1);
        for (var leaf = 1; leaf <= leaves; leaf++) {
            builder.join(0, leaf);
        }
        return builder.build();
    }

    static GraphBuilder builder(int size) {
        var builder = new GraphBuilder();
        for (var vertex = 0; vertex < size; vertex++) {
            builder.add("v" + vertex);
        }
        return builder;
    }
}
