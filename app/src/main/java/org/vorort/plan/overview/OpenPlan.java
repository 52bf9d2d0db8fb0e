package org.vorort.plan.overview;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.openwork.OpenWork;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureState;
import org.vorort.plan.picture.ReadPlan;
import org.vorort.plan.tasks.Task;

/** Measures that are late, have nobody, or do not answer; goals whose day has passed. */
@Component
@Order(6)
class OpenPlan implements OpenWork {

    private final ReadPlan readPlan;

    OpenPlan(ReadPlan readPlan) {
        this.readPlan = readPlan;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> of(MunicipalityId municipality) {
        var plan = readPlan.of(municipality);
        var nobody = plan.measures(
                measure -> measure.state().isOpen() && measure.owner().equals(Task.Owner.NOBODY));
        var overdue = plan.goals().stream()
                .filter(goal -> goal.isOverdue(plan.today()))
                .count();
        return Stream.of(
                        new Waiting(
                                "plan.overview.waiting.late",
                                plan.number(MeasureState.LATE),
                                "/plan/measures?state=late"),
                        new Waiting("plan.overview.waiting.silent", silent(plan.measures()), "/plan/measures"),
                        new Waiting("plan.overview.waiting.nobody", nobody.size(), "/plan/measures"),
                        new Waiting("plan.overview.waiting.goals", overdue, "/plan"))
                .filter(waiting -> waiting.number() > 0)
                .toList();
    }

    /** Those who were asked and reminded, and said nothing. */
    private static long silent(List<Measure> measures) {
        return measures.stream()
                .filter(measure -> measure.state().isOpen() && measure.asked().waits())
                .filter(measure -> measure.asked()
                        .reminded()
                        .filter(again -> again.isAfter(measure.asked().at().orElseThrow()))
                        .isPresent())
                .count();
    }
}
