package org.vorort.fairshare;

import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * What an outcome means for voters as a whole, or for a group of them.
 *
 * @param voters how many there are
 * @param withWinner how many named at least one project that was bought
 * @param spending what each spent by the prices of the outcome's explanation
 */
public record Statistics(int voters, int withWinner, Spread spending) {

    /** A column with more different values than this tells no groups. */
    private static final int GROUPS = 30;

    /**
     * How evenly something is spread; all zero where there is nobody.
     *
     * @param median the lower of both in the middle where the number of voters is even
     * @param gini 0 where everybody has the same, near 1 where one has all (C. Gini, 1912)
     */
    public record Spread(Fraction least, Fraction median, Fraction most, Fraction mean, Fraction gini) {

        private static Spread of(TreeMap<Fraction, Integer> counts, int voters) {
            var sum = Fraction.ZERO;
            var weighted = Fraction.ZERO;
            var median = Fraction.ZERO;
            var before = 0L;
            for (var entry : counts.entrySet()) {
                var count = entry.getValue();
                sum = sum.plus(entry.getKey().times(count));
                // The ranks of these voters, from 1, add up to count times the mean of the first and the last of them.
                weighted = weighted.plus(entry.getKey().times(count * (2 * before + count + 1)));
                if (before < (voters + 1) / 2 && before + count >= (voters + 1) / 2) {
                    median = entry.getKey();
                }
                before += count;
            }
            if (sum.signum() == 0) {
                return new Spread(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
            }
            var gini = weighted.dividedBy(sum).dividedBy(voters).minus(Fraction.of(voters + 1L, voters));
            return new Spread(counts.firstKey(), median, counts.lastKey(), sum.dividedBy(voters), gini);
        }
    }

    /** Share of the voters who named at least one project that was bought; zero where there is nobody. */
    public Fraction shareWithWinner() {
        return voters == 0 ? Fraction.ZERO : Fraction.of(withWinner, voters);
    }

    public static Statistics of(Election election, Outcome outcome) {
        var gathering = new Gathering();
        new Reading(election, outcome).read(_ -> gathering);
        return gathering.statistics();
    }

    /** The same for each group of voters by what the file tells in this column, in the order in which the groups appear. */
    public static Map<String, Statistics> by(String column, Election election, Outcome outcome) {
        var gatherings = new LinkedHashMap<String, Gathering>();
        new Reading(election, outcome)
                .read(ballot ->
                        gatherings.computeIfAbsent(election.ballots().column(column, ballot), _ -> new Gathering()));
        var statistics = new LinkedHashMap<String, Statistics>();
        gatherings.forEach((group, gathering) -> statistics.put(group, gathering.statistics()));
        return statistics;
    }

    /** The columns of the file that tell groups: at least two different values, and few. */
    public static List<String> groupColumns(Election election) {
        var ballots = election.ballots();
        var columns = new ArrayList<String>();
        for (var column : ballots.columns()) {
            var values = new HashSet<String>();
            for (var ballot = 0; ballot < ballots.size() && values.size() <= GROUPS; ballot++) {
                values.add(ballots.column(column, ballot));
            }
            if (values.size() > 1 && values.size() <= GROUPS) {
                columns.add(column);
            }
        }
        return columns;
    }

    /** Voters seen so far. */
    private static final class Gathering {

        private final TreeMap<Fraction, Integer> counts = new TreeMap<>();
        private int voters;
        private int withWinner;

        void add(Voter voter) {
            voters++;
            withWinner += voter.hasWinner() ? 1 : 0;
            counts.merge(voter.spent(), 1, Integer::sum);
        }

        Statistics statistics() {
            return new Statistics(voters, withWinner, Spread.of(counts, voters));
        }
    }

    private record Voter(boolean hasWinner, Fraction spent) {}

    /** Asks the explanation once for all ballots that say the same: every rule here treats them alike. */
    private static final class Reading {

        private final Election election;
        private final Outcome outcome;
        private final boolean[] selected;
        private final Map<IntBuffer, Voter> known = new HashMap<>();

        Reading(Election election, Outcome outcome) {
            this.election = election;
            this.outcome = outcome;
            this.selected = new boolean[election.projects().size()];
            outcome.selected().forEach(id -> selected[election.position(id)] = true);
        }

        void read(IntFunction<Gathering> gathering) {
            for (var ballot = 0; ballot < election.ballots().size(); ballot++) {
                gathering.apply(ballot).add(voter(ballot));
            }
        }

        private Voter voter(int ballot) {
            var said = said(ballot);
            var voter = known.get(said);
            if (voter == null) {
                voter = new Voter(hasWinner(ballot), outcome.explanation().spending(ballot));
                known.put(said, voter);
            }
            return voter;
        }

        /** What makes two ballots alike: the projects in their order, and the points of each. */
        private IntBuffer said(int ballot) {
            var ballots = election.ballots();
            var said = IntBuffer.allocate(2 * ballots.length(ballot));
            for (var place = 0; place < ballots.length(ballot); place++) {
                said.put(ballots.project(ballot, place));
                said.put(election.type().hasPoints() ? ballots.pointCode(ballot, place) : 0);
            }
            return said.flip();
        }

        private boolean hasWinner(int ballot) {
            var ballots = election.ballots();
            return IntStream.range(0, ballots.length(ballot))
                    .anyMatch(place -> selected[ballots.project(ballot, place)]);
        }
    }
}
