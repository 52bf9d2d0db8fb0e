package org.vorort.actors.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.actors.ties.Sayings.CHURCH;
import static org.vorort.actors.ties.Sayings.CLUB;
import static org.vorort.actors.ties.Sayings.SCHOOL;
import static org.vorort.actors.ties.Sayings.changed;
import static org.vorort.actors.ties.Sayings.noted;
import static org.vorort.actors.ties.Sayings.of;
import static org.vorort.actors.ties.Sayings.says;
import static org.vorort.actors.ties.Sayings.secret;
import static org.vorort.actors.ties.Sayings.strong;
import static org.vorort.actors.ties.Sayings.until;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.actors.ties.TieStatement.Direction;

class TieRulesTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 6, 30);

    @Test
    void what_both_say_is_one_tie_and_what_one_says_is_his_claim() {
        var both = join(says(CLUB, SCHOOL), says(SCHOOL, CLUB));
        assertThat(both.source()).isEqualTo(Tie.Source.BOTH);
        assertThat(both.saidBy()).containsExactly(CLUB, SCHOOL);
        var one = join(says(SCHOOL, CLUB));
        assertThat(one.source()).isEqualTo(Tie.Source.ONE);
        assertThat(one.saidBy()).containsExactly(SCHOOL);
        assertThat(one.first())
                .as("both ends in the same order, whoever speaks")
                .isEqualTo(CLUB);
    }

    @Test
    void what_only_the_office_noted_is_nobodys_claim_and_yields_to_what_a_side_says() {
        var noted = join(noted(strong(3, says(CLUB, SCHOOL))));
        assertThat(noted.source()).isEqualTo(Tie.Source.OFFICE);
        assertThat(noted.strength()).isEqualTo(3);
        assertThat(noted.saidBy()).isEmpty();
        var said = join(noted(strong(3, says(CLUB, SCHOOL))), strong(1, says(SCHOOL, CLUB)));
        assertThat(said.source()).isEqualTo(Tie.Source.ONE);
        assertThat(said.strength()).isEqualTo(1);
    }

    @Test
    void a_tie_is_as_strong_as_the_more_careful_side_says() {
        assertThat(join(strong(3, says(CLUB, SCHOOL)), strong(1, says(SCHOOL, CLUB)))
                        .strength())
                .isEqualTo(1);
    }

    @Test
    void a_tie_is_public_only_if_every_side_that_states_it_agrees() {
        assertThat(join(says(CLUB, SCHOOL), says(SCHOOL, CLUB)).mayPublish()).isTrue();
        assertThat(join(says(CLUB, SCHOOL), secret(says(SCHOOL, CLUB))).mayPublish())
                .isFalse();
        assertThat(join(secret(says(CLUB, SCHOOL)), noted(says(CLUB, SCHOOL))).mayPublish())
                .isFalse();
        assertThat(join(secret(noted(says(CLUB, SCHOOL)))).mayPublish()).isFalse();
    }

    @Test
    void money_and_people_have_a_direction_and_both_sides_speak_of_the_same_one() {
        var given = of(TieKind.FUNDING, Direction.TO, says(SCHOOL, CLUB));
        var got = of(TieKind.FUNDING, Direction.FROM, says(CLUB, SCHOOL));
        var tie = join(given, got);
        assertThat(tie.first()).isEqualTo(SCHOOL);
        assertThat(tie.source()).isEqualTo(Tie.Source.BOTH);
        var back = of(TieKind.FUNDING, Direction.TO, says(CLUB, SCHOOL));
        assertThat(TieRules.join(List.of(given, back))).hasSize(2);
        assertThat(TieRules.join(List.of(given, says(CLUB, SCHOOL))))
                .as("another kind is another tie")
                .hasSize(2);
    }

    @Test
    void whoever_stopped_no_longer_speaks_for_a_tie_that_goes_on() {
        var goesOn = join(until(LAST_YEAR, says(CLUB, SCHOOL)), says(SCHOOL, CLUB));
        assertThat(goesOn.until()).isEmpty();
        assertThat(goesOn.source()).isEqualTo(Tie.Source.ONE);
        assertThat(goesOn.saidBy()).containsExactly(SCHOOL);
        var ended = join(until(LAST_YEAR, says(CLUB, SCHOOL)), until(LAST_YEAR, says(SCHOOL, CLUB)));
        assertThat(ended.heldOn(LAST_YEAR)).isTrue();
        assertThat(ended.heldOn(LAST_YEAR.plusDays(1))).isFalse();
        assertThat(ended.source()).isEqualTo(Tie.Source.BOTH);
    }

    /** Whatever is said, in whatever order, comes to the same ties; nothing is counted twice and nothing is lost. */
    @RepeatedTest(200)
    void the_order_of_what_was_said_does_not_matter(RepetitionInfo repetition) {
        var random = new Random(repetition.getCurrentRepetition());
        var said = new ArrayList<TieStatement>();
        for (var number = random.nextInt(12); number >= 0; number--) {
            said.add(anything(random));
        }
        var ties = TieRules.join(said);
        var shuffled = new ArrayList<>(said);
        Collections.shuffle(shuffled, random);
        assertThat(TieRules.join(shuffled)).isEqualTo(ties);
        shuffled.addAll(said);
        assertThat(TieRules.join(shuffled)).as("said twice").isEqualTo(ties);
        for (var statement : said) {
            assertThat(ties.stream().filter(tie -> TieRules.speaksOf(statement, tie)))
                    .hasSize(1);
        }
    }

    @Test
    void a_new_word_replaces_only_the_same_speakers_word_about_the_same_tie() {
        assertThat(strong(1, says(CLUB, SCHOOL)).replaces(says(CLUB, SCHOOL))).isTrue();
        assertThat(says(CLUB, SCHOOL).replaces(says(SCHOOL, CLUB))).isFalse();
        assertThat(says(CLUB, SCHOOL).replaces(says(CLUB, CHURCH))).isFalse();
        assertThat(says(CLUB, SCHOOL).replaces(noted(says(CLUB, SCHOOL)))).isFalse();
        assertThat(noted(says(CLUB, SCHOOL)).replaces(noted(says(SCHOOL, CLUB))))
                .as("the office has one word")
                .isTrue();
    }

    @Test
    void whoever_belongs_to_three_ties_each_to_each() {
        var ada = new PersonId(new UUID(1, 1));
        var ben = new PersonId(new UUID(1, 2));
        var ties = DerivedTie.following(Map.of(ada, Set.of(CLUB, SCHOOL, CHURCH), ben, Set.of(SCHOOL, CLUB)));
        assertThat(ties)
                .containsExactly(
                        new DerivedTie(CLUB, SCHOOL, List.of(ada, ben)),
                        new DerivedTie(CLUB, CHURCH, List.of(ada)),
                        new DerivedTie(SCHOOL, CHURCH, List.of(ada)));
    }

    private static Tie join(TieStatement... said) {
        var ties = TieRules.join(List.of(said));
        assertThat(ties).hasSize(1);
        return ties.getFirst();
    }

    private static TieStatement anything(Random random) {
        var ends = new ArrayList<>(List.of(CLUB, SCHOOL, CHURCH));
        Collections.shuffle(ends, random);
        var kind = TieKind.values()[random.nextInt(5)];
        var direction =
                kind.directed() ? List.of(Direction.TO, Direction.FROM).get(random.nextInt(2)) : Direction.MUTUAL;
        Optional<LocalDate> until =
                random.nextInt(3) == 0 ? Optional.of(LAST_YEAR.plusDays(random.nextInt(3))) : Optional.empty();
        var author = Author.values()[random.nextInt(3)];
        OrganisationId speaker = ends.get(0);
        return changed(
                says(speaker, ends.get(1)),
                kind,
                direction,
                1 + random.nextInt(3),
                until,
                random.nextBoolean(),
                author);
    }
}
