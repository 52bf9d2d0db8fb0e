package org.vorort.bodies.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class MajorityTest {

    @Test
    void nothing_is_carried_without_a_yes() {
        for (var majority : Majority.values()) {
            assertThat(majority.carried(0, 0, 0, 0)).isFalse();
            assertThat(majority.carried(0, 0, 5, 5)).isFalse();
            assertThat(majority.carried(0, 3, 0, 10)).isFalse();
        }
    }

    @Test
    void a_tie_is_a_no() {
        for (var majority : Majority.values()) {
            assertThat(majority.carried(4, 4, 0, 8)).as(majority.code()).isFalse();
        }
    }

    @Test
    void abstentions_count_only_where_votes_cast_are_counted() {
        assertThat(Majority.SIMPLE.carried(3, 2, 10, 15)).isTrue();
        assertThat(Majority.TWO_THIRDS.carried(4, 2, 10, 16)).isTrue();
        assertThat(Majority.OF_VOTES_CAST.carried(3, 2, 1, 6)).isFalse();
        assertThat(Majority.OF_VOTES_CAST.carried(4, 2, 1, 7)).isTrue();
        assertThat(Majority.CONSENSUS.carried(1, 0, 14, 15)).isTrue();
        assertThat(Majority.CONSENSUS.carried(14, 1, 0, 15)).isFalse();
    }

    @Test
    void who_stayed_at_home_counts_where_members_are_counted() {
        assertThat(Majority.OF_MEMBERS.carried(5, 0, 0, 10)).isFalse();
        assertThat(Majority.OF_MEMBERS.carried(6, 0, 0, 10)).isTrue();
        assertThat(Majority.TWO_THIRDS_OF_MEMBERS.carried(6, 0, 0, 10)).isFalse();
        assertThat(Majority.TWO_THIRDS_OF_MEMBERS.carried(7, 3, 0, 10)).isTrue();
    }

    @Test
    void everybody_saying_yes_carries_everything() {
        for (var majority : Majority.values()) {
            for (var members = 1; members <= 40; members++) {
                assertThat(majority.carried(members, 0, 0, members)).isTrue();
            }
        }
    }

    @Test
    void one_more_yes_never_loses_and_one_more_no_never_wins() {
        for (var majority : Majority.values()) {
            for (var yes = 0; yes <= 9; yes++) {
                for (var no = 0; no <= 9; no++) {
                    for (var abstain = 0; abstain <= 4; abstain++) {
                        var carried = majority.carried(yes, no, abstain, 24);
                        assertThat(!carried || majority.carried(yes + 1, no, abstain, 24))
                                .isTrue();
                        assertThat(carried || !majority.carried(yes, no + 1, abstain, 24))
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void a_harder_rule_never_carries_what_an_easier_one_refuses() {
        for (var yes = 0; yes <= 12; yes++) {
            for (var no = 0; no <= 12 - yes; no++) {
                var abstain = 12 - yes - no;
                var simple = Majority.SIMPLE.carried(yes, no, abstain, 12);
                assertThat(simple || !Majority.OF_VOTES_CAST.carried(yes, no, abstain, 12))
                        .isTrue();
                assertThat(simple || !Majority.OF_MEMBERS.carried(yes, no, abstain, 12))
                        .isTrue();
                assertThat(simple || !Majority.TWO_THIRDS.carried(yes, no, abstain, 12))
                        .isTrue();
                assertThat(simple || !Majority.CONSENSUS.carried(yes, no, abstain, 12))
                        .isTrue();
                assertThat(Majority.OF_MEMBERS.carried(yes, no, abstain, 12)
                                || !Majority.TWO_THIRDS_OF_MEMBERS.carried(yes, no, abstain, 12))
                        .isTrue();
            }
        }
    }

    @Test
    void votes_are_counted_from_nothing() {
        for (var majority : Majority.values()) {
            assertThatIllegalArgumentException().isThrownBy(() -> majority.carried(-1, 0, 0, 3));
            assertThatIllegalArgumentException().isThrownBy(() -> majority.carried(1, 0, 0, -3));
        }
    }
}
