package org.vorort.fairshare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;

/** Phragmén's rule as its definition says it, with one load for each voter. */
final class NaivePhragmen {

    private NaivePhragmen() {}

    static List<String> decide(Election election) {
        return decide(election, new ArrayList<>());
    }

    /** Notes the ties it meets. */
    static List<String> decide(Election election, List<Tie> ties) {
        var bought = new ArrayList<String>();
        var loads = new HashMap<Integer, Fraction>();
        var left = Fraction.of(election.budget());
        var open = new ArrayList<>(election.projects());
        var budget = left;
        open.removeIf(project -> Fraction.of(project.cost()).compareTo(budget) > 0);
        open.sort(Comparator.comparing(Project::id));
        while (!open.isEmpty()) {
            var least = open.stream()
                    .flatMap(project -> load(election, project, loads).stream())
                    .min(Comparator.naturalOrder());
            var equal = open.stream()
                    .filter(project -> load(election, project, loads).equals(least))
                    .toList();
            for (var project : equal) {
                if (Fraction.of(project.cost()).compareTo(left) > 0) {
                    return bought;
                }
            }
            var project = equal.getFirst();
            if (equal.size() > 1) {
                ties.add(new Tie(equal.stream().map(Project::id).toList(), project.id()));
            }
            for (var voter : supporters(election, project)) {
                loads.put(voter, least.orElseThrow());
            }
            bought.add(project.id());
            left = left.minus(Fraction.of(project.cost()));
            open.remove(project);
        }
        return bought;
    }

    private static Optional<Fraction> load(Election election, Project project, HashMap<Integer, Fraction> loads) {
        var sum = Fraction.of(project.cost());
        var supporters = supporters(election, project);
        for (var voter : supporters) {
            sum = sum.plus(loads.getOrDefault(voter, Fraction.ZERO));
        }
        return supporters.isEmpty() ? Optional.empty() : Optional.of(sum.dividedBy(supporters.size()));
    }

    private static List<Integer> supporters(Election election, Project project) {
        var supporters = new ArrayList<Integer>();
        for (var voter = 0; voter < election.ballots().size(); voter++) {
            if (election.ballots().get(voter).projects().contains(project)) {
                supporters.add(voter);
            }
        }
        return supporters;
    }
}
