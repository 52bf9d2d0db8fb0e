package org.vorort.bench;

import java.nio.file.Path;
import java.util.List;

/** A list of 10,000 rows read in by the command beside the running program, and once more unchanged. */
final class ImportBenchmark implements Bench.Benchmark {

    private static final int ROWS = 10_000;

    @Override
    public List<Bench.Line> run(Path launcher, Path scratch) throws Exception {
        var file = Contacts.write(scratch, ROWS);
        var data = scratch.resolve("data");
        try (var product = Product.start(launcher, data, "--empty")) {
            var town = Browser.setUp(product);
            var empty = seconds(launcher, data, Contacts.write(scratch, 1), town);
            var first = seconds(launcher, data, file, town);
            var again = seconds(launcher, data, file, town);
            return List.of(
                    new Bench.Line("import of 1 row, whole command", "%.1f s".formatted(empty), ""),
                    new Bench.Line("import of 10,000 rows, whole command", "%.1f s".formatted(first), ""),
                    new Bench.Line(
                            "import of 10,000 rows, without the command's start",
                            "%.1f s".formatted(first - empty),
                            "5 s"),
                    new Bench.Line(
                            "the same file again, without the command's start", "%.1f s".formatted(again - empty), ""));
        }
    }

    private static double seconds(Path launcher, Path data, Path file, String town) throws Exception {
        var began = System.nanoTime();
        var process = new ProcessBuilder(
                        launcher.toString(),
                        "import",
                        "actors",
                        file.toString(),
                        "--municipality",
                        town,
                        "--json",
                        "--data",
                        data.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (process.waitFor() != 0) {
            throw new IllegalStateException("the import failed");
        }
        return (System.nanoTime() - began) / 1e9;
    }
}
