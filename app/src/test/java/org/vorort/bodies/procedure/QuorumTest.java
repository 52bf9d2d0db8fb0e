package org.vorort.bodies.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QuorumTest {

    @Test
    void more_than_half_is_more_than_half() {
        var quorum = Quorum.of(Quorum.Kind.MORE_THAN_HALF);
        assertThat(quorum.needed(10)).isEqualTo(6);
        assertThat(quorum.needed(11)).isEqualTo(6);
        assertThat(quorum.reached(5, 10)).isFalse();
        assertThat(quorum.reached(6, 10)).isTrue();
    }

    @Test
    void a_body_without_members_decides_nothing_unless_nobody_counts() {
        for (var kind : Quorum.Kind.values()) {
            var reached = new Quorum(kind, 1).reached(0, 0);
            assertThat(reached).as(kind.code()).isEqualTo(kind == Quorum.Kind.NONE);
        }
    }

    @Test
    void what_is_needed_holds_the_share_and_one_fewer_does_not() {
        for (var members = 1; members <= 200; members++) {
            assertThat(Quorum.of(Quorum.Kind.THIRD).needed(members)).isEqualTo((int) Math.ceil(members / 3.0));
            assertThat(Quorum.of(Quorum.Kind.HALF).needed(members)).isEqualTo((int) Math.ceil(members / 2.0));
            var more = Quorum.of(Quorum.Kind.MORE_THAN_HALF).needed(members);
            assertThat(2 * more).isGreaterThan(members);
            assertThat(2 * (more - 1)).isLessThanOrEqualTo(members);
            var most = Quorum.of(Quorum.Kind.TWO_THIRDS).needed(members);
            assertThat(3 * most).isGreaterThanOrEqualTo(2 * members);
            assertThat(3 * (most - 1)).isLessThan(2 * members);
        }
    }

    @Test
    void whoever_is_all_there_reaches_every_share() {
        for (var kind : Quorum.Kind.values()) {
            for (var members = 1; members <= 50; members++) {
                assertThat(Quorum.of(kind).reached(members, members)).isTrue();
            }
        }
    }

    @Test
    void a_number_is_asked_for_even_where_there_are_not_so_many() {
        assertThat(new Quorum(Quorum.Kind.NUMBER, 7).reached(5, 5)).isFalse();
        assertThat(new Quorum(Quorum.Kind.NUMBER, 0).reached(0, 5)).isFalse();
    }

    @Test
    void nothing_is_less_than_nobody() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Quorum(Quorum.Kind.NUMBER, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Quorum.of(Quorum.Kind.HALF).needed(-1));
    }
}
