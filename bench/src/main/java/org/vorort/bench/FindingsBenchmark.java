package org.vorort.bench;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The page of findings, as somebody waits for it after something has changed, and once more when nothing has. */
final class FindingsBenchmark implements Bench.Benchmark {

    private static final int WARM_UP = 15;
    private static final int TIMES = 9;

    @Override
    public List<Bench.Line> run(Path launcher, Path scratch) throws Exception {
        var lines = new ArrayList<Bench.Line>();
        lines.addAll(town(launcher, scratch, 300, 900, "50 ms"));
        lines.addAll(town(launcher, scratch, 3_000, 27_000, "2 s"));
        return lines;
    }

    private static List<Bench.Line> town(Path launcher, Path scratch, int organisations, int ties, String goal)
            throws Exception {
        try (var town = MeasuredTown.of(launcher, scratch, organisations, ties)) {
            var findings = town.network() + "/findings";
            Waited.Answer page = () -> town.browser().get(findings);
            var first = Waited.times(1, () -> {}, page);
            Waited.times(WARM_UP, town::change, page);
            var changed = Waited.times(TIMES, town::change, page);
            var again = Waited.times(TIMES, () -> {}, page);
            var what = "findings of %,d actors, %,d ties".formatted(organisations, ties);
            return List.of(
                    new Bench.Line(what + ", the first time", first.figure(), ""),
                    new Bench.Line(what + ", after a change, best / median", changed.figure(), goal),
                    new Bench.Line(what + ", nothing changed, best / median", again.figure(), ""));
        }
    }
}
