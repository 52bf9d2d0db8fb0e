package org.vorort.fairshare.shares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Explanation.Carriers;
import org.vorort.fairshare.Fraction;

/** Every voter's account after a count. Projects are positions in {@link Election#projects}. */
final class Account {

    private final Electorate electorate;
    private final Run run;
    private final Payments payments;
    private final BigInteger[] moreVotes;
    private final int[] purchaseOf;

    /** What somebody paid for a project. */
    record Payment(int project, Fraction amount) {}

    Account(Electorate electorate, Run run) {
        this.electorate = electorate;
        this.run = run;
        this.payments = new Payments(electorate, run);
        this.moreVotes = MoreVotes.of(electorate, run);
        this.purchaseOf = new int[electorate.projects()];
        Arrays.fill(purchaseOf, -1);
        for (var purchase = 0; purchase < run.buys().size(); purchase++) {
            purchaseOf[run.buys().get(purchase).project()] = purchase;
        }
    }

    /** Who paid for a project bought, the highest price first. */
    List<Carriers> carriers(int project) {
        if (purchaseOf[project] >= 0) {
            return payments.carriers(purchaseOf[project]);
        }
        var voters = supporters(project);
        return voters == 0 ? List.of() : List.of(new Carriers(voters, Fraction.ZERO));
    }

    /** What this voter paid, in order of purchase. */
    List<Payment> payments(int ballot) {
        var list = new ArrayList<Payment>();
        for (var purse : payments.history(electorate.groupOf()[ballot])) {
            var purchase = run.purses().purchase(purse);
            list.add(new Payment(run.buys().get(purchase).project(), payments.price(purse)));
        }
        return list;
    }

    /** What this voter paid for everything. */
    Fraction spending(int ballot) {
        return payments.spending(electorate.groupOf()[ballot]);
    }

    /** What the supporters of this project paid for others, in order of purchase. */
    List<Payment> paidBySupporters(int project) {
        var list = new ArrayList<Payment>();
        var sums = payments.paidBySupporters(project);
        for (var purchase = 0; purchase < sums.size(); purchase++) {
            if (sums.get(purchase).signum() > 0) {
                list.add(new Payment(run.buys().get(purchase).project(), sums.get(purchase)));
            }
        }
        return list;
    }

    /** How many voters gain from this project. */
    int supporters(int project) {
        var voters = new int[1];
        if (electorate.isWanted(project)) {
            electorate.eachSupporter(project, group -> voters[0] += electorate.heads()[group]);
        }
        return voters[0];
    }

    /**
     * The fewest more voters, each with the same share as all and a ballot for this project alone, with whom equal shares would
     * have bought it; 0 where no number would do.
     */
    BigInteger moreVotes(int project) {
        return moreVotes[project];
    }
}
