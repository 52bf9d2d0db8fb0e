package org.vorort.fairshare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * How ties are broken: criterion after criterion, and what is equal in all of them by id, so that never two outcomes are
 * possible.
 *
 * @param criteria in order of their weight; none means by id alone
 * @param order the order published before the count, drawn by lot for example; ids missing in it come after those in it
 */
public record TieBreak(List<Criterion> criteria, List<String> order) {

    /** What is looked at. */
    public enum Criterion {
        /** The cheaper project. */
        LEAST_COST,
        /** The dearer project. */
        MOST_COST,
        /** The project named by more ballots, whatever their points. */
        MOST_VOTES,
        /** The project that stands earlier in the published order. */
        PUBLISHED_ORDER
    }

    /** The smaller id by Unicode code points, so that 10 comes before 2; what pabutools does. */
    public static final TieBreak LEXICOGRAPHIC = new TieBreak(List.of(), List.of());

    /** What equalshares.net advises to: the least cost, then the most votes; by id at last. */
    public static final TieBreak LEAST_COST_THEN_MOST_VOTES =
            new TieBreak(List.of(Criterion.LEAST_COST, Criterion.MOST_VOTES), List.of());

    public TieBreak {
        criteria = List.copyOf(criteria);
        order = List.copyOf(order);
    }

    /** The same, and what is then still equal by this order. */
    public TieBreak then(List<String> publishedOrder) {
        var longer = new ArrayList<>(criteria);
        longer.add(Criterion.PUBLISHED_ORDER);
        return new TieBreak(longer, publishedOrder);
    }

    /** For each project its rank, from 0: of projects in a tie the one with the smallest is taken. */
    public int[] ranks(Election election) {
        var sorted = IntStream.range(0, election.projects().size())
                .boxed()
                .sorted(comparator(election))
                .toList();
        var ranks = new int[sorted.size()];
        for (var rank = 0; rank < ranks.length; rank++) {
            ranks[sorted.get(rank)] = rank;
        }
        return ranks;
    }

    /** {@code least-cost, most-votes, id}: how outcomes name it. */
    @Override
    public String toString() {
        return criteria.stream()
                        .map(criterion ->
                                criterion.name().toLowerCase(Locale.ROOT).replace('_', '-') + ", ")
                        .collect(Collectors.joining())
                + "id";
    }

    private Comparator<Integer> comparator(Election election) {
        Comparator<Integer> comparator = (one, other) -> 0;
        for (var criterion : criteria) {
            comparator = comparator.thenComparing(by(criterion, election));
        }
        var projects = election.projects();
        return comparator.thenComparing(project -> projects.get(project).id(), TieBreak::byCodePoints);
    }

    private Comparator<Integer> by(Criterion criterion, Election election) {
        var projects = election.projects();
        return switch (criterion) {
            case LEAST_COST ->
                Comparator.comparing(project -> projects.get(project).cost());
            case MOST_COST -> by(Criterion.LEAST_COST, election).reversed();
            case MOST_VOTES -> {
                var votes = election.votes();
                yield Comparator.comparing(project -> -votes[project]);
            }
            case PUBLISHED_ORDER -> {
                var places = new HashMap<String, Integer>();
                order.forEach(id -> places.putIfAbsent(id, places.size()));
                yield Comparator.comparing(
                        project -> places.getOrDefault(projects.get(project).id(), places.size()));
            }
        };
    }

    /** Unlike {@link String#compareTo}, which puts characters beyond U+FFFF before those from U+E000 on. */
    static int byCodePoints(String one, String other) {
        for (var i = 0; i < Math.min(one.length(), other.length()); i++) {
            if (one.charAt(i) != other.charAt(i)) {
                return Integer.compare(weight(one.charAt(i)), weight(other.charAt(i)));
            }
        }
        return Integer.compare(one.length(), other.length());
    }

    /** Where two texts differ first within a pair of surrogates, the pairs are in the order of these halves. */
    private static int weight(char unit) {
        return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
    }
}
