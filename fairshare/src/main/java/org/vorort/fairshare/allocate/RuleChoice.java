package org.vorort.fairshare.allocate;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.vorort.fairshare.EqualShares;
import org.vorort.fairshare.EqualSharesOptions;
import org.vorort.fairshare.EqualSharesOptions.Completion;
import org.vorort.fairshare.EqualSharesOptions.Scope;
import org.vorort.fairshare.EqualSharesOptions.Start;
import org.vorort.fairshare.Greedy;
import org.vorort.fairshare.MaxWelfare;
import org.vorort.fairshare.MaximinSupport;
import org.vorort.fairshare.Phragmen;
import org.vorort.fairshare.Rule;
import org.vorort.fairshare.Satisfaction;
import org.vorort.fairshare.TieBreak;

/** The rule a command line asks for. What it does not say is as in pabutools. */
final class RuleChoice {

    private static final Set<String> FOR_ALL =
            Set.of("--rule", "--ties", "--order", "--json", "--explain", "--language", "--voter");

    /** Which further options belong to which rule; others with it would be ignored, and so are refused. */
    private static final Map<String, Set<String>> OWN = Map.of(
            "equal-shares",
            Set.of(
                    "--satisfaction",
                    "--completion",
                    "--start",
                    "--no-exhaustive-stop",
                    "--exhaustive-over",
                    "--step",
                    "--comparison"),
            "greedy",
            Set.of("--satisfaction", "--measure", "--threshold", "--no-skip"),
            "phragmen",
            Set.of(),
            "maximin",
            Set.of(),
            "max-welfare",
            Set.of("--satisfaction"));

    private RuleChoice() {}

    static Rule of(Words words) throws WrongUse {
        if (!words.has("--rule")) {
            throw new WrongUse("Say by which --rule to decide.");
        }
        var rule = words.oneOf("--rule", "equal-shares", "greedy", "phragmen", "maximin", "max-welfare");
        var foreign = new LinkedHashSet<>(words.options());
        foreign.removeAll(FOR_ALL);
        foreign.removeAll(OWN.get(rule));
        if (!foreign.isEmpty()) {
            throw new WrongUse(foreign.getFirst() + " does not belong to the rule " + rule + ".");
        }
        var ties = ties(words);
        return switch (rule) {
            case "equal-shares" -> equalShares(words, ties);
            case "greedy" -> greedy(words, ties);
            case "phragmen" -> new Phragmen(ties);
            case "maximin" -> new MaximinSupport(ties);
            default -> new MaxWelfare(satisfaction(words), ties);
        };
    }

    private static EqualShares equalShares(Words words, TieBreak ties) throws WrongUse {
        var completion = words.oneOf("--completion", "none", "greedy", "add1", "add1+greedy");
        var start = words.oneOf("--start", "exact", "floored");
        var over = words.oneOf("--exhaustive-over", "supported", "all");
        var step = words.number("--step", BigDecimal.ONE);
        if (step.signum() == 0) {
            throw new WrongUse("--step is more than nothing.");
        }
        return new EqualShares(EqualSharesOptions.DEFAULT
                .satisfaction(satisfaction(words))
                .completion(completion(completion))
                .start(Start.valueOf(start.toUpperCase(Locale.ROOT)))
                .exhaustiveStop(!words.has("--no-exhaustive-stop"))
                .exhaustiveOver(Scope.valueOf(over.toUpperCase(Locale.ROOT)))
                .step(step)
                .comparison(words.has("--comparison"))
                .tieBreak(ties));
    }

    private static Completion completion(String word) {
        return Arrays.stream(Completion.values())
                .filter(completion -> completion.word().equals(word))
                .findFirst()
                .orElseThrow();
    }

    private static Greedy greedy(Words words, TieBreak ties) throws WrongUse {
        var measure = words.oneOf("--measure", "support-per-cost", "support").equals("support")
                ? Greedy.Measure.SUPPORT
                : Greedy.Measure.SUPPORT_PER_COST;
        return new Greedy(
                measure,
                satisfaction(words),
                words.number("--threshold", BigDecimal.ZERO),
                !words.has("--no-skip"),
                ties);
    }

    private static Satisfaction satisfaction(Words words) throws WrongUse {
        var word = words.oneOf("--satisfaction", "cost", "cardinality", "points", "borda");
        return Satisfaction.valueOf(word.toUpperCase(Locale.ROOT));
    }

    /** A list of criteria; the id decides last in any case. */
    private static TieBreak ties(Words words) throws WrongUse {
        var criteria = new ArrayList<TieBreak.Criterion>();
        for (var word : words.value("--ties").orElse("id").split(",")) {
            switch (word) {
                case "least-cost" -> criteria.add(TieBreak.Criterion.LEAST_COST);
                case "most-cost" -> criteria.add(TieBreak.Criterion.MOST_COST);
                case "most-votes" -> criteria.add(TieBreak.Criterion.MOST_VOTES);
                case "order" -> criteria.add(TieBreak.Criterion.PUBLISHED_ORDER);
                case "id" -> {}
                default ->
                    throw new WrongUse("--ties is a list of least-cost, most-cost, most-votes, order and id; \"" + word
                            + "\" is none.");
            }
        }
        var order = words.value("--order").map(ids -> List.of(ids.split(","))).orElse(List.of());
        if (criteria.contains(TieBreak.Criterion.PUBLISHED_ORDER) == order.isEmpty()) {
            throw new WrongUse("--ties order and --order ID,ID,... belong together.");
        }
        return new TieBreak(criteria, order);
    }
}
