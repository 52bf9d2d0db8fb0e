package org.vorort.reports.figures;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.proceedings.Proceedings.Turnout;
import org.vorort.meetings.resolutions.CouncilState;
import org.vorort.meetings.resolutions.FollowUpState;
import org.vorort.meetings.resolutions.Resolution;
import org.vorort.plan.areas.TaskArea;
import org.vorort.plan.frictions.Friction;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureState;
import org.vorort.plan.picture.PlanPicture;

/**
 * How a network stands on a day, and what it did in a span of time. What concerns the plan stands as the plan itself says.
 *
 * @param organisations how many take part at present
 * @param groups of how many actor groups they are, {@code allGroups} how many there are
 * @param bodies that work at the end of the span
 * @param meetings that were held in the span, the oldest first
 * @param resolutions the whole register, newest first
 * @param lessons of bodies that were dissolved in the span
 */
public record NetworkFigures(
        LocalDate today,
        Span span,
        int organisations,
        int groups,
        int allGroups,
        List<Seating> bodies,
        PlanPicture plan,
        List<Gathering> meetings,
        List<Resolution> resolutions,
        List<Lesson> lessons,
        List<TaskArea> areas,
        List<Friction> frictions) {

    /** A body with how many seats it has, and on how many somebody sits. */
    public record Seating(Body body, int seats, int filled) {}

    /** A meeting that was held. @param turnout of nothing where nobody noted who was there */
    public record Gathering(Meeting meeting, Optional<Turnout> turnout) {}

    /** What would be done differently, of something that has ended. */
    public record Lesson(String about, String words) {}

    /** Whether there is nothing to report on. */
    public boolean isEmpty() {
        return organisations == 0 && bodies.isEmpty() && plan.isEmpty() && meetings.isEmpty() && resolutions.isEmpty();
    }

    public int seats() {
        return bodies.stream().mapToInt(Seating::seats).sum();
    }

    public int filledSeats() {
        return bodies.stream().mapToInt(Seating::filled).sum();
    }

    /** Those that should be further, the longest overdue first. */
    public List<Measure> late() {
        return plan.standing(MeasureState.LATE).stream()
                .sorted(Comparator.comparing(measure -> measure.until().orElse(LocalDate.MAX)))
                .toList();
    }

    /** What was worked on in the span, or should have been. */
    public List<Measure> underway() {
        return plan.measures(span::touches);
    }

    /** What came to its end in the span. */
    public List<Measure> ended() {
        return plan.measures(span::sawEndOf);
    }

    /** What is to begin within a year that lies ahead. */
    public List<Measure> beginningIn(int year) {
        return plan.measures(measure -> measure.state().isOpen()
                && measure.from().map(day -> day.getYear() == year).orElse(false));
    }

    /** The meetings of a body in the span. */
    public List<Gathering> meetings(BodyId body) {
        return meetings.stream()
                .filter(one -> one.meeting().body().equals(body))
                .toList();
    }

    /** How many of a hundred seats were filled in these meetings; empty where nobody noted who was there. */
    public static Optional<Integer> turnout(List<Gathering> some) {
        var seats = 0;
        var filled = 0;
        for (var one : some) {
            seats += one.turnout().map(Turnout::seats).orElse(0);
            filled += one.turnout().map(Turnout::filled).orElse(0);
        }
        return seats == 0 ? Optional.empty() : Optional.of(Math.round(filled * 100f / seats));
    }

    /** What was resolved in the span, newest first. */
    public List<Resolution> resolved() {
        return resolved(one -> span.contains(one.passed().on()));
    }

    /** What was resolved in the span and stands so now. */
    public int resolved(FollowUpState state) {
        return (int) resolved().stream()
                .filter(one -> one.followUp().state() == state)
                .count();
    }

    /** What was resolved before the span and nobody has carried out yet. */
    public int openFromBefore() {
        return resolved(one -> one.passed().on().isBefore(span.from())
                        && one.followUp().state() == FollowUpState.OPEN)
                .size();
    }

    /** What of all resolutions should have been carried out by now. */
    public int overdue() {
        return resolved(one -> one.isOverdue(today)).size();
    }

    /** What was recommended to the council, newest first: all of it, as councils take their time. */
    public List<Resolution> recommendations() {
        return resolved(one -> one.followUp().council().asked());
    }

    /** How many of all recommendations stand so in the council. */
    public int recommendations(CouncilState state) {
        return (int) recommendations().stream()
                .filter(one -> one.followUp().council().state() == state)
                .count();
    }

    /** The name of a body, also of one that has ended. */
    public String name(BodyId id) {
        return plan.body(id).map(Body::name).orElse("");
    }

    public List<Friction> openFrictions() {
        return frictions.stream().filter(Friction::isOpen).toList();
    }

    private List<Resolution> resolved(Predicate<Resolution> which) {
        return resolutions.stream().filter(which).toList();
    }
}
