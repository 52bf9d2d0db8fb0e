package org.vorort.fairshare.shares;

import java.math.BigInteger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import org.vorort.fairshare.Explanation.Carriers;
import org.vorort.fairshare.Fraction;

/** Who paid how much for what, read from the purses after a run. */
final class Payments {

    private final Electorate electorate;
    private final Run run;
    private final Purses purses;

    /** For each purse how many voters had it once. */
    private final int[] heads;

    /** For each purse what was paid from the one before, over the ledger's denominator. */
    private final BigInteger[] paid;

    /** For each purse what who holds it has spent, once somebody asked. */
    private final Fraction[] spendings;

    Payments(Electorate electorate, Run run) {
        this.electorate = electorate;
        this.run = run;
        this.purses = run.purses();
        this.heads = new int[purses.size()];
        this.paid = new BigInteger[purses.size()];
        this.spendings = new Fraction[purses.size()];
        for (var group = 0; group < electorate.heads().length; group++) {
            heads[Purses.held(run.holdings().held(group))] += electorate.heads()[group];
        }
        for (var purse = purses.size() - 1; purse > Purses.FULL; purse--) {
            heads[purses.parent(purse)] += heads[purse];
            paid[purse] = purses.isEmptied(purse)
                    ? run.ledger().left(purses, purses.parent(purse))
                    : run.ledger().price(purses.purchase(purse), purses.weight(purse));
        }
    }

    /** Who paid for this purchase, the highest price first. */
    List<Carriers> carriers(int purchase) {
        var carriers = new TreeMap<BigInteger, Integer>(Comparator.reverseOrder());
        for (var purse = Purses.FULL + 1; purse < paid.length; purse++) {
            if (purses.purchase(purse) == purchase) {
                carriers.merge(paid[purse], heads[purse], Integer::sum);
            }
        }
        return carriers.entrySet().stream()
                .map(carrier -> new Carriers(carrier.getValue(), money(carrier.getKey())))
                .toList();
    }

    /** For each purchase what the supporters of this project paid for it together. */
    List<Fraction> paidBySupporters(int project) {
        var holders = new int[paid.length];
        electorate.eachSupporter(
                project,
                group -> holders[Purses.held(run.holdings().held(group))] +=
                        electorate.heads()[group]);
        var sums = new BigInteger[run.buys().size()];
        Arrays.fill(sums, BigInteger.ZERO);
        for (var purse = paid.length - 1; purse > Purses.FULL; purse--) {
            if (holders[purse] > 0) {
                var sum = paid[purse].multiply(BigInteger.valueOf(holders[purse]));
                sums[purses.purchase(purse)] = sums[purses.purchase(purse)].add(sum);
                holders[purses.parent(purse)] += holders[purse];
            }
        }
        var amounts = new ArrayList<Fraction>();
        for (var sum : sums) {
            amounts.add(money(sum));
        }
        return amounts;
    }

    /** The purses a voter of this group had one after the other; each stands for a purchase, in order. */
    List<Integer> history(int group) {
        var history = new ArrayDeque<Integer>();
        for (var purse = Purses.held(run.holdings().held(group)); purse > Purses.FULL; purse = purses.parent(purse)) {
            history.addFirst(purse);
        }
        return List.copyOf(history);
    }

    /** What a voter of this group paid for everything. */
    Fraction spending(int group) {
        var held = Purses.held(run.holdings().held(group));
        if (spendings[held] == null) {
            var sum = BigInteger.ZERO;
            for (var purse = held; purse > Purses.FULL; purse = purses.parent(purse)) {
                sum = sum.add(paid[purse]);
            }
            spendings[held] = money(sum);
        }
        return spendings[held];
    }

    /** What was paid when a purse became this one. */
    Fraction price(int purse) {
        return money(paid[purse]);
    }

    private Fraction money(BigInteger amount) {
        return electorate.money(amount, run.ledger().denominator());
    }
}
