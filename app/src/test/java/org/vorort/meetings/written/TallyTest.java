package org.vorort.meetings.written;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.vorort.bodies.procedure.Choosing;
import org.vorort.bodies.procedure.Majority;
import org.vorort.bodies.procedure.MinutesApproval;
import org.vorort.bodies.procedure.Quorum;
import org.vorort.bodies.procedure.Rhythm;
import org.vorort.bodies.procedure.RulesOfProcedure;

class TallyTest {

    static Stream<Arguments> votes() {
        return Stream.of(
                Arguments.of("all say yes", new Tally(5, 0, 0, 0, 0, 0), WrittenState.CARRIED),
                Arguments.of(
                        "more than half answered, most say yes", new Tally(2, 1, 0, 0, 0, 2), WrittenState.CARRIED),
                Arguments.of("half is not more than half", new Tally(2, 0, 0, 0, 0, 2), WrittenState.LAPSED),
                Arguments.of("a tie is a no", new Tally(2, 2, 1, 0, 0, 0), WrittenState.REJECTED),
                Arguments.of(
                        "who is concerned is not asked for the quorum",
                        new Tally(2, 0, 0, 2, 0, 1),
                        WrittenState.CARRIED),
                Arguments.of("one who wants to talk stops it", new Tally(9, 0, 0, 0, 1, 0), WrittenState.TO_DISCUSS),
                Arguments.of("abstentions count for the quorum", new Tally(1, 0, 2, 0, 0, 2), WrittenState.CARRIED),
                Arguments.of("nobody answered", new Tally(0, 0, 0, 0, 0, 3), WrittenState.LAPSED),
                Arguments.of("everybody is concerned", new Tally(0, 0, 0, 3, 0, 0), WrittenState.LAPSED));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("votes")
    void more_than_half_must_answer_and_more_must_say_yes_than_no(String what, Tally tally, WrittenState result) {
        assertThat(tally.result(rules(Majority.SIMPLE))).as(what).isEqualTo(result);
    }

    @Test
    void a_majority_of_members_counts_those_who_did_not_answer() {
        var tally = new Tally(3, 0, 0, 0, 0, 3);
        assertThat(tally.result(rules(Majority.OF_MEMBERS))).isNotEqualTo(WrittenState.CARRIED);
        assertThat(new Tally(4, 0, 0, 0, 0, 2).result(rules(Majority.OF_MEMBERS)))
                .isEqualTo(WrittenState.CARRIED);
    }

    @Test
    void without_rules_more_yes_than_no_carries() {
        assertThat(new Tally(1, 0, 0, 0, 0, 9).result()).isEqualTo(WrittenState.CARRIED);
        assertThat(new Tally(1, 1, 0, 0, 0, 9).result()).isEqualTo(WrittenState.REJECTED);
        assertThat(new Tally(0, 0, 0, 0, 0, 9).result()).isEqualTo(WrittenState.LAPSED);
        assertThat(new Tally(5, 0, 0, 0, 1, 0).result()).isEqualTo(WrittenState.TO_DISCUSS);
    }

    @Test
    void another_yes_never_makes_a_resolution_fail_and_another_no_never_carries_one() {
        for (var majority : Majority.values()) {
            for (var seed = 0; seed < 4096; seed++) {
                var tally = new Tally(seed & 7, seed >> 3 & 7, seed >> 6 & 7, seed >> 9 & 3, 0, 1 + (seed >> 11));
                var before = tally.result(rules(majority));
                var more = tally.missing() - 1;
                var withYes = new Tally(tally.yes() + 1, tally.no(), tally.abstain(), tally.recused(), 0, more);
                var withNo = new Tally(tally.yes(), tally.no() + 1, tally.abstain(), tally.recused(), 0, more);
                if (before == WrittenState.CARRIED) {
                    assertThat(withYes.result(rules(majority)))
                            .as("%s, %s", tally, majority)
                            .isEqualTo(before);
                }
                if (before == WrittenState.REJECTED) {
                    assertThat(withNo.result(rules(majority)))
                            .as("%s, %s", tally, majority)
                            .isEqualTo(before);
                }
            }
        }
    }

    @Test
    void nothing_follows_an_end() {
        for (var state : WrittenState.values()) {
            for (var next : WrittenState.values()) {
                var goesOn = state == WrittenState.DRAFT || state == WrittenState.ASKED;
                assertThat(goesOn || !state.mayBecome(next)).isTrue();
            }
        }
        assertThat(WrittenState.DRAFT.mayBecome(WrittenState.REJECTED)).isFalse();
    }

    private static RulesOfProcedure rules(Majority majority) {
        return new RulesOfProcedure(
                21,
                3,
                Quorum.of(Quorum.Kind.MORE_THAN_HALF),
                majority,
                Majority.TWO_THIRDS,
                Rhythm.QUARTERLY,
                false,
                MinutesApproval.SILENCE,
                14,
                14,
                24,
                24,
                Choosing.values()[0],
                Choosing.values()[0],
                0,
                3,
                true,
                "");
    }
}
