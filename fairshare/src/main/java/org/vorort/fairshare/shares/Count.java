package org.vorort.fairshare.shares;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.EqualSharesOptions;
import org.vorort.fairshare.EqualSharesOptions.Scope;
import org.vorort.fairshare.EqualSharesOptions.Start;
import org.vorort.fairshare.Fraction;

/**
 * What equal shares buy by themselves, the endowment raised where the options say so. Promises the purchases of the
 * definition, whatever the speed; refuses numbers of points too long to be added up.
 */
final class Count {

    private final Electorate electorate;
    private final Run run;

    private Count(Electorate electorate, Run run) {
        this.electorate = electorate;
        this.run = run;
    }

    /** Counts the ballots; completion by the greedy rule and comparison with it are not part of this. */
    static Count of(Election election, EqualSharesOptions options) {
        var electorate = Census.of(election, options.satisfaction(), options.tieBreak(), options.step());
        var start = start(electorate, election.budget(), options.start());
        if (!options.completion().raises()) {
            return new Count(electorate, Run.of(electorate, start));
        }
        var voters = BigInteger.valueOf(electorate.voters());
        var step = Census.whole(options.step(), electorate.decimals()).multiply(voters);
        return new Count(electorate, new AddOne(electorate, step, stop(options)).from(start));
    }

    /** The projects bought as positions in {@link Election#projects}, in order of purchase. */
    List<Integer> bought() {
        return List.copyOf(Purchases.of(electorate, run).bought());
    }

    /** The ties met in order: of projects that were exactly as good the first was taken. */
    List<List<Integer>> ties() {
        return run.buys().stream()
                .map(Buy::tied)
                .filter(tied -> tied.size() > 1)
                .toList();
    }

    /** What each voter was given in the run that counts. */
    Fraction endowment() {
        return electorate.money(run.endowment(), BigInteger.ONE);
    }

    /** Who paid for which purchase, and what would have been needed for others; takes about as long as one more run. */
    Account account() {
        return new Account(electorate, run);
    }

    private static BigInteger start(Electorate electorate, BigDecimal budget, Start start) {
        if (start == Start.EXACT) {
            return electorate.budget();
        }
        var voters = BigInteger.valueOf(electorate.voters());
        var share = new BigDecimal(budget.toBigInteger().divide(voters));
        return Census.whole(share, electorate.decimals()).multiply(voters);
    }

    private static AddOne.Stop stop(EqualSharesOptions options) {
        var supportedOnly = options.exhaustiveOver() == Scope.SUPPORTED;
        return purchases -> options.exhaustiveStop() && purchases.isExhaustive(supportedOnly);
    }
}
