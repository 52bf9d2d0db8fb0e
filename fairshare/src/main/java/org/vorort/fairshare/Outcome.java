package org.vorort.fairshare;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a rule decided.
 *
 * @param rule the rule's name: {@code equal-shares}
 * @param options every choice the rule left open and how it was made, the defaults too
 * @param selected ids of the projects bought, in order of purchase
 * @param totalCost what they cost together
 * @param exhaustive whether what is left of the budget is too little for any project not bought
 * @param ties the ties met on the way to this outcome, in order
 * @param explanation why; worked out when asked
 */
public record Outcome(
        String rule,
        Map<String, String> options,
        List<String> selected,
        BigDecimal totalCost,
        boolean exhaustive,
        List<Tie> ties,
        Explanation explanation) {

    public Outcome {
        options = Collections.unmodifiableMap(new LinkedHashMap<>(options));
        selected = List.copyOf(selected);
        ties = List.copyOf(ties);
    }

    /** The outcome of having bought these; works out what they cost and whether another would fit. */
    public static Outcome of(
            String rule,
            Map<String, String> options,
            Election election,
            List<Integer> bought,
            List<Tie> ties,
            Explanation explanation) {
        var cost = BigDecimal.ZERO;
        for (var project : bought) {
            cost = cost.add(election.projects().get(project).cost());
        }
        var left = election.budget().subtract(cost);
        var ids = bought.stream()
                .map(project -> election.projects().get(project).id())
                .toList();
        var exhaustive = election.projects().stream()
                .allMatch(
                        project -> ids.contains(project.id()) || project.cost().compareTo(left) > 0);
        return new Outcome(rule, options, ids, cost, exhaustive, ties, explanation);
    }
}
