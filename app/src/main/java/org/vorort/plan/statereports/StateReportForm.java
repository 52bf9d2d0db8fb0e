package org.vorort.plan.statereports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.vorort.actors.FreeTextGuard;
import org.vorort.kernel.Days;
import org.vorort.kernel.Language;
import org.vorort.kernel.Money;
import org.vorort.plan.measures.BudgetLine;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureState;
import org.vorort.plan.measures.Milestone;
import org.vorort.plan.measures.ReportState;
import org.vorort.shell.Formats;

/**
 * How a measure stands, as typed.
 *
 * @param words why it is late or was dropped, or a remark
 * @param reached ids of the milestones that are there
 * @param spent what each source has paid, in the order of the measure's lines
 * @param anyway whether the words the guard found may stand
 */
record StateReportForm(
        String state,
        String words,
        String newEnd,
        String result,
        String lessons,
        @Nullable List<String> reached,
        @Nullable List<Spent> spent,
        String anyway) {

    /** What one source has paid. @param id of the line */
    record Spent(String id, String amount) {}

    private static final int LONGEST_TEXT = 4_000;

    StateReportForm {
        reached = reached == null ? List.of() : List.copyOf(reached);
        spent = spent == null ? List.of() : List.copyOf(spent);
    }

    /** As it stands now. @param standing how it really stands, which may be later than was said */
    static StateReportForm of(
            Measure measure,
            MeasureState standing,
            List<Milestone> milestones,
            List<BudgetLine> money,
            Language language) {
        var amounts = new ArrayList<Spent>();
        money.forEach(line -> amounts.add(new Spent(
                line.id().toString(), Formats.euros(language, line.spent().cents()))));
        return new StateReportForm(
                standing.code(),
                measure.status().words(),
                measure.until().map(LocalDate::toString).orElse(""),
                measure.status().result(),
                measure.status().lessons(),
                milestones.stream()
                        .filter(one -> one.doneOn().isPresent())
                        .map(one -> one.id().toString())
                        .toList(),
                amounts,
                "");
    }

    void check(Measure measure, Errors errors) {
        var next = MeasureState.of(state);
        if (next.isEmpty()) {
            errors.rejectValue("state", "plan.reports.state.missing");
        } else if (!measure.state().mayBecome(next.get())) {
            errors.rejectValue("state", "plan.reports.state.notFromHere");
        } else if ((next.get() == MeasureState.LATE || next.get() == MeasureState.DROPPED) && words.isBlank()) {
            errors.rejectValue("words", "plan.reports.words.missing." + state);
        }
        var end = Days.read(newEnd);
        if (!newEnd.isBlank() && end.isEmpty()) {
            errors.rejectValue("newEnd", "actors.form.date");
        }
        if (end.isPresent() && measure.from().filter(end.get()::isBefore).isPresent()) {
            errors.rejectValue("newEnd", "plan.measures.endsBefore");
        }
        for (var field :
                Map.of("words", words, "result", result, "lessons", lessons).entrySet()) {
            if (field.getValue().length() > LONGEST_TEXT) {
                errors.rejectValue(field.getKey(), "actors.form.tooLong", new Object[] {LONGEST_TEXT}, "");
            }
        }
        for (var number = 0; number < amounts().size(); number++) {
            var typed = amounts().get(number).amount();
            if (!typed.isBlank() && Money.read(typed).isEmpty()) {
                errors.rejectValue("spent[" + number + "].amount", "plan.field.amount");
            }
        }
        if (asksBack()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
    }

    /** Whether words were found that nobody has let stand yet. */
    boolean asksBack() {
        return !anyway.equals("true") && !findings().isEmpty();
    }

    List<FreeTextGuard.Finding> findings() {
        return FreeTextGuard.findings(words, result, lessons);
    }

    /** What it means, once it was checked. */
    ReportState.Report report() {
        var paid = new HashMap<UUID, Money>();
        for (var one : amounts()) {
            id(one.id())
                    .ifPresent(line -> paid.put(line, Money.read(one.amount()).orElse(Money.NOTHING)));
        }
        var there = new HashSet<UUID>();
        for (var one : reached == null ? List.<String>of() : reached) {
            id(one).ifPresent(there::add);
        }
        return new ReportState.Report(
                MeasureState.of(state).orElseThrow(),
                words.strip(),
                Days.read(newEnd),
                result.strip(),
                lessons.strip(),
                paid,
                there);
    }

    /** How many lines of money were typed. */
    int rows() {
        return amounts().size();
    }

    private List<Spent> amounts() {
        return spent == null ? List.of() : spent;
    }

    private static Optional<UUID> id(String typed) {
        try {
            return Optional.of(UUID.fromString(typed));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }
}
