package org.vorort.plan.secured;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vorort.plan.funding.Funding;
import org.vorort.plan.funding.Funding.Purpose;
import org.vorort.plan.funding.Funding.Span;
import org.vorort.plan.funding.FundingState;
import org.vorort.plan.funding.Post;
import org.vorort.plan.parties.Party;

class FundingRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate NEW_YEAR = LocalDate.of(2027, 1, 1);

    private final Post post = new Post(UUID.randomUUID(), "Integrationsbeauftragte", 100, 1);

    @Test
    void several_fundings_pay_one_post_and_none_is_counted_twice() {
        var half = pays(50, "2026-01-01", "2027-06-30");
        assertThat(share(half)).isEqualTo(50);
        assertThat(share(half, pays(25, "2026-01-01", "2027-01-01"))).isEqualTo(75);
        assertThat(share(half, pays(80, "2026-01-01", "2027-06-30"))).isEqualTo(100);
    }

    @Test
    void secured_is_what_pays_on_the_day_after() {
        assertThat(share(pays(100, "2026-01-01", "2026-12-31"))).isZero();
        assertThat(share(pays(100, "2027-01-01", "2027-12-31"))).isEqualTo(100);
        assertThat(share(pays(100, "2027-01-02", "2027-12-31"))).isZero();
    }

    @Test
    void without_an_end_only_what_was_promised_for_good_is_secured() {
        assertThat(share(paying(new Span(TODAY, Optional.empty(), false), FundingState.GRANTED)))
                .isZero();
        assertThat(share(paying(new Span(TODAY, Optional.empty(), true), FundingState.GRANTED)))
                .isEqualTo(100);
    }

    @Test
    void ideas_and_applications_secure_nothing() {
        var span = new Span(TODAY, Optional.of(LocalDate.of(2028, 1, 1)), false);
        for (var state : FundingState.values()) {
            assertThat(share(paying(span, state))).as(state.code()).isEqualTo(state == FundingState.GRANTED ? 100 : 0);
        }
    }

    @Test
    void an_end_is_near_by_stages() {
        assertThat(stage("2027-11-29")).isEmpty();
        assertThat(stage("2027-11-28")).contains(12);
        assertThat(stage("2027-05-29")).contains(12);
        assertThat(stage("2027-05-28")).contains(6);
        assertThat(stage("2027-02-28")).contains(3);
        assertThat(stage("2026-11-28")).contains(3);
        assertThat(stage("2026-11-27")).isEmpty();
    }

    @Test
    void an_end_with_something_to_follow_needs_no_warning() {
        var ends = pays(100, "2026-01-01", "2027-03-31");
        assertThat(FundingRules.ending(List.of(post), List.of(ends), TODAY)).containsExactly(ends);
        var follows = pays(100, "2027-04-01", "2029-03-31");
        assertThat(FundingRules.ending(List.of(post), List.of(ends, follows), TODAY))
                .isEmpty();
        var half = pays(50, "2027-04-01", "2029-03-31");
        assertThat(FundingRules.ending(List.of(post), List.of(ends, half), TODAY))
                .containsExactly(ends);
    }

    @Test
    void the_share_of_all_posts_lies_between_nothing_and_all_and_grows_with_money() {
        var random = new Random(11);
        for (var round = 0; round < 500; round++) {
            var posts = new ArrayList<Post>();
            var fundings = new ArrayList<Funding>();
            var before = FundingRules.secured(posts, fundings, NEW_YEAR).coveredHundredths();
            for (var number = 0; number < 5; number++) {
                var one = new Post(UUID.randomUUID(), "Stelle " + number, random.nextInt(1, 200), 1);
                posts.add(one);
                var sum = 0;
                for (var part = 0; part < 3; part++) {
                    var fte = random.nextInt(1, 120);
                    sum += fte;
                    fundings.add(funding(Purpose.of(one, fte), span("2026-01-01", "2027-12-31"), FundingState.GRANTED));
                }
                var alone = FundingRules.secured(one, fundings, NEW_YEAR);
                assertThat(alone.coveredHundredths()).isEqualTo(Math.min(sum, one.fteHundredths()));
                var all = FundingRules.secured(posts, fundings, NEW_YEAR);
                assertThat(all.coveredHundredths()).isEqualTo(before + alone.coveredHundredths());
                assertThat(all.percent()).isBetween(0, 100);
                before = all.coveredHundredths();
            }
        }
    }

    private int share(Funding... fundings) {
        return FundingRules.secured(List.of(post), List.of(fundings), NEW_YEAR).percent();
    }

    private Optional<Integer> stage(String until) {
        return FundingRules.stage(pays(100, "2026-01-01", until), TODAY);
    }

    private Funding pays(int fte, String from, String until) {
        return funding(Purpose.of(post, fte), span(from, until), FundingState.GRANTED);
    }

    private Funding paying(Span span, FundingState state) {
        return funding(Purpose.of(post, 100), span, state);
    }

    private static Span span(String from, String until) {
        return new Span(LocalDate.parse(from), Optional.of(LocalDate.parse(until)), false);
    }

    private static Funding funding(Purpose purpose, Span span, FundingState state) {
        return new Funding(
                UUID.randomUUID(), "Programm", Party.named("Land"), purpose, span, state, Optional.empty(), "", "", 1);
    }
}
