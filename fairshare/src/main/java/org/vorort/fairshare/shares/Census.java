package org.vorort.fairshare.shares;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Satisfaction;
import org.vorort.fairshare.TieBreak;

/** Takes an election down as an {@link Electorate}. */
final class Census {

    private final Election election;
    private final Levels levels;
    private final Grouping grouping;
    private final int projects;

    private Census(Election election, Satisfaction satisfaction) {
        this.election = election;
        this.projects = election.projects().size();
        this.levels = Levels.of(election, satisfaction);
        this.grouping = new Grouping(election.ballots(), projects, levels);
    }

    /**
     * Counts money so finely that a part of this size is whole, too. Refuses points so many that their sum is no number of
     * 62 bits, with an {@link IllegalArgumentException}.
     */
    static Electorate of(Election election, Satisfaction satisfaction, TieBreak tieBreak, BigDecimal part) {
        var census = new Census(election, satisfaction);
        var voters = Math.max(1, election.ballots().size());
        var decimals = Math.max(0, Math.max(part.scale(), election.budget().scale()));
        for (var project : election.projects()) {
            decimals = Math.max(decimals, project.cost().scale());
        }
        var costs = new BigInteger[census.projects];
        for (var project = 0; project < costs.length; project++) {
            costs[project] =
                    whole(election.projects().get(project).cost(), decimals).multiply(BigInteger.valueOf(voters));
        }
        var scales = new BigInteger[census.projects];
        var supporters = census.supporters(scales);
        var gains = new BigInteger[census.projects];
        Arrays.fill(gains, census.levels.worthAlone());
        return new Electorate(
                voters,
                decimals,
                whole(election.budget(), decimals),
                costs,
                satisfaction == Satisfaction.COST ? costs : scales,
                satisfaction == Satisfaction.COST ? costs : gains,
                tieBreak.ranks(election),
                census.grouping.groupOf(),
                census.grouping.heads(),
                supporters);
    }

    static BigInteger whole(BigDecimal amount, int decimals) {
        return amount.scaleByPowerOfTen(decimals).toBigIntegerExact();
    }

    private Supporters supporters(BigInteger[] scales) {
        var starts = new int[projects + 1];
        for (var group = 0; group < grouping.size(); group++) {
            eachWanted(group, (project, level) -> starts[project + 1]++);
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var groups = new int[starts[projects]];
        var given = new int[levels.areAlike() ? 0 : groups.length];
        var next = starts.clone();
        for (var group = 0; group < grouping.size(); group++) {
            var number = group;
            eachWanted(group, (project, level) -> {
                if (given.length > 0) {
                    given[next[project]] = level;
                }
                groups[next[project]++] = number;
            });
        }
        var bundling = new Bundling(levels, grouping.heads(), projects, groups, given);
        for (var project = 0; project < projects; project++) {
            scales[project] = bundling.add(starts[project], starts[project + 1]);
        }
        return bundling.supporters();
    }

    private interface Wanted {
        void see(int project, int level);
    }

    private void eachWanted(int group, Wanted wanted) {
        var ballots = election.ballots();
        var first = grouping.first(group);
        for (var place = 0; place < ballots.length(first); place++) {
            var level = levels.of(first, place);
            if (level > 0) {
                wanted.see(ballots.project(first, place), level);
            }
        }
    }
}
