package org.vorort.fairshare.shares;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vorort.fairshare.Fraction;

/**
 * How many more voters would have brought a project through, each with the same share as the others and a ballot for this
 * project alone. Until it is bought such voters change nothing else; so it is bought if in any round they make it better than
 * the one bought then, or can pay it in the end, and the fewest of any round are the fewest at all.
 *
 * <p>After equalshares.net, "How many more votes"; there by floating-point numbers, here exactly.
 */
final class MoreVotes {

    /** In place of a number where there is none. */
    static final BigInteger NONE = BigInteger.ZERO;

    private final Electorate electorate;
    private final Backers backers = new Backers();
    private final List<Integer> projects = new ArrayList<>();

    /** For each project the fewest so far. */
    private final BigInteger[] fewest;

    private MoreVotes(Electorate electorate, Run run) {
        this.electorate = electorate;
        this.fewest = new BigInteger[electorate.projects()];
        Arrays.fill(fewest, NONE);
        var bought = Purchases.of(electorate, run);
        for (var project = 0; project < fewest.length; project++) {
            if (!bought.has(project) && electorate.gains()[project].signum() > 0) {
                projects.add(project);
            }
        }
    }

    /**
     * For each project that this run did not buy the number of voters; {@link #NONE} where no number suffices, and for others.
     */
    static BigInteger[] of(Electorate electorate, Run run) {
        var votes = new MoreVotes(electorate, run);
        var end = Run.of(electorate, run.endowment(), votes::look);
        for (var project : votes.projects) {
            votes.note(project, votes.toPay(project, end));
        }
        return votes.fewest;
    }

    private void look(Run run, int winner, Line price) {
        for (var project : projects) {
            note(project, toWin(project, run, winner, price));
        }
    }

    /** The fewest with whom this project costs less per satisfaction than the winner, or as little and comes first in a tie. */
    private BigInteger toWin(int project, Run run, int winner, Line winning) {
        run.holdings().gather(project, backers);
        var missing =
                run.appraisal().missingAt(backers, winning.times(electorate.scales()[project]));
        var all = Fraction.of(run.endowment());
        var asked = winning.at(run.endowment()).times(Fraction.of(electorate.gains()[project]));
        var each = all.min(asked);
        var enough = fewest(missing, each);
        if (electorate.ranks()[project] < electorate.ranks()[winner]
                || !each.times(Fraction.of(enough)).equals(missing)) {
            return enough;
        }
        // The prices are equal and the tie is lost, unless all are drained already and so paid at a lower price.
        return all.compareTo(asked) < 0 && backers.payingWeight == 0 ? enough : enough.add(BigInteger.ONE);
    }

    /** The fewest who can pay what its supporters cannot when each gives all. */
    private BigInteger toPay(int project, Run end) {
        end.holdings().gather(project, backers);
        if (end.endowment().signum() == 0) {
            return electorate.costs()[project].signum() == 0 ? BigInteger.ONE : NONE;
        }
        return fewest(end.appraisal().missing(backers), Fraction.of(end.endowment()));
    }

    private static BigInteger fewest(Fraction missing, Fraction each) {
        return missing.dividedBy(each).ceiling().max(BigInteger.ONE);
    }

    private void note(int project, BigInteger voters) {
        if (!voters.equals(NONE) && (fewest[project].equals(NONE) || voters.compareTo(fewest[project]) < 0)) {
            fewest[project] = voters;
        }
    }
}
