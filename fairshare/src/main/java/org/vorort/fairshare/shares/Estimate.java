package org.vorort.fairshare.shares;

/**
 * What a project's supporters can do, in doubles with bounds.
 *
 * <p>The price per weight is the t at which min(purse, t · weight), summed over the supporters, is the cost. For any set S of
 * supporters this sum is at most the purses of S and t times the weight of the others; so (cost − purses of S) / (weight of
 * the others) is a lower bound of the price, whichever S a rounding error picked, and the price itself for the right S.
 * That also holds at every other endowment, which is what jumps rest on.
 */
final class Estimate {

    private final long[] totals;
    private final Ledger ledger;
    private final Purses purses;
    private final double[] costs;
    private final double[] scales;

    /** All their money, and by how much this and every sum of parts of it may be wrong. */
    double money;

    double doubt;

    /** How fast the money grows with the endowment, at most. */
    double moneySlope;

    /** The lower bound of the price per weight, divided by the project's scale, and how fast it at least grows. */
    double low;

    double lowSlope;

    /** The price per weight, divided by the scale, as it seems. */
    double likely;

    private double paid;
    private long payingWeight;

    Estimate(Electorate electorate, Ledger ledger, Purses purses) {
        this.totals = electorate.supporters().totals();
        this.purses = purses;
        this.ledger = ledger;
        this.costs = new double[electorate.projects()];
        this.scales = new double[electorate.projects()];
        for (var project = 0; project < costs.length; project++) {
            costs[project] = electorate.costs()[project].doubleValue();
            scales[project] = electorate.scales()[project].doubleValue();
        }
    }

    double cost(int project) {
        return costs[project];
    }

    /** What is known before anybody looked: all supporters pay. */
    double first(int project) {
        return costs[project] / totals[project] / scales[project] * Nearly.LESS;
    }

    /** Adds up their money. */
    void count(Backers backers) {
        money = 0;
        moneySlope = 0;
        var mass = 0.0;
        for (var i = 0; i < backers.length; i++) {
            money += backers.heads[i] * purses.content(backers.purse[i]);
            moneySlope += backers.heads[i] * purses.slope(backers.purse[i]);
            mass += backers.heads[i] * purses.mass(backers.purse[i]);
        }
        var steps = (ledger.size() + backers.length + 8) * Nearly.STEP;
        doubt = steps * Math.max(backers.allHeads * purses.content(Purses.FULL), costs[backers.project]);
        moneySlope += steps * mass;
    }

    boolean isSurelyTooLittle(int project) {
        return money + doubt < costs[project];
    }

    boolean isSurelyEnough(int project) {
        return money - doubt >= costs[project];
    }

    /**
     * Finds the price by Newton's method, which climbs to it from below in a few steps, and marks who is drained.
     *
     * @return whether anything was found; where all seem drained only exact numbers tell
     */
    boolean price(Backers backers) {
        var project = backers.project;
        paid = 0;
        payingWeight = backers.allWeight;
        var price = costs[project] / payingWeight;
        while (drain(backers, price)) {
            if (payingWeight == 0) {
                return false;
            }
            price = (costs[project] - paid) / payingWeight;
        }
        likely = price / scales[project];
        low = Math.max(0, price - 2 * doubt / payingWeight) / scales[project] * Nearly.LESS;
        lowSlope = lowSlope(backers) / scales[project];
        lowSlope = Nearly.below(lowSlope);
        return true;
    }

    /** Marks who has less than this price asks for. @return whether there was anybody new */
    private boolean drain(Backers backers, double price) {
        var before = payingWeight;
        for (var i = 0; i < backers.length; i++) {
            if (!backers.drained[i]) {
                var content = purses.content(backers.purse[i]);
                if (content < price * backers.weight[i]) {
                    backers.drained[i] = true;
                    paid += backers.heads[i] * content;
                    payingWeight -= backers.heads[i] * backers.weight[i];
                }
            }
        }
        return payingWeight < before;
    }

    private double lowSlope(Backers backers) {
        var slope = 0.0;
        var mass = 0.0;
        for (var i = 0; i < backers.length; i++) {
            if (backers.drained[i]) {
                slope += backers.heads[i] * purses.slope(backers.purse[i]);
                mass += backers.heads[i] * purses.mass(backers.purse[i]);
            }
        }
        var steps = (ledger.size() + backers.length + 8) * Nearly.STEP;
        return (-slope - steps * mass) / payingWeight;
    }
}
