package org.vorort.meetings.planning;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.validation.Errors;
import org.vorort.bodies.Body;
import org.vorort.meetings.MeetingDetails;

/**
 * Several meetings of one body as typed: the days one by one, everything else once.
 *
 * @param question how the days were proposed
 * @param step {@code look} where the days are only to be looked at again
 */
record SeriesForm(
        SeriesQuestion question,
        String title,
        String from,
        String until,
        String place,
        String access,
        String onlineLink,
        String step,
        List<TypedDay> days) {

    /**
     * A day of the series.
     *
     * @param chosen {@code true}, or empty where it is left out
     * @param day as an ISO date
     * @param seen the day for which the page has said what speaks against it
     */
    record TypedDay(String chosen, String day, String seen) {

        static TypedDay of(LocalDate day) {
            return new TypedDay("true", day.toString(), day.toString());
        }

        boolean isChosen() {
            return "true".equals(chosen);
        }

        Optional<LocalDate> date() {
            return TypedTime.date(Objects.requireNonNullElse(day, ""));
        }

        boolean isNew() {
            return !Objects.equals(day, seen);
        }
    }

    SeriesForm {
        question = Objects.requireNonNullElse(question, SeriesQuestion.EMPTY);
        days = Objects.requireNonNullElse(days, List.<TypedDay>of()).stream()
                .filter(Objects::nonNull)
                .toList();
    }

    static SeriesForm of(SeriesQuestion question, List<MeetingDetails> proposed) {
        var first = MeetingForm.of(question.body(), proposed.getFirst(), 0);
        var days = new ArrayList<TypedDay>();
        proposed.forEach(one -> days.add(TypedDay.of(one.day().orElseThrow())));
        return new SeriesForm(
                question,
                first.title(),
                first.from(),
                first.until(),
                first.place(),
                first.access(),
                first.onlineLink(),
                "",
                days);
    }

    void check(Errors errors, Body body, LocalDate today) {
        meeting("").checkWords(errors);
        new TypedTime("", from, until).checkHours(errors);
        var hours = !errors.hasFieldErrors("from") && !errors.hasFieldErrors("until");
        var known = new HashSet<LocalDate>();
        for (var number = 0; number < days.size(); number++) {
            var one = days.get(number);
            if (one.isChosen()) {
                var code = wrong(one, body, today, known, hours);
                if (!code.isEmpty()) {
                    errors.rejectValue("days[" + number + "].day", code);
                }
            }
        }
        if (days.stream().noneMatch(TypedDay::isChosen)) {
            errors.reject("meetings.series.none");
        }
        if (days.size() > SeriesQuestion.MOST) {
            errors.reject("meetings.series.count.wrong", new Object[] {SeriesQuestion.MOST}, "");
        }
    }

    private String wrong(TypedDay typed, Body body, LocalDate today, Set<LocalDate> known, boolean hours) {
        var date = typed.date();
        if (date.isEmpty()) {
            return "actors.form.date";
        }
        if (!known.add(date.get())) {
            return "meetings.series.twice";
        }
        if (date.get().isBefore(today)) {
            return "meetings.series.past";
        }
        if (body.endsOn().filter(date.get()::isAfter).isPresent()) {
            return "meetings.series.afterEnd";
        }
        if (date.get().isAfter(today.plusYears(SeriesQuestion.MOST_YEARS))) {
            return "meetings.day.far";
        }
        return hours && !new TypedTime(typed.day(), from, until).exists() ? "meetings.time.skipped" : "";
    }

    /** The chosen meetings, the first day first. Only of a form that was checked and found right. */
    List<MeetingDetails> details() {
        return days.stream()
                .filter(TypedDay::isChosen)
                .map(one -> one.date().orElseThrow())
                .sorted()
                .map(day -> meeting(day.toString()).details())
                .toList();
    }

    private MeetingForm meeting(String day) {
        var replyBy = TypedTime.date(day)
                .map(SuggestMeeting::replyBy)
                .map(LocalDate::toString)
                .orElse("");
        return new MeetingForm(question.body(), title, day, from, until, place, access, onlineLink, replyBy, "", "0");
    }
}
