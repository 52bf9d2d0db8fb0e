package org.vorort.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.vorort.bench.Counting.Work;
import org.vorort.fairshare.Satisfaction;

/**
 * The rules on a large generated election, and equal shares on given ones beside the processor's seconds that the reference
 * implementation took for the same outcome.
 */
final class FairshareBenchmark implements Bench.Benchmark {

    private static final int VOTERS = 90_000;
    private static final int PROJECTS = 160;
    private static final int COMPARED = 7;
    private static final int MEGABYTE = 1 << 20;

    @Override
    public List<Bench.Line> run(Path launcher, Path scratch) throws Exception {
        var lines = new ArrayList<Bench.Line>();
        var file = ElectionByLot.write(scratch.resolve("large.pb"), VOTERS, PROJECTS);
        var size = (double) Files.size(file) / MEGABYTE;
        lines.add(new Bench.Line(
                "memory to read %.1f MB, decide by Add1 and explain".formatted(size),
                "%d MB".formatted(FairshareOnce.memory(file)),
                "%.0f MB".formatted(5 * size + 64)));
        lines.add(line("reading %.1f MB".formatted(size), file, Work.READ, "100 ms"));
        lines.add(line(
                "equal shares, one run, %,d voters, %d projects".formatted(VOTERS, PROJECTS),
                file,
                Work.EQUAL_SHARES,
                "120 ms"));
        lines.add(line("the whole Add1", file, Work.ADD1, "2 s"));
        lines.add(line("one run with its explanation", file, Work.EXPLANATION, ""));
        lines.add(line("statistics of its voters", file, Work.STATISTICS, ""));
        lines.add(line("the greedy rule", file, Work.GREEDY, ""));
        lines.add(line("Phragmén's rule", file, Work.PHRAGMEN, ""));
        lines.add(line("maximin support", file, Work.MAXIMIN, ""));
        lines.add(line("greatest welfare", file, Work.WELFARE, ""));
        lines.addAll(besideTheReference(launcher));
        return lines;
    }

    private static Bench.Line line(String what, Path file, Work work, String goal) throws Exception {
        return Sampled.of(file, work, Satisfaction.COST).line(what, goal);
    }

    /** Nothing where the given elections do not lie beside the repository. */
    private static List<Bench.Line> besideTheReference(Path launcher) throws Exception {
        var lines = new ArrayList<Bench.Line>();
        var given = launcher.resolveSibling("../shared/data/budgeting").normalize();
        if (!Files.isReadable(given.resolve("reference.json"))) {
            return lines;
        }
        var all = ReferenceSeconds.read(given.resolve("reference.json"));
        var slowest = Stream.concat(
                all.stream().filter(reference -> !reference.isRaised()).limit(COMPARED),
                all.stream().filter(ReferenceSeconds::isRaised).limit(COMPARED));
        for (var reference : slowest.toList()) {
            var sampled = Sampled.of(
                    given.resolve("instances").resolve(reference.instance()),
                    reference.isRaised() ? Work.ADD1 : Work.EQUAL_SHARES,
                    Satisfaction.valueOf(reference.satisfaction().toUpperCase(Locale.ROOT)));
            lines.add(new Bench.Line(
                    reference.rule() + " " + reference.instance().replace(".pb", ""),
                    "%.1f ms, %,.0f times".formatted(sampled.median() * 1e3, reference.seconds() / sampled.median()),
                    "100 times as fast as %.1f s".formatted(reference.seconds())));
        }
        return lines;
    }
}
