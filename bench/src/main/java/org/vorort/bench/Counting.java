package org.vorort.bench;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.vorort.fairshare.EqualShares;
import org.vorort.fairshare.EqualSharesOptions;
import org.vorort.fairshare.EqualSharesOptions.Completion;
import org.vorort.fairshare.Greedy;
import org.vorort.fairshare.MaxWelfare;
import org.vorort.fairshare.MaximinSupport;
import org.vorort.fairshare.Phragmen;
import org.vorort.fairshare.Satisfaction;
import org.vorort.fairshare.Statistics;
import org.vorort.fairshare.pabulib.ElectionFile;

/** What JMH repeats: the library used as anybody would, on one election. JMH wants the class and its fields open. */
@State(Scope.Benchmark)
public class Counting {

    /** What is done with the election. */
    public enum Work {
        READ,
        EQUAL_SHARES,
        ADD1,
        GREEDY,
        PHRAGMEN,
        MAXIMIN,
        WELFARE,
        EXPLANATION,
        STATISTICS
    }

    @Param("")
    public String file;

    @Param("READ")
    public Work work;

    @Param("COST")
    public Satisfaction satisfaction;

    private Callable<?> repeated;

    @Setup
    public void prepare() throws Exception {
        var path = Path.of(file);
        var election = ElectionFile.read(path).orThrow();
        var options = EqualSharesOptions.DEFAULT.satisfaction(satisfaction);
        var once = new EqualShares(options);
        var decided = once.decide(election);
        repeated = switch (work) {
            case READ -> () -> ElectionFile.read(path);
            case EQUAL_SHARES -> () -> once.decide(election);
            case ADD1 -> () -> new EqualShares(options.completion(Completion.ADD1)).decide(election);
            case GREEDY -> () -> Greedy.bySupportPerCost(satisfaction).decide(election);
            case PHRAGMEN -> () -> new Phragmen().decide(election);
            case MAXIMIN -> () -> new MaximinSupport().decide(election);
            case WELFARE -> () -> new MaxWelfare(satisfaction).decide(election);
            case EXPLANATION -> () -> once.decide(election).explanation().verdicts();
            case STATISTICS -> () -> Statistics.of(election, decided);
        };
    }

    @Benchmark
    public Object count() throws Exception {
        return repeated.call();
    }
}
