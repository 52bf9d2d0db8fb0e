package org.vorort.fairshare.shares;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.EqualSharesOptions;
import org.vorort.fairshare.EqualSharesOptions.Scope;
import org.vorort.fairshare.EqualSharesOptions.Start;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.NaiveSatisfaction;

/**
 * The method of equal shares written down as the papers do: voter by voter, every project in every round, every step of a
 * raise, fractions throughout. Slow, and with nothing in it that could be clever.
 */
final class NaiveShares {

    private final Election election;
    private final EqualSharesOptions options;
    private final int voters;
    private final int projects;
    private final Fraction[][] gains;
    private final int[] ranks;

    /** Of the run made last, after a decision the one that counts: the projects that were exactly as good, in each round where there were several. */
    private final List<List<Integer>> ties = new ArrayList<>();

    /** Of the run made last: what every voter has left. */
    private final List<Fraction> purses = new ArrayList<>();

    NaiveShares(Election election, EqualSharesOptions options) {
        this.election = election;
        this.options = options;
        this.voters = election.ballots().size();
        this.projects = election.projects().size();
        this.ranks = options.tieBreak().ranks(election);
        this.gains = new Fraction[voters][projects];
        for (var voter = 0; voter < voters; voter++) {
            var ballot = election.ballots().get(voter);
            for (var project = 0; project < projects; project++) {
                gains[voter][project] = NaiveSatisfaction.of(
                        options.satisfaction(),
                        election,
                        ballot,
                        election.projects().get(project));
            }
        }
    }

    /** What is bought in the end, in order of purchase. */
    List<Integer> decide() {
        var bought = options.completion().raises() ? raise() : run(start());
        if (options.completion().endsGreedily() && !isExhaustive(bought, Scope.ALL)) {
            complete(bought);
        }
        if (options.comparison()) {
            var greedy = new ArrayList<Integer>();
            complete(greedy);
            return preferring(greedy, bought) > preferring(bought, greedy) ? greedy : bought;
        }
        return bought;
    }

    Fraction start() {
        var share = Fraction.of(election.budget()).dividedBy(Math.max(1, voters));
        return options.start() == Start.EXACT ? share : Fraction.of(share.floor());
    }

    /** What is bought when each voter is given so much. */
    List<Integer> run(Fraction endowment) {
        var bought = new ArrayList<Integer>();
        IntStream.range(0, projects)
                .filter(project ->
                        cost(project).signum() == 0 && supporters(project).size() > 0)
                .boxed()
                .sorted(Comparator.comparing(project -> ranks[project]))
                .forEach(bought::add);
        purses.clear();
        for (var voter = 0; voter < voters; voter++) {
            purses.add(endowment);
        }
        ties.clear();
        while (true) {
            var prices = new TreeMap<Integer, Fraction>(Comparator.comparing(project -> ranks[project]));
            for (var project = 0; project < projects; project++) {
                if (!bought.contains(project) && isAffordable(project)) {
                    prices.put(project, price(project));
                }
            }
            if (prices.isEmpty()) {
                return bought;
            }
            var least = Collections.min(prices.values());
            var best = prices.keySet().stream()
                    .filter(project -> prices.get(project).equals(least))
                    .toList();
            if (best.size() > 1) {
                ties.add(best);
            }
            bought.add(best.getFirst());
            for (var voter : supporters(best.getFirst())) {
                var purse = purses.get(voter);
                purses.set(voter, purse.minus(purse.min(least.times(gains[voter][best.getFirst()]))));
            }
        }
    }

    List<List<Integer>> ties() {
        return ties;
    }

    List<Fraction> purses() {
        return purses;
    }

    private boolean isAffordable(int project) {
        var money = supporters(project).stream().map(purses::get).reduce(Fraction.ZERO, Fraction::plus);
        return !supporters(project).isEmpty() && money.compareTo(cost(project)) >= 0;
    }

    /** The smallest price per satisfaction at which its supporters have paid the project. */
    private Fraction price(int project) {
        var supporters = new ArrayList<>(supporters(project));
        var gain = total(project);
        supporters.sort(Comparator.comparing(voter -> purses.get(voter).dividedBy(gains[voter][project])));
        var owed = cost(project);
        for (var voter : supporters) {
            var price = owed.dividedBy(gain);
            if (price.times(gains[voter][project]).compareTo(purses.get(voter)) <= 0) {
                return price;
            }
            owed = owed.minus(purses.get(voter));
            gain = gain.minus(gains[voter][project]);
        }
        throw new AssertionError("Supporters who have the money can pay.");
    }

    private List<Integer> raise() {
        var endowment = start();
        // Raising stops changing anything when all that is supported is bought.
        for (var steps = 0; steps < 200_000; steps++) {
            var bought = run(endowment);
            if (left(bought).signum() < 0) {
                return run(endowment.minus(Fraction.of(options.step())));
            }
            if (options.exhaustiveStop() && isExhaustive(bought, options.exhaustiveOver()) || hasAll(bought)) {
                return bought;
            }
            endowment = endowment.plus(Fraction.of(options.step()));
        }
        throw new AssertionError("This raise takes too long to be followed step by step.");
    }

    private boolean hasAll(List<Integer> bought) {
        return IntStream.range(0, projects)
                .allMatch(project ->
                        bought.contains(project) || supporters(project).isEmpty());
    }

    private boolean isExhaustive(List<Integer> bought, Scope scope) {
        return IntStream.range(0, projects)
                .filter(project -> !bought.contains(project))
                .filter(project -> scope == Scope.ALL
                        || !supporters(project).isEmpty() && cost(project).signum() > 0)
                .allMatch(project -> cost(project).compareTo(left(bought)) > 0);
    }

    private void complete(List<Integer> bought) {
        var rest = new ArrayList<Integer>();
        for (var project = 0; project < projects; project++) {
            if (!bought.contains(project)) {
                rest.add(project);
            }
        }
        rest.sort((one, other) -> {
            var difference = density(other).compareTo(density(one));
            return difference == 0 ? Integer.compare(ranks[one], ranks[other]) : difference;
        });
        for (var project : rest) {
            if (cost(project).compareTo(left(bought)) <= 0) {
                bought.add(project);
            }
        }
    }

    private Fraction density(int project) {
        var gain = total(project);
        if (gain.signum() == 0) {
            return Fraction.ZERO;
        }
        return cost(project).signum() == 0 ? Fraction.of(Long.MAX_VALUE, 1) : gain.dividedBy(cost(project));
    }

    private Fraction total(int project) {
        return supporters(project).stream().map(voter -> gains[voter][project]).reduce(Fraction.ZERO, Fraction::plus);
    }

    private int preferring(List<Integer> one, List<Integer> other) {
        var voters = 0;
        for (var voter = 0; voter < this.voters; voter++) {
            voters += named(voter, one) > named(voter, other) ? 1 : 0;
        }
        return voters;
    }

    private long named(int voter, List<Integer> bought) {
        return election.ballots().get(voter).projects().stream()
                .filter(project -> bought.contains(election.position(project.id())))
                .count();
    }

    private Fraction left(List<Integer> bought) {
        return bought.stream().map(this::cost).reduce(Fraction.of(election.budget()), Fraction::minus);
    }

    private List<Integer> supporters(int project) {
        return IntStream.range(0, voters)
                .filter(voter -> gains[voter][project].signum() > 0)
                .boxed()
                .toList();
    }

    private Fraction cost(int project) {
        return Fraction.of(election.projects().get(project).cost());
    }
}
