package org.vorort.fairshare;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Small elections in which much is equal: few different costs, few voters, ids whose order is not that of numbers. */
public final class RandomElections {

    private static final List<String> IDS = List.of("9", "10", "2", "a", "Z", "b1", "b", "7");

    private RandomElections() {}

    /** Of this type; always the same for the same number. */
    public static Election of(BallotType type, int number) {
        return of(type, number, 7, 8);
    }

    /** With at most so many projects and voters. */
    public static Election of(BallotType type, int number, int projects, int voters) {
        var random = new Random(number * 31L + type.ordinal());
        var count = 1 + random.nextInt(projects);
        var dearest = 1 + random.nextInt(random.nextBoolean() ? 4 : 30);
        var costs =
                IntStream.range(0, count).map(_ -> 1 + random.nextInt(dearest)).toArray();
        var budget = 1 + random.nextInt(IntStream.of(costs).sum() + 1);
        var ids = new ArrayList<>(IDS.subList(0, count));
        Collections.shuffle(ids, random);
        var election = Election.of(BigDecimal.valueOf(budget));
        for (var project = 0; project < count; project++) {
            election.project(ids.get(project), costs[project]);
        }
        for (var voter = random.nextInt(voters + 1); voter > 0; voter--) {
            vote(election, type, ids, random);
        }
        return election.build();
    }

    private static void vote(Election.Builder election, BallotType type, List<String> ids, Random random) {
        var shuffled = new ArrayList<>(ids);
        Collections.shuffle(shuffled, random);
        var named = shuffled.subList(0, random.nextInt(ids.size() + 1)).toArray(String[]::new);
        switch (type) {
            case APPROVAL -> election.approving(named);
            case CHOOSE_1 -> election.choosing(shuffled.getFirst());
            case ORDINAL -> election.ranking(named);
            case CUMULATIVE, SCORING -> {
                var points = new HashMap<String, Integer>();
                for (var id : named) {
                    points.put(id, random.nextInt(4));
                }
                if (type == BallotType.CUMULATIVE) {
                    election.sharing(points);
                } else {
                    election.scoring(points);
                }
            }
        }
    }
}
