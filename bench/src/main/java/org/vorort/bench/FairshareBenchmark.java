package org.vorort.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.EqualShares;
import org.vorort.fairshare.EqualSharesOptions;
import org.vorort.fairshare.EqualSharesOptions.Completion;
import org.vorort.fairshare.Greedy;
import org.vorort.fairshare.MaxWelfare;
import org.vorort.fairshare.MaximinSupport;
import org.vorort.fairshare.Phragmen;
import org.vorort.fairshare.Rule;
import org.vorort.fairshare.Satisfaction;
import org.vorort.fairshare.Statistics;
import org.vorort.fairshare.pabulib.ElectionFile;

/**
 * The method of equal shares on a large generated election, and on given ones beside the processor's seconds that the
 * reference implementation took for the same outcome. The library is used as anybody would, once it is warm.
 */
final class FairshareBenchmark implements Bench.Benchmark {

    private static final int VOTERS = 90_000;
    private static final int PROJECTS = 160;
    private static final int COMPARED = 12;
    private static final int MEGABYTE = 1 << 20;

    private static final Map<String, Rule> OTHERS = new TreeMap<>(Map.of(
            "the greedy rule",
            new Greedy(),
            "Phragmén's rule",
            new Phragmen(),
            "maximin support",
            new MaximinSupport(),
            "greatest welfare",
            new MaxWelfare(Satisfaction.COST)));

    @Override
    public List<Bench.Line> run(Path launcher, Path scratch) throws Exception {
        var lines = new ArrayList<Bench.Line>();
        var file = ElectionByLot.write(scratch.resolve("large.pb"), VOTERS, PROJECTS);
        var size = (double) Files.size(file) / MEGABYTE;
        var election = ElectionFile.read(file).orThrow();
        lines.add(new Bench.Line(
                "memory to read %.1f MB, decide by Add1 and explain".formatted(size),
                "%d MB".formatted(FairshareOnce.memory(file)),
                "%.0f MB".formatted(5 * size + 64)));
        lines.add(line("reading %.1f MB".formatted(size), Warm.of(() -> ElectionFile.read(file)), "100 ms"));
        lines.add(line(name("one run", election), Warm.of(() -> one().decide(election)), "120 ms"));
        lines.add(line(name("Add1", election), Warm.of(() -> add1().decide(election)), "2 s"));
        for (var rule : OTHERS.entrySet()) {
            lines.add(line(
                    "the same by " + rule.getKey(),
                    Warm.of(() -> rule.getValue().decide(election)),
                    ""));
        }
        lines.add(line(
                "equal shares, explained",
                Warm.of(() -> one().decide(election).explanation().verdicts()),
                ""));
        var outcome = one().decide(election);
        lines.add(line("statistics of all voters", Warm.of(() -> Statistics.of(election, outcome)), ""));
        lines.addAll(besideTheReference(launcher));
        return lines;
    }

    private static String name(String what, Election election) {
        return "%s, %,d voters, %d projects"
                .formatted(what, election.ballots().size(), election.projects().size());
    }

    private static Rule one() {
        return new EqualShares();
    }

    private static Rule add1() {
        return new EqualShares(EqualSharesOptions.DEFAULT.completion(Completion.ADD1));
    }

    /** Nothing where the given elections do not lie beside the repository. */
    private static List<Bench.Line> besideTheReference(Path launcher) throws Exception {
        var lines = new ArrayList<Bench.Line>();
        var given = launcher.resolveSibling("../shared/data/budgeting").normalize();
        if (!Files.isReadable(given.resolve("reference.json"))) {
            return lines;
        }
        var slowest = ReferenceSeconds.read(given.resolve("reference.json")).stream()
                .limit(COMPARED)
                .toList();
        for (var reference : slowest) {
            var election = ElectionFile.read(given.resolve("instances").resolve(reference.instance()))
                    .orThrow();
            var options = EqualSharesOptions.DEFAULT
                    .satisfaction(Satisfaction.valueOf(reference.satisfaction().toUpperCase(Locale.ROOT)))
                    .completion(reference.isRaised() ? Completion.ADD1 : Completion.NONE);
            var warm = Warm.of(() -> new EqualShares(options).decide(election));
            lines.add(new Bench.Line(
                    reference.rule() + " " + reference.instance().replace(".pb", ""),
                    "%.1f ms, %,.0f times".formatted(warm.best() * 1e3, reference.seconds() / warm.best()),
                    "100 times as fast as %.1f s".formatted(reference.seconds())));
        }
        return lines;
    }

    private static Bench.Line line(String what, Warm warm, String goal) {
        return new Bench.Line(what, "%.1f / %.1f ms".formatted(warm.best() * 1e3, warm.median() * 1e3), goal);
    }
}
