package org.vorort.network.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.vorort.network.graph.Graph;

/** Networks for tests: written in the test, or real ones that lie beside the project and are no part of it. */
final class GivenNetwork {

    private GivenNetwork() {}

    static NetworkFile of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static NetworkFile of(byte[] bytes) {
        return switch (read(bytes)) {
            case NetworkReader.Read read -> read.network();
            case NetworkReader.Unreadable unreadable -> throw new AssertionError("unreadable: " + unreadable);
        };
    }

    static NetworkReader.Unreadable refused(String text) {
        return refused(text.getBytes(StandardCharsets.UTF_8));
    }

    static NetworkReader.Unreadable refused(byte[] bytes) {
        return switch (read(bytes)) {
            case NetworkReader.Read read ->
                throw new AssertionError("read: " + edges(read.network().graph()));
            case NetworkReader.Unreadable unreadable -> unreadable;
        };
    }

    static NetworkReader.Result read(byte[] bytes) {
        try {
            return NetworkReader.read("network", new ByteArrayInputStream(bytes), NetworkLimits.COMMAND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A real file; the test is skipped with a sentence where it is not there. */
    static byte[] real(String name) {
        var found = Stream.of("../shared/data/networks/", "../../shared/data/networks/")
                .map(folder -> Path.of(folder + name))
                .filter(Files::exists)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "The real network is not there: ../shared/data/networks/" + name);
        try {
            return Files.readAllBytes(found.orElseThrow());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> labels(Graph graph) {
        var labels = new ArrayList<String>();
        for (var vertex = 0; vertex < graph.size(); vertex++) {
            labels.add(graph.label(vertex));
        }
        return labels;
    }

    /** Every edge as {@code A-B}, with its weight where it has another than 1. */
    static List<String> edges(Graph graph) {
        var edges = new ArrayList<String>();
        for (var vertex = 0; vertex < graph.size(); vertex++) {
            for (var position = 0; position < graph.degree(vertex); position++) {
                var other = graph.neighbour(vertex, position);
                var weight = graph.weight(vertex, position) == 1 ? "" : ":" + graph.weight(vertex, position);
                if (other > vertex) {
                    edges.add(graph.label(vertex) + "-" + graph.label(other) + weight);
                }
            }
        }
        return edges;
    }
}
