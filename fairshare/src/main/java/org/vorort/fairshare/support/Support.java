package org.vorort.fairshare.support;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Comparator;
import org.vorort.fairshare.Ballots;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Satisfaction;

/** What all voters together gain from each project, for rules that look at sums alone. */
public final class Support {

    private final BigDecimal[] totals;
    private final int[] supporters;

    /**
     * Sums up the satisfaction of every voter. A supporter is who gains something: nobody by the last place of a ranking, or by
     * no points.
     */
    public Support(Election election, Satisfaction satisfaction) {
        var projects = election.projects();
        totals = new BigDecimal[projects.size()];
        supporters = new int[projects.size()];
        switch (satisfaction) {
            case COST, CARDINALITY -> {
                var votes = election.votes();
                for (var project = 0; project < votes.length; project++) {
                    var each = satisfaction == Satisfaction.COST
                            ? projects.get(project).cost()
                            : BigDecimal.ONE;
                    totals[project] = each.multiply(BigDecimal.valueOf(votes[project]));
                    supporters[project] = each.signum() > 0 ? votes[project] : 0;
                }
            }
            case POINTS -> addPoints(election.ballots());
            case BORDA -> addRanks(election.ballots());
        }
    }

    private void addPoints(Ballots ballots) {
        Arrays.fill(totals, BigDecimal.ZERO);
        for (var ballot = 0; ballot < ballots.size(); ballot++) {
            for (var place = 0; place < ballots.length(ballot); place++) {
                var points = ballots.points(ballot, place);
                var project = ballots.project(ballot, place);
                totals[project] = totals[project].add(points);
                supporters[project] += points.signum();
            }
        }
    }

    private void addRanks(Ballots ballots) {
        var sums = new long[totals.length];
        for (var ballot = 0; ballot < ballots.size(); ballot++) {
            var length = ballots.length(ballot);
            for (var place = 0; place < length - 1; place++) {
                sums[ballots.project(ballot, place)] += length - place - 1;
                supporters[ballots.project(ballot, place)]++;
            }
        }
        Arrays.setAll(totals, project -> BigDecimal.valueOf(sums[project]));
    }

    private Support(BigDecimal[] totals, int[] supporters) {
        this.totals = totals;
        this.supporters = supporters;
    }

    /** The same with so much more for one project. */
    public Support plus(int project, BigDecimal more) {
        var changed = totals.clone();
        changed[project] = changed[project].add(more);
        return new Support(changed, supporters);
    }

    /** What one more ballot for this project alone adds; with points, that it gives as many as any ballot gave at the most. */
    public static BigDecimal ofOneBallot(Election election, Satisfaction satisfaction, int project) {
        return switch (satisfaction) {
            case COST -> election.projects().get(project).cost();
            case CARDINALITY -> BigDecimal.ONE;
            case POINTS ->
                election.ballots().pointValues().stream()
                        .max(Comparator.naturalOrder())
                        .orElse(BigDecimal.ONE);
            case BORDA -> BigDecimal.ZERO;
        };
    }

    /** The sum of satisfaction. */
    public BigDecimal total(int project) {
        return totals[project];
    }

    /** How many voters gain something from it. */
    public int supporters(int project) {
        return supporters[project];
    }
}
