package org.vorort.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The signed-in page of 50 organisations out of 5,000, asked for on 32 connections at once. */
final class DirectoryBenchmark implements Bench.Benchmark {

    private static final int ROWS = 5_000;
    private static final int CONNECTIONS = 32;
    private static final int WARM_UP_SECONDS = 45;
    private static final int SECONDS = 15;

    @Override
    public List<Bench.Line> run(Path launcher, Path scratch) throws Exception {
        var data = scratch.resolve("data");
        try (var product = Product.start(launcher, data, "--empty")) {
            var town = Browser.setUp(product);
            Contacts.read(launcher, data, Contacts.write(scratch, ROWS), town);
            var headers = "Cookie: " + Browser.signIn(product.port()) + "\r\n";
            var page = "/" + town + "/organisations";
            Load.run(product.port(), page, headers, CONNECTIONS, WARM_UP_SECONDS);
            var list = Load.run(product.port(), page, headers, CONNECTIONS, SECONDS);
            var search = Load.run(product.port(), page + "?q=muhlbach", headers, CONNECTIONS, SECONDS);
            var nginx = Nginx.perSecond(scratch, list.bodyBytes(), CONNECTIONS, 5);
            var lines = new ArrayList<>(List.of(
                    line("directory page, 50 of 5,000", list, "800 pages/s, p99 100 ms"),
                    line("directory page, searched for a word", search, ""),
                    new Bench.Line("one directory page", list.bodyBytes() / 1024 + " kB", ""),
                    new Bench.Line("failures", String.valueOf(list.failures() + search.failures()), "0"),
                    new Bench.Line("memory after the load", (product.residentBytes() >> 20) + " MB", "500 MB")));
            nginx.ifPresent(most -> lines.add(new Bench.Line(
                    "nginx with the same bytes",
                    "%.0f pages/s".formatted(most),
                    "ratio %.3f".formatted(list.perSecond() / most))));
            return lines;
        }
    }

    private static Bench.Line line(String what, Load.Result result, String goal) {
        return new Bench.Line(
                what,
                "%.0f pages/s".formatted(result.perSecond()),
                "p50 %.0f ms, p99 %.0f ms%s"
                        .formatted(
                                result.medianMillis(),
                                result.p99Millis(),
                                goal.isEmpty() ? "" : "   (goal " + goal + ")"));
    }
}
