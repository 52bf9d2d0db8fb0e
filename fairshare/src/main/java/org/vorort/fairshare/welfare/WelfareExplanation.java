package org.vorort.fairshare.welfare;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Explanation;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.MaxWelfare;
import org.vorort.fairshare.Project;
import org.vorort.fairshare.support.Shares;
import org.vorort.fairshare.support.Support;
import org.vorort.fairshare.support.Verdicts;

/** Why a selection has the greatest welfare: without each project not bought, something dearer to the voters would be missing. */
public final class WelfareExplanation implements Explanation {

    private final Election election;
    private final MaxWelfare rule;
    private final Support support;
    private final WelfareSelection selection;
    private final Shares shares;

    public WelfareExplanation(Election election, MaxWelfare rule, Support support, WelfareSelection selection) {
        this.election = election;
        this.rule = rule;
        this.support = support;
        this.selection = selection;
        this.shares = new Shares(election, rule.satisfaction(), support, selection.bought());
    }

    @Override
    public Meaning meaning() {
        return Meaning.SHARE;
    }

    @Override
    public List<Purchase> purchases(int ballot) {
        return shares.purchases(ballot);
    }

    @Override
    public List<Verdict> verdicts() {
        var spent = selection.bought().stream()
                .map(project -> new Spent(project(project).id(), Fraction.of(cost(project))))
                .toList();
        var left = selection.bought().stream().map(this::cost).reduce(election.budget(), BigDecimal::subtract);
        return Verdicts.of(election, selection.bought(), shares::carriers, project -> notBought(project, spent, left));
    }

    private NotBought notBought(int project, List<Spent> spent, BigDecimal left) {
        var missing = Fraction.of(cost(project).subtract(left)).max(Fraction.ZERO);
        var reason = isTooDear(project) ? Reason.DEARER_THAN_BUDGET : Reason.WORTH_LESS;
        return new NotBought(project(project), reason, missing, spent, remedy(project));
    }

    /**
     * More ballots raise what the best selection with the project brings, and no selection without it. Where that comes to the
     * same, the tie-breaking decides, so that one number is tried.
     */
    private Remedy remedy(int project) {
        var each = Support.ofOneBallot(election, rule.satisfaction(), project);
        if (isTooDear(project) || each.signum() == 0) {
            return new NoNumber(0);
        }
        var behind = unit().times(Fraction.of(BigInteger.valueOf(selection.most() - selection.mostWith(project))));
        var ballots = behind.dividedBy(Fraction.of(each));
        var equal = ballots.floor();
        var sufficesEqual =
                equal.signum() > 0 && Fraction.of(equal).equals(ballots) && isBoughtWith(project, each, equal);
        return Remedy.of(sufficesEqual ? equal : equal.add(BigInteger.ONE));
    }

    private boolean isBoughtWith(int project, BigDecimal each, BigInteger ballots) {
        var more = support.plus(project, each.multiply(new BigDecimal(ballots)));
        return new WelfareSelection(election, more, rule.tieBreak().ranks(election))
                .bought()
                .contains(project);
    }

    /** What one of the numbers stands for by which selections were compared. */
    private Fraction unit() {
        for (var project = 0; project < election.projects().size(); project++) {
            if (selection.value(project) > 0) {
                return Fraction.of(support.total(project))
                        .dividedBy(Fraction.of(BigInteger.valueOf(selection.value(project))));
            }
        }
        return Fraction.ONE;
    }

    private boolean isTooDear(int project) {
        return cost(project).compareTo(election.budget()) > 0;
    }

    private Project project(int project) {
        return election.projects().get(project);
    }

    private BigDecimal cost(int project) {
        return project(project).cost();
    }
}
