package org.vorort.meetings.datepoll;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import org.springframework.validation.Errors;
import org.vorort.kernel.Ids;
import org.vorort.meetings.planning.TypedTime;

/**
 * A poll to be, as typed. Lines without a day are left out.
 *
 * @param lastDay until when answers are taken, as an ISO date
 * @param asked the ids of the persons who are asked
 */
record PollForm(String lastDay, String words, List<TypedTime> slots, List<String> asked) {

    private static final int LONGEST_WORDS = 2_000;
    private static final int MOST_MONTHS = 6;

    PollForm {
        lastDay = Objects.requireNonNullElse(lastDay, "");
        words = Objects.requireNonNullElse(words, "");
        slots = filledUp(Objects.requireNonNullElse(slots, List.of()));
        asked = List.copyOf(Objects.requireNonNullElse(asked, List.of()));
    }

    /** @param known how many of those who were chosen can be asked */
    void check(Errors errors, int known, LocalDate today) {
        var starts = new HashSet<String>();
        for (var number = 0; number < slots.size(); number++) {
            var typed = slots.get(number);
            if (!typed.day().isBlank()) {
                errors.pushNestedPath("slots[" + number + "]");
                checkSlot(typed, errors, today);
                if (!starts.add(typed.day() + " " + typed.from())) {
                    errors.rejectValue("day", "meetings.datepoll.slot.twice");
                }
                errors.popNestedPath();
            }
        }
        if (starts.isEmpty()) {
            errors.reject("meetings.datepoll.slot.none");
        } else if (starts.size() > Poll.MOST_SLOTS) {
            errors.reject("meetings.datepoll.slot.tooMany", new Object[] {Poll.MOST_SLOTS}, "");
        }
        checkLastDay(lastDay, days(), errors, today);
        if (words.length() > LONGEST_WORDS) {
            errors.rejectValue("words", "actors.form.tooLong", new Object[] {LONGEST_WORDS}, "");
        }
        if (known == 0) {
            errors.reject("meetings.datepoll.asked.none");
        }
    }

    /** One line: the fields {@code day}, {@code from} and {@code until} lie at the path of the errors. */
    static void checkSlot(TypedTime typed, Errors errors, LocalDate today) {
        typed.check(errors, today);
        if (TypedTime.date(typed.day()).filter(day -> !day.isAfter(today)).isPresent()) {
            errors.rejectValue("day", "meetings.datepoll.slot.past");
        }
    }

    /** @param days of all slots; the poll ends before the first of them */
    static void checkLastDay(String typed, List<LocalDate> days, Errors errors, LocalDate today) {
        var day = TypedTime.date(typed);
        if (day.isEmpty()) {
            errors.rejectValue("lastDay", "actors.form.date");
        } else if (day.get().isBefore(today)) {
            errors.rejectValue("lastDay", "meetings.datepoll.lastDay.past");
        } else if (day.get().isAfter(today.plusMonths(MOST_MONTHS))) {
            errors.rejectValue("lastDay", "meetings.datepoll.lastDay.far");
        } else if (days.stream().anyMatch(slot -> !day.get().isBefore(slot))) {
            errors.rejectValue("lastDay", "meetings.datepoll.lastDay.late");
        }
    }

    static PollSlot slot(TypedTime typed) {
        return new PollSlot(Ids.fresh(), typed.starts(), typed.ends());
    }

    /** Only of a form that was checked and found right; the earliest first. */
    List<PollSlot> drafts() {
        return slots.stream()
                .filter(typed -> !typed.day().isBlank())
                .map(PollForm::slot)
                .sorted(Comparator.comparing(PollSlot::starts))
                .toList();
    }

    private List<LocalDate> days() {
        var days = new ArrayList<LocalDate>();
        slots.forEach(typed -> TypedTime.date(typed.day()).ifPresent(days::add));
        return days;
    }

    LocalDate until() {
        return TypedTime.date(lastDay).orElseThrow();
    }

    /** As many lines as the page shows, however many were sent. */
    private static List<TypedTime> filledUp(List<TypedTime> typed) {
        var lines = new ArrayList<TypedTime>();
        typed.stream().filter(Objects::nonNull).forEach(lines::add);
        while (lines.size() < Poll.MOST_SLOTS) {
            lines.add(new TypedTime("", "", ""));
        }
        return List.copyOf(lines);
    }
}
