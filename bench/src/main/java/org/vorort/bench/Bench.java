package org.vorort.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Runs the benchmarks named on the command line, or all of them, and prints a table with the machine and the day. */
public final class Bench {

    /** A benchmark: does its work against the launcher and reports lines. */
    interface Benchmark {
        List<Line> run(Path launcher, Path scratch) throws Exception;
    }

    /** A figure. @param goal what the issue asks for, empty without one */
    record Line(String what, String figure, String goal) {}

    private static final Map<String, Benchmark> ALL = new LinkedHashMap<>();

    static {
        ALL.put("start", new StartBenchmark());
        ALL.put("import", new ImportBenchmark());
        ALL.put("directory", new DirectoryBenchmark());
        ALL.put("network", new NetworkBenchmark());
        ALL.put("findings", new FindingsBenchmark());
        ALL.put("map", new MapBenchmark());
        ALL.put("meetings", new MeetingsBenchmark());
        ALL.put("search", new SearchBenchmark());
        ALL.put("plan", new PlanBenchmark());
        ALL.put("fairshare", new FairshareBenchmark());
    }

    private Bench() {}

    static void main(String[] arguments) throws Exception {
        var launcher = Path.of(System.getProperty("vorort.home", "."))
                .resolve("vorort")
                .toAbsolutePath();
        var wanted = List.of(arguments);
        if (wanted.contains("--help") || wanted.contains("-h")) {
            System.out.println("Usage: ./vorort bench [" + String.join(" | ", ALL.keySet()) + "] ...");
            System.out.println(
                    "Measures a start, an import, the directory page, networks in files, the findings and the map of a town,\n"
                            + "invitations, minutes and pages of a meeting, the search, the network check, a timeline, and counting votes by equal shares. Takes some minutes.");
            return;
        }
        for (var name : wanted) {
            if (!ALL.containsKey(name)) {
                System.err.println(
                        "There is no benchmark \"" + name + "\"; there are " + String.join(", ", ALL.keySet()) + ".");
                System.exit(2);
            }
        }
        var lines = new ArrayList<Line>();
        for (var benchmark : ALL.entrySet()) {
            if (wanted.isEmpty() || wanted.contains(benchmark.getKey())) {
                System.err.println("Measuring " + benchmark.getKey() + " ...");
                var scratch = Files.createTempDirectory("vorort-bench");
                lines.addAll(benchmark.getValue().run(launcher, scratch));
                Scratch.delete(scratch);
            }
        }
        System.out.println(Machine.line());
        lines.forEach(line -> System.out.printf("%-68s %18s   %s%n", line.what(), line.figure(), line.goal()));
    }
}
