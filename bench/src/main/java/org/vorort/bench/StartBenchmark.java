package org.vorort.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How long it takes from the command to the first page, and how much memory the program then holds. */
final class StartBenchmark implements Bench.Benchmark {

    private static final int RUNS = 3;

    @Override
    public List<Bench.Line> run(Path launcher, Path scratch) throws Exception {
        double first;
        long resident;
        try (var product = Product.start(launcher, scratch, "--demo")) {
            first = seconds(product);
        }
        var warm = new ArrayList<Double>();
        resident = 0;
        for (var run = 0; run < RUNS; run++) {
            try (var product = Product.start(launcher, scratch)) {
                warm.add(seconds(product));
                resident = product.residentBytes();
            }
        }
        warm.sort(null);
        return List.of(
                new Bench.Line("first start, empty directory, demonstration town", "%.1f s".formatted(first), ""),
                new Bench.Line(
                        "start on a warm data directory, best of " + RUNS, "%.1f s".formatted(warm.getFirst()), "4 s"),
                new Bench.Line("start on a warm data directory, median", "%.1f s".formatted(warm.get(RUNS / 2)), ""),
                new Bench.Line(
                        "resident memory with the demonstration town", "%d MB".formatted(resident >> 20), "500 MB"));
    }

    private static double seconds(Product product) {
        return product.ready().toMillis() / 1000.0;
    }
}
