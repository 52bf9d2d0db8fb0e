package org.vorort.fairshare.shares;

import java.math.BigInteger;
import java.util.function.IntConsumer;
import org.vorort.fairshare.Fraction;

/**
 * An election as the engine counts it. Voters who said the same are one group. All money is whole: it is counted in
 * n-th parts of the smallest decimal that occurs, n being the number of voters, so that the budget divided by the voters is
 * a whole number too.
 *
 * @param voters how many ballots there are, empty ones too
 * @param decimals how many decimals the smallest part of the currency has that is counted
 * @param budget the budget in smallest decimals; as money in n-th parts it is one voter's share
 * @param costs of each project, in n-th parts
 * @param scales the satisfaction one unit of a project's weights stands for
 * @param gains what a voter who names nothing else can gain from a project at most, in the same unit
 * @param ranks who comes first in a tie: the smallest
 * @param groupOf the group of each ballot
 * @param heads how many voters each group has
 * @param supporters who supports which project how much
 */
record Electorate(
        int voters,
        int decimals,
        BigInteger budget,
        BigInteger[] costs,
        BigInteger[] scales,
        BigInteger[] gains,
        int[] ranks,
        int[] groupOf,
        int[] heads,
        Supporters supporters) {

    int projects() {
        return costs.length;
    }

    /** The cost in smallest decimals, as the budget is. */
    BigInteger cost(int project) {
        return costs[project].divide(BigInteger.valueOf(voters));
    }

    /** Somebody gains from it. From what costs nothing nobody does where satisfaction is the cost. */
    boolean isWanted(int project) {
        return supporters.totals()[project] > 0 && scales[project].signum() > 0;
    }

    /** Something a run can buy: somebody wants it, and it costs something. */
    boolean isForSale(int project) {
        return isWanted(project) && costs[project].signum() > 0;
    }

    /** A number of n-th parts of smallest decimals as money. */
    Fraction money(BigInteger numerator, BigInteger denominator) {
        var units = BigInteger.TEN.pow(decimals).multiply(BigInteger.valueOf(voters));
        return new Fraction(numerator, denominator.multiply(units));
    }

    /** Shows every group that supports the project. */
    void eachSupporter(int project, IntConsumer shown) {
        var end = supporters.bounds()[supporters.starts()[project + 1]];
        for (var place = supporters.bounds()[supporters.starts()[project]]; place < end; place++) {
            shown.accept(supporters.groups()[place]);
        }
    }
}
