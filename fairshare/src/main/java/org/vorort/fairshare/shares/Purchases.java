package org.vorort.fairshare.shares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** What is bought so far, and what of the budget is left, which a run with more than the budget may have overdrawn. */
final class Purchases {

    private final Electorate electorate;
    private final List<Integer> bought = new ArrayList<>();
    private final boolean[] isBought;
    private BigInteger left;

    Purchases(Electorate electorate) {
        this.electorate = electorate;
        this.isBought = new boolean[electorate.projects()];
        this.left = electorate.budget();
    }

    /** What costs nothing and somebody wants comes first, as in pabutools; then what the run bought. */
    static Purchases of(Electorate electorate, Run run) {
        var purchases = new Purchases(electorate);
        IntStream.range(0, electorate.projects())
                .filter(project -> electorate.costs()[project].signum() == 0)
                .filter(electorate::isWanted)
                .boxed()
                .sorted(Comparator.comparing(project -> electorate.ranks()[project]))
                .forEach(purchases::add);
        run.buys().forEach(buy -> purchases.add(buy.project()));
        return purchases;
    }

    void add(int project) {
        bought.add(project);
        isBought[project] = true;
        left = left.subtract(electorate.cost(project));
    }

    /** In order of purchase. */
    List<Integer> bought() {
        return bought;
    }

    boolean has(int project) {
        return isBought[project];
    }

    /** Whether they cost no more than the budget. */
    boolean fit() {
        return left.signum() >= 0;
    }

    /** Whether this project could be bought, too. */
    boolean canAdd(int project) {
        return !isBought[project] && electorate.cost(project).compareTo(left) <= 0;
    }

    /** Whether all is bought that a run can buy at all. */
    boolean haveEverything() {
        return IntStream.range(0, isBought.length)
                .allMatch(project -> isBought[project] || !electorate.isForSale(project));
    }

    /** Whether nothing more can be bought of what somebody wants, or of everything. */
    boolean isExhaustive(boolean supportedOnly) {
        for (var project = 0; project < isBought.length; project++) {
            if (canAdd(project) && (electorate.isForSale(project) || !supportedOnly)) {
                return false;
            }
        }
        return true;
    }
}
