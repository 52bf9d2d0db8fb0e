package org.vorort.plan.secured;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.vorort.plan.funding.Deadline;
import org.vorort.plan.funding.Funding;
import org.vorort.plan.funding.FundingState;

/** Three years as a picture and as a list by quarter, from the beginning of this year. */
record FundingCalendar(LocalDate first, List<Row> rows, Map<Quarter, List<Event>> quarters) {

    private static final int YEARS = 3;
    private static final int MONTHS_OF_QUARTER = 3;

    /** A funding as a bar; lengths in per cent of the picture. @param marks where something must be handed in */
    record Row(Funding funding, double left, double width, List<Double> marks) {}

    /** Something that happens on a day: an end, or a deadline. @param deadline empty for an end */
    record Event(LocalDate day, Funding funding, Optional<Deadline> deadline) {}

    record Quarter(int year, int number) {

        static Quarter of(LocalDate day) {
            return new Quarter(day.getYear(), (day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1);
        }
    }

    static FundingCalendar of(FundingPicture picture) {
        var first = picture.today().withDayOfYear(1);
        var calendar = new FundingCalendar(first, new ArrayList<>(), new LinkedHashMap<>());
        for (var funding : picture.fundings()) {
            if (funding.state() != FundingState.REFUSED && calendar.shows(funding)) {
                calendar.rows().add(calendar.row(funding, picture.due()));
            }
        }
        for (var event : events(picture, first)) {
            calendar.quarters()
                    .computeIfAbsent(Quarter.of(event.day()), _ -> new ArrayList<>())
                    .add(event);
        }
        return calendar;
    }

    /** The first days of the quarters, for lines; every fourth begins a year. */
    List<LocalDate> ticks() {
        var ticks = new ArrayList<LocalDate>();
        for (var day = first; day.isBefore(end()); day = day.plusMonths(MONTHS_OF_QUARTER)) {
            ticks.add(day);
        }
        return ticks;
    }

    /** Where a day stands, in per cent from the left, with one decimal. */
    double at(LocalDate day) {
        var all = ChronoUnit.DAYS.between(first, end());
        var share = 1000.0 * ChronoUnit.DAYS.between(first, day) / all;
        return Math.clamp(Math.round(share), 0, 1000) / 10.0;
    }

    private LocalDate end() {
        return first.plusYears(YEARS);
    }

    private boolean shows(Funding funding) {
        var over = funding.span().until().filter(last -> last.isBefore(first)).isPresent();
        return !over && funding.span().from().isBefore(end());
    }

    private Row row(Funding funding, List<FundingPicture.Due> due) {
        var left = at(funding.span().from());
        var right = funding.span().until().map(last -> at(last.plusDays(1))).orElse(100.0);
        var marks = new ArrayList<Double>();
        for (var one : due) {
            var day = one.deadline().due();
            if (one.funding().id().equals(funding.id()) && !day.isBefore(first) && day.isBefore(end())) {
                marks.add(at(day));
            }
        }
        return new Row(funding, left, Math.round((right - left) * 10) / 10.0, marks);
    }

    /** What is still to come or to be done, by day. */
    private static List<Event> events(FundingPicture picture, LocalDate first) {
        var events = new ArrayList<Event>();
        for (var due : picture.due()) {
            events.add(new Event(due.deadline().due(), due.funding(), Optional.of(due.deadline())));
        }
        for (var funding : picture.fundings()) {
            var until = funding.span().until();
            if (funding.granted() && until.isPresent() && !until.get().isBefore(picture.today())) {
                events.add(new Event(until.get(), funding, Optional.empty()));
            }
        }
        events.removeIf(event -> event.day().isAfter(first.plusYears(YEARS)));
        events.sort(java.util.Comparator.comparing(Event::day));
        return events;
    }
}
