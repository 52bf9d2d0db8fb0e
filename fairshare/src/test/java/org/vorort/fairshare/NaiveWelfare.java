package org.vorort.fairshare;

import java.util.ArrayList;
import java.util.List;

/** The greatest welfare by looking at every selection there is. */
final class NaiveWelfare {

    private NaiveWelfare() {}

    /** Selections are numbers whose highest digit is the first project, so that of equal ones the greatest is preferred. */
    static List<String> decide(MaxWelfare rule, Election election) {
        var projects = new ArrayList<>(election.projects());
        projects.sort((one, other) -> one.id().compareTo(other.id()));
        var best = List.<String>of();
        var most = Fraction.of(-1, 1);
        for (var choice = (1 << projects.size()) - 1; choice >= 0; choice--) {
            var ids = new ArrayList<String>();
            var cost = Fraction.ZERO;
            var welfare = Fraction.ZERO;
            for (var i = 0; i < projects.size(); i++) {
                if ((choice >> (projects.size() - 1 - i) & 1) == 1) {
                    ids.add(projects.get(i).id());
                    cost = cost.plus(Fraction.of(projects.get(i).cost()));
                    welfare = welfare.plus(NaiveSatisfaction.total(rule.satisfaction(), election, projects.get(i)));
                }
            }
            if (cost.compareTo(Fraction.of(election.budget())) <= 0 && welfare.compareTo(most) > 0) {
                best = ids;
                most = welfare;
            }
        }
        return best;
    }
}
