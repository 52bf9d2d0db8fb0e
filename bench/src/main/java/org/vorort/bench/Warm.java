package org.vorort.bench;

import java.lang.management.ManagementFactory;
import java.util.Arrays;

/**
 * How long something takes once the compiler has seen it often enough, in seconds of this thread's processor: what else the
 * machine does meanwhile does not count. The collector's work is another thread's and does not count either.
 *
 * @param best the shortest time
 * @param median half took no longer
 */
record Warm(double best, double median) {

    private static final double SECONDS_TO_WARM = 4;
    private static final double SECONDS_TO_MEASURE = 4;
    private static final int FEWEST = 5;

    /** Something to be measured. */
    interface Work {
        Object done() throws Exception;
    }

    static Warm of(Work work) throws Exception {
        var sink = 0;
        for (var began = System.nanoTime(); System.nanoTime() - began < SECONDS_TO_WARM * 1e9; ) {
            sink += work.done().hashCode() & 1;
        }
        var times = new double[10_000];
        var count = 0;
        for (var began = System.nanoTime();
                count < FEWEST || count < times.length && System.nanoTime() - began < SECONDS_TO_MEASURE * 1e9; ) {
            var before = processor();
            sink += work.done().hashCode() & 1;
            times[count++] = (processor() - before) / 1e9;
        }
        if (sink < 0) {
            throw new IllegalStateException("what is never looked at need not be worked out");
        }
        Arrays.sort(times, 0, count);
        return new Warm(times[0], times[count / 2]);
    }

    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
