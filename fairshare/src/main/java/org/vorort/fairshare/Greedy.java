package org.vorort.fairshare;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.vorort.fairshare.greedy.GreedyExplanation;
import org.vorort.fairshare.greedy.GreedyRun;

/**
 * The greedy rule, by which most towns count: projects in the order of their support, each bought if it fits into what is left
 * of the budget. Projects nobody supports come last and are bought, too, if they fit.
 *
 * <p>Source: N. Talmon, P. Faliszewski, <i>A Framework for Approval-Based Budgeting Methods</i>, AAAI 2019 (greedy and
 * proportional greedy rules); with the measure {@link Measure#SUPPORT_PER_COST} the greedy approximation of greatest welfare in Rey, Schmidt,
 * Maly, and the default of pabutools. What Pabulib calls {@code greedy}, {@code greedy-threshold} and {@code
 * greedy-no-skip} is {@link #bySupport} with and without {@link #threshold} and {@link #skipping}.
 *
 * @param measure what the order follows
 * @param satisfaction what voters gain from a project
 * @param threshold a project whose support is less than this is not looked at
 * @param skipping whether projects that do not fit are passed over; otherwise the first such project ends the rule. One that
 *     costs {@link #WITHDRAWN} never ends it
 * @param tieBreak which of projects with equal measures comes first
 */
public record Greedy(
        Measure measure, Satisfaction satisfaction, BigDecimal threshold, boolean skipping, TieBreak tieBreak)
        implements Rule {

    /** By this cost files mark projects that were withdrawn after the vote. */
    public static final BigDecimal WITHDRAWN = BigDecimal.valueOf(999_999_999);

    /** What the order follows. */
    public enum Measure {
        /** The sum of what voters gain: votes or points. */
        SUPPORT,
        /** The same for each unit of money. */
        SUPPORT_PER_COST
    }

    /** Pabutools' greedy rule with the satisfaction by cost: by votes, where ballots are approvals. */
    public Greedy() {
        this(Measure.SUPPORT_PER_COST, Satisfaction.COST, BigDecimal.ZERO, true, TieBreak.LEXICOGRAPHIC);
    }

    /** By votes ({@link Satisfaction#CARDINALITY}) or points ({@link Satisfaction#POINTS}), as towns count. */
    public static Greedy bySupport(Satisfaction satisfaction) {
        return new Greedy(Measure.SUPPORT, satisfaction, BigDecimal.ZERO, true, TieBreak.LEXICOGRAPHIC);
    }

    /** By what a unit of money brings. */
    public static Greedy bySupportPerCost(Satisfaction satisfaction) {
        return new Greedy(Measure.SUPPORT_PER_COST, satisfaction, BigDecimal.ZERO, true, TieBreak.LEXICOGRAPHIC);
    }

    public Greedy withThreshold(BigDecimal threshold) {
        return new Greedy(measure, satisfaction, threshold, skipping, tieBreak);
    }

    /** Ends at the first project that does not fit. */
    public Greedy withoutSkipping() {
        return new Greedy(measure, satisfaction, threshold, false, tieBreak);
    }

    public Greedy withTieBreak(TieBreak tieBreak) {
        return new Greedy(measure, satisfaction, threshold, skipping, tieBreak);
    }

    @Override
    public Outcome decide(Election election) {
        var run = new GreedyRun(election, this, List.of());
        return Outcome.of(
                "greedy", options(), election, run.bought(), run.ties(), new GreedyExplanation(election, run));
    }

    private Map<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("measure", measure.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        options.put("satisfaction", satisfaction.word());
        options.put("threshold", threshold.toPlainString());
        options.put("skipping", skipping ? "yes" : "no");
        options.put("tie-break", tieBreak.toString());
        return options;
    }
}
