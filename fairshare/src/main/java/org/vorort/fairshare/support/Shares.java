package org.vorort.fairshare.support;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Explanation;
import org.vorort.fairshare.Explanation.Carriers;
import org.vorort.fairshare.Explanation.Purchase;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.Satisfaction;

/** Who carries what where the rule lets nobody pay: supporters in equal parts ({@link Explanation.Meaning#SHARE}). */
public final class Shares {

    private final Election election;
    private final Satisfaction satisfaction;
    private final Support support;
    private final List<Integer> bought;

    /** What each supporter of a project bought stands for. */
    private final Fraction[] prices;

    public Shares(Election election, Satisfaction satisfaction, Support support, List<Integer> bought) {
        this.election = election;
        this.satisfaction = satisfaction;
        this.support = support;
        this.bought = List.copyOf(bought);
        this.prices = new Fraction[election.projects().size()];
        for (var project : bought) {
            var cost = Fraction.of(election.projects().get(project).cost());
            prices[project] = cost.dividedBy(Math.max(1, support.supporters(project)));
        }
    }

    /** None where nobody supports it. */
    public List<Carriers> carriers(int project) {
        var supporters = support.supporters(project);
        return supporters == 0 ? List.of() : List.of(new Carriers(supporters, prices[project]));
    }

    public List<Purchase> purchases(int ballot) {
        var supported = supported(ballot);
        var purchases = new ArrayList<Purchase>();
        for (var project : bought) {
            if (supported.contains(project)) {
                purchases.add(new Purchase(election.projects().get(project).id(), prices[project]));
            }
        }
        return purchases;
    }

    private Set<Integer> supported(int ballot) {
        var ballots = election.ballots();
        var supported = new HashSet<Integer>();
        for (var place = 0; place < ballots.length(ballot); place++) {
            var project = ballots.project(ballot, place);
            var gains = switch (satisfaction) {
                case COST -> election.projects().get(project).cost().signum() > 0;
                case CARDINALITY -> true;
                case POINTS -> ballots.points(ballot, place).signum() > 0;
                case BORDA -> place < ballots.length(ballot) - 1;
            };
            if (gains) {
                supported.add(project);
            }
        }
        return supported;
    }
}
