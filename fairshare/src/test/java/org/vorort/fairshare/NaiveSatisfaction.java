package org.vorort.fairshare;

import java.math.BigDecimal;

/** What a voter gains from a project, straight from the definition: for naive twins of the rules. */
public final class NaiveSatisfaction {

    private NaiveSatisfaction() {}

    public static Fraction of(Satisfaction satisfaction, Election election, Ballot ballot, Project project) {
        var place = ballot.projects().indexOf(project);
        if (place < 0) {
            return Fraction.ZERO;
        }
        var below = ballot.projects().size() - place - 1;
        return Fraction.of(
                switch (satisfaction) {
                    case COST -> project.cost();
                    case CARDINALITY -> BigDecimal.ONE;
                    case BORDA -> BigDecimal.valueOf(below);
                    case POINTS ->
                        switch (election.type()) {
                            case APPROVAL, CHOOSE_1 -> BigDecimal.ONE;
                            case ORDINAL -> BigDecimal.valueOf(below + 1L);
                            case CUMULATIVE, SCORING -> ballot.points().get(place);
                        };
                });
    }

    public static Fraction total(Satisfaction satisfaction, Election election, Project project) {
        var total = Fraction.ZERO;
        for (var ballot : election.ballots()) {
            total = total.plus(of(satisfaction, election, ballot, project));
        }
        return total;
    }
}
