package org.vorort.plan.timeline;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.vorort.bodies.Body;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.measures.BodyDays.BodyDay;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.Milestone;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.plan.tasks.Task;

/** Where a measure lies on the line of time, and which dates clash. */
final class TimelineRules {

    private static final double THOUSAND = 1000.0;

    /** A stretch of time that is shown. Both days belong to it. */
    record Span(LocalDate from, LocalDate until) {

        static Span year(int year) {
            return new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        }

        /** From the beginning of the first year to the end of the last. */
        static Span years(int first, int last) {
            return new Span(LocalDate.of(first, 1, 1), LocalDate.of(last, 12, 31));
        }

        long days() {
            return ChronoUnit.DAYS.between(from, until) + 1;
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && !day.isAfter(until);
        }

        /** Where a day begins, in per cent of the whole, with one decimal. */
        double at(LocalDate day) {
            return Math.round(THOUSAND * ChronoUnit.DAYS.between(from, day) / days()) / 10.0;
        }
    }

    /**
     * The part of a measure that is shown.
     *
     * @param left where it begins, in per cent of the span
     * @param width how long it is, in per cent of the span
     * @param openStart whether it began before what is shown, or nobody said when
     * @param openEnd whether it goes on after what is shown, or nobody said until when
     */
    record Bar(double left, double width, boolean openStart, boolean openEnd) {}

    private TimelineRules() {}

    /** The bar of a measure in this span; none where it has no dates, or lies elsewhere. */
    static Optional<Bar> bar(Measure measure, Span span) {
        if (measure.from().isEmpty() && measure.until().isEmpty()) {
            return Optional.empty();
        }
        var first = measure.from().orElse(span.from());
        var last = measure.until().orElse(span.until());
        if (first.isAfter(span.until()) || last.isBefore(span.from())) {
            return Optional.empty();
        }
        var openStart = measure.from().isEmpty() || first.isBefore(span.from());
        var openEnd = measure.until().isEmpty() || last.isAfter(span.until());
        var left = span.at(openStart ? span.from() : first);
        var right = span.at(openEnd ? span.until().plusDays(1) : last.plusDays(1));
        return Optional.of(new Bar(left, Math.round(10 * (right - left)) / 10.0, openStart, openEnd));
    }

    /** What clashes among these measures and with what bodies have, by day; what is over clashes with nothing any more. */
    static List<Clash> clashes(PlanPicture plan, List<Measure> measures, List<BodyDay> others) {
        var clashes = new ArrayList<Clash>();
        var byDay = new TreeMap<LocalDate, List<Dated>>();
        for (var measure : measures) {
            if (!plan.standing(measure).isOpen()) {
                continue;
            }
            for (var milestone : plan.milestones(measure)) {
                if (outside(measure, milestone.due())) {
                    clashes.add(new Clash.Outside(measure, milestone));
                }
                if (milestone.doneOn().isEmpty() && !milestone.due().isBefore(plan.today())) {
                    byDay.computeIfAbsent(milestone.due(), _ -> new ArrayList<>())
                            .add(new Dated(measure, milestone));
                }
            }
            outlived(plan, measure).ifPresent(clashes::add);
        }
        byDay.values().forEach(day -> sameDay(plan, day, clashes));
        byDay.values().forEach(day -> day.forEach(dated -> busy(dated, others).forEach(clashes::add)));
        return clashes;
    }

    private static List<Clash> busy(Dated dated, List<BodyDay> others) {
        return others.stream()
                .filter(other -> other.day().equals(dated.milestone().due())
                        && dated.measure().body().filter(other.body()::equals).isPresent())
                .map(other -> (Clash) new Clash.BodyBusy(dated.measure(), dated.milestone(), other))
                .toList();
    }

    private record Dated(Measure measure, Milestone milestone) {}

    private static void sameDay(PlanPicture plan, List<Dated> day, List<Clash> clashes) {
        for (var first = 0; first < day.size(); first++) {
            for (var second = first + 1; second < day.size(); second++) {
                var one = day.get(first);
                var other = day.get(second);
                if (one.measure().equals(other.measure())) {
                    continue;
                }
                shared(plan, one.measure(), other.measure())
                        .ifPresent(name -> clashes.add(new Clash.SameDay(
                                one.milestone().due(),
                                one.measure(),
                                one.milestone(),
                                other.measure(),
                                other.milestone(),
                                name)));
            }
        }
    }

    /** The name of what both need on one day; empty where they have nothing to do with each other. */
    private static Optional<String> shared(PlanPicture plan, Measure one, Measure other) {
        if (!one.owner().equals(Task.Owner.NOBODY) && one.owner().equals(other.owner())) {
            return Optional.of(plan.owner(one));
        }
        if (one.body().isPresent() && one.body().equals(other.body())) {
            return plan.body(one).map(Body::name);
        }
        var partner = one.serves().partners().stream()
                .filter(other.serves().partners()::contains)
                .findFirst();
        if (partner.isPresent()) {
            return Optional.of(plan.owners().getOrDefault(Task.Owner.of(partner.get()), ""));
        }
        return one.content().quarters().stream()
                .filter(other.content().quarters()::contains)
                .findFirst();
    }

    private static boolean outside(Measure measure, LocalDate day) {
        return measure.from().filter(day::isBefore).isPresent()
                || measure.until().filter(day::isAfter).isPresent();
    }

    /** The concept that ends last, where the measure goes on after that. */
    private static Optional<Clash> outlived(PlanPicture plan, Measure measure) {
        var concepts = measure.serves().concepts().stream()
                .flatMap(id -> plan.concept(id).stream())
                .toList();
        if (measure.until().isEmpty()
                || concepts.isEmpty()
                || concepts.stream().anyMatch(concept -> concept.until().isEmpty())) {
            return Optional.empty();
        }
        return concepts.stream()
                .max(Comparator.comparing((Concept concept) -> concept.until().orElseThrow()))
                .filter(last -> measure.until().get().isAfter(last.until().orElseThrow()))
                .map(last ->
                        new Clash.Outlives(measure, last.name(), last.until().orElseThrow()));
    }
}
