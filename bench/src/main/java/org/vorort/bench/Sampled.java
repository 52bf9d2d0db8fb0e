package org.vorort.bench;

import java.nio.file.Path;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.vorort.fairshare.Satisfaction;

/**
 * How long one piece of {@link Counting} takes, in seconds, once the compiler has seen it often enough, in a process of its own
 * (JMH).
 *
 * @param best the shortest time, which a busy machine disturbs least
 * @param median half took no longer
 */
record Sampled(double best, double median) {

    static Sampled of(Path file, Counting.Work work, Satisfaction satisfaction) throws RunnerException {
        var options = new OptionsBuilder()
                .include("\\." + Counting.class.getSimpleName() + "\\.")
                .param("file", file.toString())
                .param("work", work.name())
                .param("satisfaction", satisfaction.name())
                .mode(Mode.SampleTime)
                .forks(1)
                // JMH reads offsets of fields in a way Java warns of.
                .jvmArgs("-XX:+UseSerialGC", "-Xmx512m", "--sun-misc-unsafe-memory-access=allow")
                .warmupIterations(2)
                .warmupTime(TimeValue.seconds(2))
                .measurementIterations(2)
                .measurementTime(TimeValue.seconds(2))
                .verbosity(VerboseMode.SILENT)
                .build();
        var statistics = new Runner(options).runSingle().getPrimaryResult().getStatistics();
        return new Sampled(statistics.getMin(), statistics.getPercentile(50));
    }

    Bench.Line line(String what, String goal) {
        return new Bench.Line(what, "%.1f / %.1f ms".formatted(best * 1e3, median * 1e3), goal);
    }
}
