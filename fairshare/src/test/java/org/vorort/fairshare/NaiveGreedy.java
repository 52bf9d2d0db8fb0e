package org.vorort.fairshare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The greedy rule as its definition says it: look at all that is left, take the best, begin again. */
final class NaiveGreedy {

    private NaiveGreedy() {}

    static List<String> decide(Greedy rule, Election election) {
        return decide(rule, election, new ArrayList<>());
    }

    /** Notes the ties it meets: what does not fit is passed over, and so in none, unless it ends the rule. */
    static List<String> decide(Greedy rule, Election election, List<Tie> ties) {
        var bought = new ArrayList<String>();
        var left = Fraction.of(election.budget());
        var open = new ArrayList<>(election.projects());
        open.removeIf(project ->
                NaiveSatisfaction.total(rule.satisfaction(), election, project).compareTo(Fraction.of(rule.threshold()))
                        < 0);
        while (!open.isEmpty()) {
            var best = open.stream()
                    .min(Comparator.comparing((Project project) -> measure(rule, election, project))
                            .reversed()
                            .thenComparing(Project::id))
                    .orElseThrow();
            var money = left;
            var equal = open.stream()
                    .filter(project -> measure(rule, election, project).equals(measure(rule, election, best)))
                    .filter(project ->
                            !rule.skipping() || Fraction.of(project.cost()).compareTo(money) <= 0)
                    .map(Project::id)
                    .sorted()
                    .toList();
            if (equal.size() > 1 && equal.getFirst().equals(best.id())) {
                ties.add(new Tie(equal, best.id()));
            }
            open.remove(best);
            var cost = Fraction.of(best.cost());
            if (cost.compareTo(left) <= 0) {
                bought.add(best.id());
                left = left.minus(cost);
            } else if (!rule.skipping()) {
                break;
            }
        }
        return bought;
    }

    private static Fraction measure(Greedy rule, Election election, Project project) {
        var total = NaiveSatisfaction.total(rule.satisfaction(), election, project);
        return rule.measure() == Greedy.Measure.SUPPORT ? total : total.dividedBy(Fraction.of(project.cost()));
    }
}
