package org.vorort.fairshare.shares;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.vorort.fairshare.BallotType;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.EqualSharesOptions;
import org.vorort.fairshare.Explanation.Carriers;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.MoreBallots;
import org.vorort.fairshare.Satisfaction;

/** The accounts beside the purses of the naive twin, on thousands of small elections. */
class AccountTest {

    private final Random random = new Random(4);

    @Test
    void every_voter_has_left_what_the_twin_says_and_every_project_is_paid_to_the_last_part() {
        var elections = new RichInTies(12);
        for (var number = 0; number < 2_000; number++) {
            var election = elections.next(any(BallotType.values()), 8, 7);
            var options = EqualSharesOptions.DEFAULT.satisfaction(any(Satisfaction.values()));
            var twin = new NaiveShares(election, options);
            twin.decide();
            var count = Count.of(election, options);
            var account = count.account();

            for (var ballot = 0; ballot < election.ballots().size(); ballot++) {
                var left = count.endowment();
                for (var payment : account.payments(ballot)) {
                    left = left.minus(payment.amount());
                }
                assertThat(left).isEqualTo(twin.purses().get(ballot));
            }
            for (var project : count.bought()) {
                var paid = account.carriers(project).stream()
                        .map(carriers -> carriers.price().times(carriers.voters()))
                        .reduce(Fraction.ZERO, Fraction::plus);
                assertThat(paid)
                        .isEqualTo(Fraction.of(election.projects().get(project).cost()));
                assertThat(account.carriers(project))
                        .extracting(Carriers::voters)
                        .allMatch(voters -> voters > 0);
                assertThat(account.carriers(project).stream()
                                .mapToInt(Carriers::voters)
                                .sum())
                        .isLessThanOrEqualTo(account.supporters(project));
            }
        }
    }

    @Test
    void supporters_paid_for_others_what_their_payments_add_up_to() {
        var elections = new RichInTies(13);
        for (var number = 0; number < 500; number++) {
            var election = elections.next(BallotType.APPROVAL, 8, 7);
            var count = Count.of(election, EqualSharesOptions.DEFAULT);
            var account = count.account();
            for (var project = 0; project < election.projects().size(); project++) {
                var payments = new ArrayList<Account.Payment>();
                for (var bought : count.bought()) {
                    var sum = Fraction.ZERO;
                    for (var ballot = 0; ballot < election.ballots().size(); ballot++) {
                        if (election.ballots()
                                .get(ballot)
                                .projects()
                                .contains(election.projects().get(project))) {
                            sum = sum.plus(paid(account, ballot, bought));
                        }
                    }
                    if (sum.signum() > 0) {
                        payments.add(new Account.Payment(bought, sum));
                    }
                }
                if (account.supporters(project) > 0) {
                    assertThat(account.paidBySupporters(project)).isEqualTo(payments);
                }
            }
        }
    }

    @Test
    void so_many_more_voters_suffice_and_one_fewer_does_not() {
        var elections = new RichInTies(14);
        var found = 0;
        for (var number = 0; number < 1_500; number++) {
            var election = elections.next(any(BallotType.values()), 7, 6);
            var options = EqualSharesOptions.DEFAULT.satisfaction(any(Satisfaction.values()));
            var count = Count.of(election, options);
            var account = count.account();
            for (var project = 0; project < election.projects().size(); project++) {
                var more = account.moreVotes(project).intValue();
                if (more > 0 && more < 60) {
                    found++;
                    assertThat(isBought(project, more, election, options)).isTrue();
                    assertThat(isBought(project, more - 1, election, options)).isFalse();
                } else if (!count.bought().contains(project)) {
                    assertThat(isBought(project, 40, election, options)).isFalse();
                }
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    private static boolean isBought(int project, int more, Election election, EqualSharesOptions options) {
        var share = new NaiveShares(election, options).start();
        var id = election.projects().get(project).id();
        return new NaiveShares(MoreBallots.forOne(election, id, more), options)
                .run(share)
                .contains(project);
    }

    private static Fraction paid(Account account, int ballot, int project) {
        return account.payments(ballot).stream()
                .filter(payment -> payment.project() == project)
                .map(Account.Payment::amount)
                .reduce(Fraction.ZERO, Fraction::plus);
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
