package org.vorort.plan.measures;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.vorort.actors.PersonId;
import org.vorort.kernel.Days;
import org.vorort.kernel.Ids;
import org.vorort.plan.tasks.Task;
import org.vorort.shell.Formats;

class MeasureRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 28);

    @ParameterizedTest(name = "{0}, {1} to {2}: {3}")
    @CsvSource({
        "planned, 2026-12-01, 2027-06-30, planned",
        "planned, 2026-11-10, 2027-06-30, planned",
        "planned, 2026-10-01, 2027-06-30, late",
        "planned, '', '', planned",
        "running, 2026-01-01, 2026-11-28, running",
        "running, 2026-01-01, 2026-11-27, late",
        "running, 2026-01-01, '', running",
        "late, 2026-01-01, 2027-12-31, late",
        "done, 2025-01-01, 2025-12-31, done",
        "dropped, 2025-01-01, 2025-12-31, dropped",
    })
    void what_should_have_begun_or_ended_is_late_whatever_was_said(
            String said, String from, String until, String standing) {
        var measure = measure(said, from, until, Measure.Asked.NEVER);
        assertThat(MeasureRules.standing(measure, TODAY).code()).isEqualTo(standing);
    }

    @Test
    void every_measure_is_counted_once() {
        var measures = List.of(
                measure("running", "2026-01-01", "2026-02-01", Measure.Asked.NEVER),
                measure("running", "2026-01-01", "", Measure.Asked.NEVER),
                measure("done", "", "", Measure.Asked.NEVER));
        var counts = MeasureRules.count(measures, TODAY);
        assertThat(counts).containsOnlyKeys(MeasureState.values());
        assertThat(counts.values().stream().mapToInt(Integer::intValue).sum()).isEqualTo(3);
        assertThat(counts.get(MeasureState.LATE)).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "'', '', 2026-05-28, true",
        "'', '', 2026-05-29, false",
        "2026-05-28, '', 2025-01-01, true",
        "2026-07-01, '', 2025-01-01, false",
        "2026-01-01, 2026-06-15, 2025-01-01, false",
        "2026-01-01, 2026-05-15, 2025-01-01, true",
    })
    void half_a_year_after_the_last_word_it_is_asked(String asked, String reported, String from, boolean ask) {
        var when = new Measure.Asked(at(asked), Optional.empty(), at(reported));
        assertThat(MeasureRules.ask(measure("running", from, "", when), TODAY)).isEqualTo(ask);
        assertThat(MeasureRules.ask(measure("done", from, "", when), TODAY)).isFalse();
    }

    @Test
    void a_question_without_answer_is_repeated_once() {
        var waiting = new Measure.Asked(at("2026-11-01"), Optional.empty(), at("2026-04-01"));
        assertThat(MeasureRules.remind(measure("running", "2026-01-01", "", waiting), TODAY))
                .isTrue();
        var fresh = new Measure.Asked(at("2026-11-20"), Optional.empty(), Optional.empty());
        assertThat(MeasureRules.remind(measure("running", "2026-01-01", "", fresh), TODAY))
                .isFalse();
        var again = new Measure.Asked(at("2026-11-01"), at("2026-11-22"), Optional.empty());
        assertThat(MeasureRules.remind(measure("running", "2026-01-01", "", again), TODAY))
                .isFalse();
        var answered = new Measure.Asked(at("2026-11-01"), Optional.empty(), at("2026-11-03"));
        assertThat(MeasureRules.remind(measure("running", "2026-01-01", "", answered), TODAY))
                .isFalse();
        var lastTime = new Measure.Asked(at("2026-11-01"), at("2026-05-22"), at("2026-05-25"));
        assertThat(MeasureRules.remind(measure("running", "2026-01-01", "", lastTime), TODAY))
                .isTrue();
    }

    @Test
    void what_came_to_an_end_can_be_taken_up_again_but_not_turn_late() {
        assertThat(MeasureState.DONE.mayBecome(MeasureState.RUNNING)).isTrue();
        assertThat(MeasureState.DONE.mayBecome(MeasureState.LATE)).isFalse();
        assertThat(MeasureState.DROPPED.mayBecome(MeasureState.DONE)).isFalse();
        assertThat(MeasureState.LATE.mayBecome(MeasureState.DONE)).isTrue();
    }

    private static Optional<Instant> at(String day) {
        return Days.read(day)
                .map(on -> on.atTime(LocalTime.NOON).atZone(Formats.ZONE).toInstant());
    }

    private static Measure measure(String state, String from, String until, Measure.Asked asked) {
        var status = new Measure.Status(MeasureState.of(state).orElseThrow(), "", Optional.empty(), "", "");
        return new Measure(
                MeasureId.fresh(),
                "sprachcafe",
                new Measure.Content("Sprachcafé", "", "", List.of(), List.of(), List.of()),
                Task.Owner.of(new PersonId(Ids.fresh())),
                Optional.empty(),
                Days.read(from),
                Days.read(until),
                Measure.Serves.NOTHING,
                status,
                Measure.Origin.office(),
                asked,
                1);
    }
}
