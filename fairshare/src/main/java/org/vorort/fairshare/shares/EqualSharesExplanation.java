package org.vorort.fairshare.shares;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Explanation;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.Project;
import org.vorort.fairshare.support.Verdicts;

/** Why equal shares bought what they bought: from the accounts of the voters. */
final class EqualSharesExplanation implements Explanation {

    private final Election election;
    private final Count count;
    private final List<Integer> bought;
    private List<Account> account = List.of();

    EqualSharesExplanation(Election election, Count count, List<Integer> bought) {
        this.election = election;
        this.count = count;
        this.bought = List.copyOf(bought);
    }

    @Override
    public Meaning meaning() {
        return Meaning.PAID;
    }

    @Override
    public List<Purchase> purchases(int ballot) {
        return account().payments(ballot).stream()
                .map(payment -> new Purchase(id(payment.project()), payment.amount()))
                .toList();
    }

    @Override
    public Fraction spending(int ballot) {
        return account().spending(ballot);
    }

    @Override
    public List<Verdict> verdicts() {
        var byShares = Set.copyOf(count.bought());
        return Verdicts.of(
                election,
                bought,
                project -> byShares.contains(project) ? account().carriers(project) : List.of(),
                this::notBought);
    }

    private NotBought notBought(int project) {
        var cost = Fraction.of(project(project).cost());
        var supporters = account().supporters(project);
        var left = count.endowment().times(supporters);
        var spent = new ArrayList<Spent>();
        for (var payment : account().paidBySupporters(project)) {
            left = left.minus(payment.amount());
            spent.add(new Spent(id(payment.project()), payment.amount()));
        }
        return new NotBought(project(project), reason(project, supporters), cost.minus(left), spent, remedy(project));
    }

    private Reason reason(int project, int supporters) {
        if (supporters == 0) {
            return Reason.UNSUPPORTED;
        }
        return isDearerThanBudget(project) ? Reason.DEARER_THAN_BUDGET : Reason.SUPPORTERS_SPENT;
    }

    private Remedy remedy(int project) {
        var voters = account().moreVotes(project);
        return voters.signum() == 0 || isDearerThanBudget(project) ? new NoNumber(0) : Remedy.of(voters);
    }

    private boolean isDearerThanBudget(int project) {
        return project(project).cost().compareTo(election.budget()) > 0;
    }

    private Project project(int project) {
        return election.projects().get(project);
    }

    private String id(int project) {
        return project(project).id();
    }

    /** Made when first asked for. */
    private synchronized Account account() {
        if (account.isEmpty()) {
            account = List.of(count.account());
        }
        return account.getFirst();
    }
}
