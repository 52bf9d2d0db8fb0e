package org.vorort.fairshare;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * Everything the method of equal shares leaves open. Begin with {@link #DEFAULT}, which does as pabutools does, and change
 * what is to be different; outcomes name every choice.
 *
 * @param satisfaction what a project is worth to who wants it
 * @param completion what happens with money that equal shares alone do not spend
 * @param start what each voter is given at first
 * @param exhaustiveStop whether raising the endowment ends as soon as nothing more fits; otherwise only when the next raise
 *     would cost more than the budget
 * @param exhaustiveOver which projects may count as something that still fits
 * @param step by how much the endowment is raised, in the currency of the election
 * @param comparison whether the voters choose between this outcome and the greedy one: the greedy one is taken if strictly more
 *     voters find more of their projects in it than find fewer
 * @param tieBreak who comes first among projects that are exactly as good
 */
public record EqualSharesOptions(
        Satisfaction satisfaction,
        Completion completion,
        Start start,
        boolean exhaustiveStop,
        Scope exhaustiveOver,
        BigDecimal step,
        boolean comparison,
        TieBreak tieBreak) {

    /** What becomes of money left over; equal shares alone do not exhaust a budget (Rey, Schmidt, Maly, on exhaustive rules). */
    public enum Completion {
        /** It stays. */
        NONE("none"),
        /** The greedy rule goes on with what is left of the budget, if anything at all still fits. */
        GREEDY("greedy"),
        /** Everybody is given more, step by step, as long as the outcome costs no more than the budget. */
        ADD1("add1"),
        /** The same, and then the greedy rule. */
        ADD1_THEN_GREEDY("add1+greedy");

        private final String word;

        Completion(String word) {
            this.word = word;
        }

        /** How the command line and outcomes name it. */
        public String word() {
            return word;
        }

        /** Whether the endowment is raised. */
        public boolean raises() {
            return this == ADD1 || this == ADD1_THEN_GREEDY;
        }

        /** Whether the greedy rule comes last. */
        public boolean endsGreedily() {
            return this == GREEDY || this == ADD1_THEN_GREEDY;
        }
    }

    /** What each voter is given at first. */
    public enum Start {
        /** The budget divided by the number of ballots, exactly. */
        EXACT,
        /** The same without decimals, as equalshares.net advises. */
        FLOORED
    }

    /** Which projects may still fit. */
    public enum Scope {
        /** Those that somebody wants; no other can ever be bought by equal shares. */
        SUPPORTED,
        /** All, also those nobody wants. */
        ALL
    }

    /** As pabutools: satisfaction by cost, nothing completed; if raised, then by 1 from the exact share until nothing fits. */
    public static final EqualSharesOptions DEFAULT = new EqualSharesOptions(
            Satisfaction.COST,
            Completion.NONE,
            Start.EXACT,
            true,
            Scope.SUPPORTED,
            BigDecimal.ONE,
            false,
            TieBreak.LEXICOGRAPHIC);

    public EqualSharesOptions {
        if (step.signum() <= 0) {
            throw new IllegalArgumentException("A step of " + step + " never raises anything.");
        }
        Money.check(step);
    }

    public EqualSharesOptions satisfaction(Satisfaction other) {
        return new EqualSharesOptions(
                other, completion, start, exhaustiveStop, exhaustiveOver, step, comparison, tieBreak);
    }

    public EqualSharesOptions completion(Completion other) {
        return new EqualSharesOptions(
                satisfaction, other, start, exhaustiveStop, exhaustiveOver, step, comparison, tieBreak);
    }

    public EqualSharesOptions start(Start other) {
        return new EqualSharesOptions(
                satisfaction, completion, other, exhaustiveStop, exhaustiveOver, step, comparison, tieBreak);
    }

    public EqualSharesOptions exhaustiveStop(boolean other) {
        return new EqualSharesOptions(
                satisfaction, completion, start, other, exhaustiveOver, step, comparison, tieBreak);
    }

    public EqualSharesOptions exhaustiveOver(Scope other) {
        return new EqualSharesOptions(
                satisfaction, completion, start, exhaustiveStop, other, step, comparison, tieBreak);
    }

    public EqualSharesOptions step(BigDecimal other) {
        return new EqualSharesOptions(
                satisfaction, completion, start, exhaustiveStop, exhaustiveOver, other, comparison, tieBreak);
    }

    public EqualSharesOptions comparison(boolean other) {
        return new EqualSharesOptions(
                satisfaction, completion, start, exhaustiveStop, exhaustiveOver, step, other, tieBreak);
    }

    public EqualSharesOptions tieBreak(TieBreak other) {
        return new EqualSharesOptions(
                satisfaction, completion, start, exhaustiveStop, exhaustiveOver, step, comparison, other);
    }

    /** Every choice by its name, for {@link Outcome#options}. */
    public Map<String, String> words() {
        var words = new LinkedHashMap<String, String>();
        words.put("satisfaction", satisfaction.word());
        words.put("completion", completion.word());
        words.put("start", word(start));
        words.put("exhaustive-stop", exhaustiveStop ? "yes" : "no");
        words.put("exhaustive-over", word(exhaustiveOver));
        words.put("step", step.toPlainString());
        words.put("comparison", comparison ? "yes" : "no");
        words.put("tie-break", tieBreak.toString());
        return words;
    }

    private static String word(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
