package org.vorort.fairshare.shares;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.vorort.fairshare.BallotType;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.EqualShares;
import org.vorort.fairshare.EqualSharesOptions;
import org.vorort.fairshare.EqualSharesOptions.Completion;
import org.vorort.fairshare.EqualSharesOptions.Scope;
import org.vorort.fairshare.EqualSharesOptions.Start;
import org.vorort.fairshare.Explanation;
import org.vorort.fairshare.Fraction;
import org.vorort.fairshare.Greedy;
import org.vorort.fairshare.Satisfaction;
import org.vorort.fairshare.TieBreak;

/** The engine beside its naive twin, on thousands of small elections in which much is equal. */
class EqualSharesTwinTest {

    private final Random random = new Random(20);

    @ParameterizedTest
    @EnumSource(BallotType.class)
    void it_buys_what_the_definition_says_with_every_option(BallotType type) {
        var elections = new RichInTies(type.ordinal());
        for (var number = 0; number < 2_000; number++) {
            var election = elections.next(type, 8, 7);
            var options = anyOptions();
            var naive = new NaiveShares(election, options);
            var bought = naive.decide();

            var outcome = new EqualShares(options).decide(election);

            assertThat(outcome.selected())
                    .as("election %d of %s with %s", number, type, options.words())
                    .isEqualTo(ids(election, bought));
            assertThat(outcome.options()).isEqualTo(options.words());
            if (outcome.explanation().meaning() == Explanation.Meaning.SHARE) {
                assertThat(outcome.ties())
                        .isEqualTo(greedy(options).decide(election).ties());
            }
        }
    }

    private static Greedy greedy(EqualSharesOptions options) {
        return Greedy.bySupportPerCost(options.satisfaction()).withTieBreak(options.tieBreak());
    }

    @Test
    void it_reports_every_tie_it_met() {
        var elections = new RichInTies(77);
        var met = 0;
        for (var number = 0; number < 2_000; number++) {
            var election = elections.next(BallotType.APPROVAL, 6, 7);
            var options = anyOptions().comparison(false);
            var naive = new NaiveShares(election, options);
            naive.decide();

            assertThat(Count.of(election, options).ties()).isEqualTo(naive.ties());
            met += naive.ties().size();
        }
        assertThat(met).isGreaterThan(500);
    }

    /** Larger ones, so that purses and prices become long fractions. */
    @Test
    void it_stays_exact_where_denominators_grow() {
        var elections = new RichInTies(5);
        for (var number = 0; number < 40; number++) {
            var election = elections.next(BallotType.CUMULATIVE, 40, 25);
            var options = EqualSharesOptions.DEFAULT.satisfaction(any(Satisfaction.values()));

            assertThat(Count.of(election, options).bought()).isEqualTo(new NaiveShares(election, options).decide());
        }
    }

    /** So many different purses that all tables grow. */
    @Test
    void it_counts_hundreds_of_voters_who_all_paid_something_else() {
        var elections = new RichInTies(6);
        var options = EqualSharesOptions.DEFAULT.satisfaction(Satisfaction.POINTS);
        for (var counted = 0; counted < 3; ) {
            var election = elections.next(BallotType.CUMULATIVE, 900, 16);
            var electorate = Census.of(election, Satisfaction.POINTS, TieBreak.LEXICOGRAPHIC, BigDecimal.ONE);
            var run = Run.of(electorate, electorate.budget());
            if (run.purses().size() > 400) {
                assertThat(projects(run)).isEqualTo(new NaiveShares(election, options).decide());
                counted++;
            }
        }
    }

    /** What jumps rest on: until the horizon every endowment buys the same in the same order. */
    @Test
    void nothing_changes_before_the_horizon() {
        var elections = new RichInTies(9);
        var reaches = 0;
        for (var number = 0; number < 3_000; number++) {
            var election = elections.next(any(BallotType.values()), 8, 7);
            var options = EqualSharesOptions.DEFAULT.satisfaction(any(Satisfaction.values()));
            var electorate =
                    Census.of(election, options.satisfaction(), TieBreak.LEXICOGRAPHIC, new BigDecimal("0.001"));
            var start = electorate
                    .budget()
                    .multiply(BigInteger.valueOf(random.nextInt(100)))
                    .divide(BigInteger.TEN);
            var run = Run.of(electorate, start);
            if (run.reach() > 1 && run.reach() < 1e15) {
                reaches++;
                for (var part : List.of(0.1, 0.5, 0.999999)) {
                    var further = start.add(new BigDecimal(part * run.reach()).toBigInteger());
                    var units =
                            BigInteger.TEN.pow(electorate.decimals()).multiply(BigInteger.valueOf(electorate.voters()));
                    var bought = new NaiveShares(election, options).run(new Fraction(further, units));
                    assertThat(Purchases.of(electorate, run).bought()).isEqualTo(bought);
                }
            }
        }
        assertThat(reaches).isGreaterThan(700);
    }

    /** Rounds that a raise keeps are those a fresh run would go through. */
    @Test
    void a_raised_run_is_what_a_fresh_one_would_be() {
        var elections = new RichInTies(31);
        for (var number = 0; number < 1_500; number++) {
            var election = elections.next(any(BallotType.values()), 20, 10);
            var electorate =
                    Census.of(election, any(Satisfaction.values()), TieBreak.LEXICOGRAPHIC, new BigDecimal("0.001"));
            var raised = Run.of(electorate, electorate.budget());
            for (var raise = 0; raise < 8; raise++) {
                var reach = Math.min(raised.reach(), 1e15);
                var more = new BigDecimal(Math.ceil(reach * random.nextInt(4))).toBigInteger();
                var endowment = raised.endowment().add(more).add(BigInteger.ONE);
                raised.raise(endowment);
                var fresh = Run.of(electorate, endowment);

                assertThat(raised.buys()).isEqualTo(fresh.buys());
                assertThat(paid(electorate, raised)).isEqualTo(paid(electorate, fresh));
                doublesKeepTheirPromise(raised);
                var further = new BigDecimal(0.999999 * Math.min(raised.reach(), 1e15)).toBigInteger();
                assertThat(projects(Run.of(electorate, raised.endowment().add(further))))
                        .isEqualTo(projects(raised));
            }
        }
    }

    /** No purse is further from its exact content than it may be. */
    private static void doublesKeepTheirPromise(Run run) {
        var purses = run.purses();
        for (var purse = Purses.FULL; purse < purses.size(); purse++) {
            if (!purses.isEmptied(purse) || purse == Purses.FULL) {
                var exact = new Fraction(
                        run.ledger().left(purses, purse), run.ledger().denominator());
                var about = Fraction.of(new BigDecimal(purses.content(purse)));
                var doubt = Fraction.of(new BigDecimal(purses.doubt()));
                assertThat(about.minus(exact).max(exact.minus(about))).isLessThanOrEqualTo(doubt);
            }
        }
    }

    private EqualSharesOptions anyOptions() {
        return EqualSharesOptions.DEFAULT
                .satisfaction(any(Satisfaction.values()))
                .completion(any(Completion.values()))
                .start(any(Start.values()))
                .exhaustiveStop(random.nextBoolean())
                .exhaustiveOver(any(Scope.values()))
                .step(BigDecimal.valueOf(1L + random.nextInt(20), random.nextInt(3)))
                .comparison(random.nextInt(4) == 0)
                .tieBreak(random.nextBoolean() ? TieBreak.LEXICOGRAPHIC : TieBreak.LEAST_COST_THEN_MOST_VOTES);
    }

    private static List<Integer> projects(Run run) {
        return run.buys().stream().map(Buy::project).toList();
    }

    private static List<List<Explanation.Carriers>> paid(Electorate electorate, Run run) {
        var payments = new Payments(electorate, run);
        var paid = new ArrayList<List<Explanation.Carriers>>();
        for (var purchase = 0; purchase < run.buys().size(); purchase++) {
            paid.add(payments.carriers(purchase));
        }
        return paid;
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private static List<String> ids(Election election, List<Integer> bought) {
        return bought.stream()
                .map(project -> election.projects().get(project).id())
                .toList();
    }
}
