package org.vorort.actors.ties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.vorort.actors.ties.Sayings.CLUB;
import static org.vorort.actors.ties.Sayings.SCHOOL;
import static org.vorort.actors.ties.Sayings.noted;
import static org.vorort.actors.ties.Sayings.of;
import static org.vorort.actors.ties.Sayings.says;
import static org.vorort.actors.ties.Sayings.strong;
import static org.vorort.actors.ties.Sayings.until;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.vorort.actors.ties.ImportedTie.Outcome;
import org.vorort.actors.ties.TieStatement.Author;
import org.vorort.actors.ties.TieStatement.Direction;
import org.vorort.actors.ties.TieStatement.Via;

class ImportRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);
    private static final LocalDate LONG_AGO = LocalDate.of(2019, 1, 1);
    private static final LocalDate LATELY = LocalDate.of(2026, 10, 1);

    /** A file says that the club works with the school. */
    private static TieStatement brought(
            int strength, String topic, Optional<LocalDate> since, Optional<LocalDate> until) {
        return new TieStatement(
                UUID.randomUUID(),
                SCHOOL,
                CLUB,
                TieKind.COOPERATION,
                Direction.MUTUAL,
                strength,
                topic,
                since,
                until,
                false,
                Author.IMPORT,
                Via.IMPORT,
                Instant.EPOCH);
    }

    private static TieStatement brought(int strength) {
        return brought(strength, "", Optional.empty(), Optional.empty());
    }

    private static ImportedTie judge(TieStatement brought, TieStatement... known) {
        return ImportRules.judge(brought, List.of(known), TODAY);
    }

    @Test
    void what_nobody_knows_is_new() {
        assertThat(judge(brought(2)).outcome()).isEqualTo(Outcome.CREATED);
        var other = of(TieKind.FUNDING, Direction.TO, says(CLUB, SCHOOL));
        assertThat(judge(brought(2), other).outcome()).as("another kind").isEqualTo(Outcome.CREATED);
    }

    @Test
    void what_everybody_knows_just_so_is_not_said_again() {
        var said = says(CLUB, SCHOOL);
        assertThat(judge(brought(3), said).outcome()).isEqualTo(Outcome.UNCHANGED);
        assertThat(judge(brought(3, "SPR", Optional.empty(), Optional.empty()), noted(said))
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void what_is_known_otherwise_is_said_beside_it() {
        var said = says(CLUB, SCHOOL);
        assertThat(judge(brought(2), said).outcome()).as("strength").isEqualTo(Outcome.CREATED);
        assertThat(judge(brought(3, "ARB", Optional.empty(), Optional.empty()), said)
                        .outcome())
                .as("topic")
                .isEqualTo(Outcome.CREATED);
        assertThat(judge(brought(3, "", Optional.of(LONG_AGO), Optional.empty()), said)
                        .outcome())
                .as("first day")
                .isEqualTo(Outcome.CREATED);
        assertThat(judge(brought(3), until(LATELY, said)).outcome())
                .as("it ended")
                .isEqualTo(Outcome.CREATED);
    }

    @Test
    void the_same_file_twice_changes_nothing_and_another_one_corrects() {
        var first = brought(2, "SPR", Optional.of(LONG_AGO), Optional.empty());
        assertThat(judge(brought(2, "SPR", Optional.of(LONG_AGO), Optional.empty()), first)
                        .outcome())
                .isEqualTo(Outcome.UNCHANGED);
        var closer = judge(brought(3), first);
        assertThat(closer.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(closer.statement().id()).isEqualTo(first.id());
        assertThat(closer.statement().strength()).isEqualTo(3);
        assertThat(closer.statement().topic()).as("the file is silent").isEqualTo("SPR");
        assertThat(closer.statement().since()).contains(LONG_AGO);
    }

    @Test
    void an_earlier_import_is_what_counts_whatever_others_say() {
        var first = brought(2);
        assertThat(judge(brought(2), says(CLUB, SCHOOL), first).outcome()).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void what_ended_by_hand_stays_ended_unless_it_began_anew() {
        var ended = until(LATELY, brought(2));
        assertThat(judge(brought(2), ended).outcome()).isEqualTo(Outcome.UNCHANGED);
        var anew = judge(brought(2, "", Optional.of(TODAY), Optional.empty()), ended);
        assertThat(anew.outcome()).isEqualTo(Outcome.CHANGED);
        assertThat(anew.statement().until()).isEmpty();
    }

    @Test
    void a_release_by_hand_outlives_the_next_file() {
        var released = Sayings.changed(
                brought(2), TieKind.COOPERATION, Direction.MUTUAL, 2, Optional.empty(), true, Author.IMPORT);
        var closer = judge(strong(3, brought(3)), released);
        assertThat(closer.statement().mayPublish()).isTrue();
    }
}
