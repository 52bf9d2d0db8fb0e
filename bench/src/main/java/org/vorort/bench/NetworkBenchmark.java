package org.vorort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Random;

/** What the command says of a network, with its own start measured apart. */
final class NetworkBenchmark implements Bench.Benchmark {

    private static final int RUNS = 5;

    @Override
    public List<Bench.Line> run(Path launcher, Path scratch) throws Exception {
        var start = best(launcher, network(scratch, 3, 3));
        var betweenness = best(launcher, network(scratch, 3_200, 26_500));
        var large = best(launcher, network(scratch, 100_000, 500_000));
        return List.of(
                new Bench.Line("network of 3 nodes, whole command", seconds(start), "0.5 s"),
                new Bench.Line("betweenness of 3,200 nodes and 26,500 edges, whole", seconds(betweenness), ""),
                new Bench.Line("betweenness, without the command's start", seconds(betweenness - start), "1 s"),
                new Bench.Line("reading and cut vertices of 100,000 nodes, 500,000 edges", seconds(large - start), ""));
    }

    /** The best of some runs: what the machine can do, and not what else it did meanwhile. */
    private static double best(Path launcher, Path file) throws IOException, InterruptedException {
        var best = Double.MAX_VALUE;
        for (var run = 0; run < RUNS; run++) {
            var began = System.nanoTime();
            var process = new ProcessBuilder(launcher.toString(), "network", file.toString(), "--json")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            if (process.waitFor() != 0) {
                throw new IllegalStateException("the network could not be read");
            }
            best = Math.min(best, (System.nanoTime() - began) / 1e9);
        }
        return best;
    }

    /** Random edges between random nodes, always the same for the same numbers, each pair once. */
    private static Path network(Path folder, int nodes, int edges) throws IOException {
        var random = new Random(42);
        var joined = new HashSet<Long>();
        var text = new StringBuilder("source,target\n");
        while (joined.size() < edges) {
            var one = random.nextInt(nodes);
            var other = random.nextInt(nodes);
            if (one < other && joined.add((long) one * nodes + other)) {
                text.append(one).append(',').append(other).append('\n');
            }
        }
        return Files.writeString(folder.resolve("network-" + nodes + ".csv"), text);
    }

    private static String seconds(double seconds) {
        return "%.2f s".formatted(seconds);
    }
}
