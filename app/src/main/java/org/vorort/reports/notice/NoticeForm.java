package org.vorort.reports.notice;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.validation.Errors;
import org.vorort.kernel.Days;
import org.vorort.reports.figures.ReportYear;
import org.vorort.reports.figures.Span;

/** The span of time the council is to hear about, as typed. */
record NoticeForm(String from, String until) {

    NoticeForm {
        from = Objects.requireNonNullElse(from, "");
        until = Objects.requireNonNullElse(until, "");
    }

    /** The year as far as it has come. */
    static NoticeForm beginning(LocalDate today) {
        var year = Span.ofYear(today.getYear(), today);
        return new NoticeForm(year.from().toString(), year.until().toString());
    }

    void check(LocalDate today, Errors errors) {
        day("from", from, today, errors);
        day("until", until, today, errors);
        var first = Days.read(from);
        var last = Days.read(until);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.rejectValue("until", "reports.notice.backwards");
        }
    }

    /** The span; only for a form without errors. */
    Span span() {
        return new Span(Days.read(from).orElseThrow(), Days.read(until).orElseThrow());
    }

    private static void day(String field, String typed, LocalDate today, Errors errors) {
        var day = Days.read(typed);
        if (day.isEmpty()) {
            errors.rejectValue(field, "reports.notice.day");
        } else if (day.get().isAfter(today)) {
            errors.rejectValue(field, "reports.notice.future");
        } else if (ReportYear.read(String.valueOf(day.get().getYear()), today).isEmpty()) {
            errors.rejectValue(field, "reports.notice.longAgo");
        }
    }
}
