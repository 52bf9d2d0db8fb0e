package org.vorort.fairshare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/** The rule of maximin support by looking at every set of projects. */
final class NaiveMaximin {

    private NaiveMaximin() {}

    static List<String> decide(Election election) {
        return decide(election, new ArrayList<>());
    }

    /** Notes the ties it meets. */
    static List<String> decide(Election election, List<Tie> ties) {
        var bought = new ArrayList<Project>();
        var open = new ArrayList<>(election.projects());
        open.sort(Comparator.comparing(Project::id));
        var left = Fraction.of(election.budget());
        while (true) {
            var money = left;
            open.removeIf(project -> Fraction.of(project.cost()).compareTo(money) > 0);
            if (open.isEmpty()) {
                return bought.stream().map(Project::id).toList();
            }
            var best = open.getFirst();
            for (var project : open) {
                if (isLess(load(election, bought, project), load(election, bought, best))) {
                    best = project;
                }
            }
            var least = load(election, bought, best);
            var equal = open.stream()
                    .filter(project -> load(election, bought, project).equals(least))
                    .map(Project::id)
                    .toList();
            if (equal.size() > 1) {
                ties.add(new Tie(equal, best.id()));
            }
            bought.add(best);
            open.remove(best);
            left = left.minus(Fraction.of(best.cost()));
        }
    }

    private static boolean isLess(Optional<Fraction> one, Optional<Fraction> other) {
        return one.isPresent() && (other.isEmpty() || one.get().compareTo(other.get()) < 0);
    }

    /** The greatest cost for each supporter of all sets; empty, for more than any number, where nobody supports the new one. */
    static Optional<Fraction> load(Election election, List<Project> bought, Project added) {
        var all = new ArrayList<>(bought);
        all.add(added);
        all.removeIf(project -> project != added && voters(election, List.of(project)) == 0);
        var greatest = Fraction.ZERO;
        for (var choice = 1; choice < 1 << all.size(); choice++) {
            var set = new ArrayList<Project>();
            var cost = Fraction.ZERO;
            for (var i = 0; i < all.size(); i++) {
                if ((choice >> i & 1) == 1) {
                    set.add(all.get(i));
                    cost = cost.plus(Fraction.of(all.get(i).cost()));
                }
            }
            var voters = voters(election, set);
            if (voters == 0) {
                return Optional.empty();
            }
            greatest = greatest.max(cost.dividedBy(voters));
        }
        return Optional.of(greatest);
    }

    private static int voters(Election election, List<Project> set) {
        var voters = 0;
        for (var ballot : election.ballots()) {
            var named = new HashSet<>(ballot.projects());
            named.retainAll(set);
            voters += named.isEmpty() ? 0 : 1;
        }
        return voters;
    }
}
