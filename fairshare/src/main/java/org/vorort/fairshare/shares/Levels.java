package org.vorort.fairshare.shares;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.TreeSet;
import org.vorort.fairshare.Ballots;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Satisfaction;

/**
 * How much a ballot wants what it names, as a small number: 0 for nothing at all, and the larger the more. What a level is
 * worth is asked apart.
 */
interface Levels {

    int of(int ballot, int place);

    /** Whether there is one level above 0 only. */
    default boolean areAlike() {
        return false;
    }

    /** What a project of this level is worth, in whole units of one size. */
    BigInteger worth(int level);

    /** The most any ballot said a project is worth, for one that names nothing else; 1 where no ballot gave points. */
    BigInteger worthAlone();

    static Levels of(Election election, Satisfaction satisfaction) {
        var ballots = election.ballots();
        return switch (satisfaction) {
            case COST, CARDINALITY -> new Alike();
            case POINTS ->
                switch (election.type()) {
                    case APPROVAL, CHOOSE_1 -> new Alike();
                    case ORDINAL -> new Ranked(ballots, 0);
                    case CUMULATIVE, SCORING -> new Points(ballots);
                };
            case BORDA -> new Ranked(ballots, 1);
        };
    }

    /** Everything named is wanted alike. */
    record Alike() implements Levels {
        @Override
        public boolean areAlike() {
            return true;
        }

        @Override
        public int of(int ballot, int place) {
            return 1;
        }

        @Override
        public BigInteger worth(int level) {
            return BigInteger.ONE;
        }

        @Override
        public BigInteger worthAlone() {
            return BigInteger.ONE;
        }
    }

    /** As many as there are projects from this one down on the ballot, less so many. */
    record Ranked(Ballots ballots, int less) implements Levels {
        @Override
        public int of(int ballot, int place) {
            return ballots.length(ballot) - place - less;
        }

        @Override
        public BigInteger worth(int level) {
            return BigInteger.valueOf(level);
        }

        @Override
        public BigInteger worthAlone() {
            return BigInteger.valueOf(1L - less);
        }
    }

    /** The place of the points among all numbers of points that were given; no points, or fewer, are no supporters. */
    final class Points implements Levels {
        private final Ballots ballots;
        private final int[] levels;
        private final BigInteger[] worths;

        Points(Ballots ballots) {
            this.ballots = ballots;
            var values = ballots.pointValues();
            var sorted = new ArrayList<>(new TreeSet<>(values));
            sorted.removeIf(value -> value.signum() <= 0);
            levels = new int[values.size()];
            for (var code = 0; code < levels.length; code++) {
                levels[code] = Math.max(0, Collections.binarySearch(sorted, values.get(code)) + 1);
            }
            var decimals = sorted.stream().mapToInt(BigDecimal::scale).max().orElse(0);
            worths = new BigInteger[sorted.size() + 1];
            worths[0] = BigInteger.ZERO;
            for (var level = 1; level < worths.length; level++) {
                worths[level] = sorted.get(level - 1)
                        .scaleByPowerOfTen(Math.max(0, decimals))
                        .toBigIntegerExact();
            }
        }

        @Override
        public int of(int ballot, int place) {
            return levels[ballots.pointCode(ballot, place)];
        }

        @Override
        public BigInteger worth(int level) {
            return worths[level];
        }

        @Override
        public BigInteger worthAlone() {
            return levels.length == 0 ? BigInteger.ONE : worths[worths.length - 1];
        }
    }
}
