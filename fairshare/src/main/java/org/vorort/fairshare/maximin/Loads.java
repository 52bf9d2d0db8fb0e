package org.vorort.fairshare.maximin;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.support.Supporters;
import org.vorort.fairshare.support.WholeCosts;

/**
 * How evenly the cost of the projects bought can be shared out among their supporters. Voters who support the same of them are
 * one class, so that the networks stay small however many vote.
 */
final class Loads {

    private final Supporters supporters;
    private final WholeCosts costs;

    private final List<Integer> bought = new ArrayList<>();

    /** For each voter their class; class 0 supports nothing that was bought. */
    private final int[] classOf;

    private final List<Integer> sizes = new ArrayList<>();

    /** For each class the positions in {@link #bought} it supports. */
    private final List<int[]> supported = new ArrayList<>();

    Loads(Election election, Supporters supporters) {
        this.supporters = supporters;
        this.costs = WholeCosts.of(election);
        this.classOf = new int[election.ballots().size()];
        sizes.add(classOf.length);
        supported.add(new int[0]);
    }

    /** The project is bought: each class parts into those who support it and those who do not. */
    void add(int project) {
        var parts = new int[sizes.size()];
        Arrays.fill(parts, -1);
        for (var position = 0; position < supporters.count(project); position++) {
            var voter = supporters.ballot(project, position);
            var before = classOf[voter];
            if (parts[before] < 0) {
                parts[before] = sizes.size();
                sizes.add(0);
                supported.add(with(supported.get(before), bought.size()));
            }
            classOf[voter] = parts[before];
            sizes.set(before, sizes.get(before) - 1);
            sizes.set(parts[before], sizes.get(parts[before]) + 1);
        }
        bought.add(project);
    }

    /**
     * The least load with which everybody can do if this project is bought too: of all sets of projects the greatest cost for each
     * supporter. Goes from set to set, each time to the one that exceeds the load of the last by most (W. Dinkelbach, <i>On
     * Nonlinear Fractional Programming</i>, Management Science 13, 1967), until none exceeds it.
     *
     * @param atLeast a load known not to be greater than the answer
     */
    Fraction leastWith(int project, Fraction atLeast) {
        var load =
                atLeast.max(Fraction.of(costs.cost(project)).times(costs.unit()).dividedBy(supporters.count(project)));
        var inside = inside(project);
        while (true) {
            var network = new Network(project, inside, load, bought.size());
            if (network.missing() == 0) {
                return load;
            }
            load = network.tightest();
        }
    }

    /**
     * How much of the cost of all would be left over if the project were bought after so many of those bought and nobody carried
     * more than this load.
     */
    Fraction missingWith(int project, int purchases, Fraction load) {
        var network = new Network(project, inside(project), load, purchases);
        return Fraction.of(BigInteger.valueOf(network.missing()))
                .dividedBy(Fraction.of(load.dividedBy(costs.unit()).denominator()))
                .times(costs.unit());
    }

    /** For each class how many of its voters support this project. */
    private int[] inside(int project) {
        var inside = new int[sizes.size()];
        for (var position = 0; position < supporters.count(project); position++) {
            inside[classOf[supporters.ballot(project, position)]]++;
        }
        return inside;
    }

    private static int[] with(int[] positions, int position) {
        var longer = Arrays.copyOf(positions, positions.length + 1);
        longer[positions.length] = position;
        return longer;
    }

    /**
     * From the projects, each as much as it costs, to the classes of voters, each as much as they may carry together. The last
     * project may load a class with what its supporters there may carry: who of the class carries what for the others is open, so
     * these take what is left.
     */
    private final class Network {

        private final int project;
        private final int last;
        private final int[] inside;
        private final Flow flow;
        private final long missing;

        /** All numbers are multiplied by the denominator of the load, so that they are whole. @param last so many are bought */
        Network(int project, int[] inside, Fraction load, int last) {
            this.project = project;
            this.last = last;
            this.inside = inside;
            var scaled = load.dividedBy(costs.unit());
            var source = node(sizes.size());
            var sink = source + 1;
            this.flow = new Flow(sink + 1, source, sink);
            var wanted = 0L;
            for (var position = 0; position <= last; position++) {
                var needs = whole(costs.cost(project(position)).multiply(scaled.denominator()));
                flow.join(source, position, needs);
                wanted = Math.addExact(wanted, needs);
            }
            whole(scaled.numerator().multiply(BigInteger.valueOf(classOf.length)));
            var each = whole(scaled.numerator());
            for (var group = 0; group < inside.length; group++) {
                for (var position : supported.get(group)) {
                    if (position < last) {
                        flow.join(position, node(group), Flow.UNLIMITED);
                    }
                }
                if (inside[group] > 0) {
                    flow.join(last, node(group), each * inside[group]);
                }
                flow.join(node(group), sink, each * sizes.get(group));
            }
            this.missing = wanted - flow.send(wanted);
        }

        private int node(int group) {
            return last + 1 + group;
        }

        private int project(int position) {
            return position < last ? bought.get(position) : project;
        }

        long missing() {
            return missing;
        }

        /** What the supporters of the projects before the least cut carry each, when they carry the cost of these evenly. */
        Fraction tightest() {
            var cost = BigInteger.ZERO;
            for (var position = 0; position <= last; position++) {
                if (flow.isBeforeCut(position)) {
                    cost = cost.add(costs.cost(project(position)));
                }
            }
            var voters = 0L;
            for (var group = 0; group < inside.length; group++) {
                if (flow.isBeforeCut(node(group))) {
                    voters += sizes.get(group);
                } else if (flow.isBeforeCut(last)) {
                    voters += inside[group];
                }
            }
            return Fraction.of(cost).dividedBy(voters).times(costs.unit());
        }

        private static long whole(BigInteger number) {
            if (number.bitLength() > 60) {
                throw new IllegalArgumentException("The costs are too large a number to share them out exactly.");
            }
            return number.longValueExact();
        }
    }
}
