package org.vorort.fairshare.support;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Fraction;

/**
 * The costs of all projects as whole numbers of a unit, cents for example, so that sums and comparisons need no fractions.
 *
 * @param costs in the order of the projects
 * @param unit what one of them is
 */
public record WholeCosts(BigInteger[] costs, Fraction unit) {

    public static WholeCosts of(Election election) {
        var places = 0;
        for (var project : election.projects()) {
            places = Math.max(places, project.cost().scale());
        }
        var costs = new BigInteger[election.projects().size()];
        for (var project = 0; project < costs.length; project++) {
            costs[project] =
                    election.projects().get(project).cost().setScale(places).unscaledValue();
        }
        return new WholeCosts(costs, Fraction.of(BigDecimal.ONE.movePointLeft(places)));
    }

    public BigInteger cost(int project) {
        return costs[project];
    }
}
