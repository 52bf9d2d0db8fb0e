package org.vorort.fairshare;

import java.math.BigInteger;
import java.util.List;

/**
 * Why an outcome is as it is, as data from which sentences, tables and drawings are made. Worked out when asked, which may
 * take as long as deciding several times over: how many votes would have sufficed is found by counting again.
 */
public interface Explanation {

    /** What the prices of this rule are. */
    Meaning meaning();

    /** One verdict for each project: those bought in order of purchase, then the others in the order of the file. */
    List<Verdict> verdicts();

    /** What this ballot's voter helped to buy, in order of purchase. */
    List<Purchase> purchases(int ballot);

    /** What the prices of these purchases add up to. */
    default Fraction spending(int ballot) {
        return purchases(ballot).stream().map(Purchase::price).reduce(Fraction.ZERO, Fraction::plus);
    }

    /** What a price says. */
    enum Meaning {
        /** Money of the voter's own share in the budget: equal shares. */
        PAID,
        /** What the voter carries of the cost when loads are balanced: Phragmén. */
        LOAD,
        /**
         * The rule asks nobody to pay; the cost divided by the number of supporters (M. Lackner, J. Maly, S. Rey,
         * <i>Fairness in Long-Term Participatory Budgeting</i>, IJCAI 2021, definition of share).
         */
        SHARE
    }

    /** What became of a project, and why. */
    sealed interface Verdict {
        Project project();
    }

    /**
     * Bought.
     *
     * @param place in the order of purchase, from 1
     * @param carriers who carried it at what price each, the highest price first; none where nobody had named it,
     *     or where shares had to pay ({@link Meaning#PAID}) and it was bought with what was left of the budget after them
     */
    record Bought(Project project, int place, List<Carriers> carriers) implements Verdict {
        public Bought {
            carriers = List.copyOf(carriers);
        }
    }

    /** So many voters at this price each. */
    record Carriers(int voters, Fraction price) {}

    /**
     * Not bought.
     *
     * @param missing how much money was missing when the rule gave it up
     * @param spent which purchases used its supporters' money or took the budget, in order of purchase
     */
    record NotBought(Project project, Reason reason, Fraction missing, List<Spent> spent, Remedy remedy)
            implements Verdict {
        public NotBought {
            spent = List.copyOf(spent);
        }
    }

    /** Money that went to another project. */
    record Spent(String project, Fraction amount) {}

    /** Why a project was not bought. */
    enum Reason {
        /** No ballot gives it anything. */
        UNSUPPORTED,
        /** It costs more than the whole budget. */
        DEARER_THAN_BUDGET,
        /** Its supporters had too little left of their shares. */
        SUPPORTERS_SPENT,
        /** When its turn came, too little of the budget was left. */
        DID_NOT_FIT,
        /** It fell short of the votes a project needs. */
        BELOW_THRESHOLD,
        /** The rule had stopped before, at a project that did not fit. */
        STOPPED_BEFORE,
        /** Another selection serves the voters better. */
        WORTH_LESS
    }

    /** What would have changed the verdict. */
    sealed interface Remedy {

        /** So many more ballots; none where no town has so many voters. @param ballots at least one */
        static Remedy of(BigInteger ballots) {
            return ballots.bitLength() < Integer.SIZE
                    ? new MoreVotes(ballots.intValueExact())
                    : new NoNumber(Integer.MAX_VALUE);
        }
    }

    /**
     * So many more ballots, each naming this project alone, the fewest that suffice. Where shares have to pay ({@link
     * Meaning#PAID}), each comes with a share as large as the others have, and suffices for being paid by shares.
     */
    record MoreVotes(int ballots) implements Remedy {}

    /** No number of such ballots that was tried suffices. @param tried the largest number tried */
    record NoNumber(int tried) implements Remedy {}

    /** Part of what a voter's support bought. */
    record Purchase(String project, Fraction price) {}
}
