package org.vorort.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The page with the map of a town, and how long a large town waits for its first one. */
final class MapBenchmark implements Bench.Benchmark {

    private static final String DRAWN = "id=\"map\"";
    private static final long PATIENCE_SECONDS = 300;

    /** Asking more often would take from the arrangement what it needs. */
    private static final int PAUSE_MILLIS = 1_000;

    private static final int WARM_UP_SECONDS = 15;
    private static final int SECONDS = 10;

    @Override
    public List<Bench.Line> run(Path launcher, Path scratch) throws Exception {
        var lines = new ArrayList<Bench.Line>();
        try (var town = MeasuredTown.of(launcher, scratch, 300, 900)) {
            var first = Waited.times(1, () -> {}, () -> awaitMap(town));
            lines.add(new Bench.Line("first layout of 300 actors", first.figure(), ""));
            lines.addAll(page(town, "map of 300 actors, 900 ties", "150 ms", "400 kB"));
        }
        try (var town = MeasuredTown.of(launcher, scratch, 3_000, 27_000)) {
            var first = Waited.times(1, () -> {}, () -> awaitMap(town));
            lines.add(new Bench.Line("first layout of 3,000 actors, 27,000 ties", first.figure(), "10 s"));
            lines.addAll(page(town, "map of 3,000 actors, 27,000 ties", "", ""));
            lines.add(new Bench.Line("memory after it", (town.residentBytes() >> 20) + " MB", "500 MB"));
        }
        return lines;
    }

    /** One after the other, as one person asks. */
    private static List<Bench.Line> page(MeasuredTown town, String what, String time, String size) throws Exception {
        var cookies = "Cookie: " + town.browser().cookies() + "\r\n";
        Load.run(town.port(), town.network(), cookies, 1, WARM_UP_SECONDS);
        var load = Load.run(town.port(), town.network(), cookies, 1, SECONDS);
        return List.of(
                new Bench.Line(what + ", p50", "%.0f ms".formatted(load.medianMillis()), time),
                new Bench.Line(what + ", p99", "%.0f ms".formatted(load.p99Millis()), ""),
                new Bench.Line(what + ", page", load.bodyBytes() / 1024 + " kB", size));
    }

    /** Asks again and again until the map is there, as the page tells people to. */
    private static void awaitMap(MeasuredTown town) throws Exception {
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
        while (!town.browser().get(town.network()).contains(DRAWN)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("the map was not drawn in time");
            }
            Thread.sleep(PAUSE_MILLIS);
        }
    }
}
