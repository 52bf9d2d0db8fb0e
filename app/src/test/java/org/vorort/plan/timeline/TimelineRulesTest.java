package org.vorort.plan.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.vorort.actors.PersonId;
import org.vorort.kernel.Days;
import org.vorort.kernel.Ids;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureId;
import org.vorort.plan.measures.Milestone;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.plan.tasks.Task;
import org.vorort.plan.timeline.TimelineRules.Bar;
import org.vorort.plan.timeline.TimelineRules.Span;

class TimelineRulesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 1);
    private static final Task.Owner KAYA = Task.Owner.of(new PersonId(Ids.fresh()));

    @Test
    void a_bar_lies_where_its_days_lie_and_never_beyond_the_edge() {
        var year = Span.year(2026);
        assertThat(TimelineRules.bar(measure("2026-01-01", "2026-12-31"), year))
                .contains(new Bar(0, 100, false, false));
        assertThat(TimelineRules.bar(measure("2020-01-01", "2030-12-31"), year)).contains(new Bar(0, 100, true, true));
        assertThat(TimelineRules.bar(measure("2026-07-02", "2026-12-31"), year))
                .contains(new Bar(49.9, 50.1, false, false));
        assertThat(TimelineRules.bar(measure("2026-05-01", "2026-05-01"), year))
                .contains(new Bar(32.9, 0.3, false, false));
        assertThat(TimelineRules.bar(measure("2026-05-01", ""), year)
                        .orElseThrow()
                        .openEnd())
                .isTrue();
        assertThat(TimelineRules.bar(measure("", "2026-05-01"), year)
                        .orElseThrow()
                        .openStart())
                .isTrue();
        assertThat(TimelineRules.bar(measure("", ""), year)).isEmpty();
        assertThat(TimelineRules.bar(measure("2027-01-01", ""), year)).isEmpty();
        assertThat(TimelineRules.bar(measure("", "2025-12-31"), year)).isEmpty();
    }

    @Test
    void two_milestones_on_one_day_clash_where_they_need_the_same_person() {
        var one = measure("2026-01-01", "2026-12-31");
        var other = measure("2026-01-01", "2026-12-31");
        var plan = plan(Map.of(one, List.of("2026-06-20"), other, List.of("2026-06-20", "2026-06-21")));
        assertThat(TimelineRules.clashes(plan, plan.measures(), List.of()))
                .singleElement()
                .satisfies(clash -> {
                    var same = (Clash.SameDay) clash;
                    assertThat(same.day()).isEqualTo(LocalDate.of(2026, 6, 20));
                    assertThat(same.shared()).isEqualTo("Ayşe Kaya");
                });
    }

    @Test
    void what_is_over_clashes_with_nothing() {
        var one = measure("2026-01-01", "2026-12-31");
        var other = measure("2026-01-01", "2026-12-31");
        var past = plan(Map.of(one, List.of("2026-02-20"), other, List.of("2026-02-20")));
        assertThat(TimelineRules.clashes(past, past.measures(), List.of())).isEmpty();
    }

    @Test
    void a_milestone_outside_its_measure_is_said() {
        var one = measure("2026-01-01", "2026-06-30");
        var plan = plan(Map.of(one, List.of("2026-07-01")));
        assertThat(TimelineRules.clashes(plan, plan.measures(), List.of()))
                .singleElement()
                .isInstanceOf(Clash.Outside.class);
    }

    private static PlanPicture plan(Map<Measure, List<String>> measures) {
        var milestones = new HashMap<MeasureId, List<Milestone>>();
        measures.forEach((measure, days) -> {
            var due = new ArrayList<Milestone>();
            days.forEach(day ->
                    due.add(new Milestone(Ids.fresh(), "Fest", Days.read(day).orElseThrow(), Optional.empty())));
            milestones.put(measure.id(), due);
        });
        return new PlanPicture(
                TODAY,
                List.of(),
                List.of(),
                Map.of(),
                List.copyOf(measures.keySet()),
                milestones,
                Map.of(),
                Map.of(KAYA, "Ayşe Kaya"),
                List.of());
    }

    private static Measure measure(String from, String until) {
        return new Measure(
                MeasureId.fresh(),
                "sprachcafe",
                new Measure.Content("Sprachcafé", "", "", List.of(), List.of(), List.of()),
                KAYA,
                Optional.empty(),
                Days.read(from),
                Days.read(until),
                Measure.Serves.NOTHING,
                Measure.Status.PLANNED,
                Measure.Origin.office(),
                new Measure.Asked(Optional.empty(), Optional.empty(), Optional.empty()),
                1);
    }
}
