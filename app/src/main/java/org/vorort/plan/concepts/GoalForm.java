package org.vorort.plan.concepts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.vorort.actors.FreeTextGuard;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.kernel.Days;
import org.vorort.kernel.Figures;
import org.vorort.kernel.Language;
import org.vorort.shell.Formats;

/**
 * A goal as typed.
 *
 * @param parent the id of the goal it serves; empty for a guiding goal
 * @param anyway whether the words the guard found may stand
 */
record GoalForm(
        String words,
        String parent,
        String field,
        @Nullable List<String> targetGroups,
        String indicator,
        String unit,
        String baseline,
        String target,
        String targetOn,
        String state,
        String endedOn,
        String endedWords,
        String lessons,
        String version,
        String anyway) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_TEXT = 2_000;
    private static final int LONGEST_UNIT = 40;

    GoalForm {
        targetGroups = targetGroups == null ? List.of() : List.copyOf(targetGroups);
        state = state == null || state.isEmpty() ? GoalState.OPEN.code() : state;
    }

    /** A new goal. @param parent the id of the goal it serves; empty for a guiding goal */
    static GoalForm below(String parent) {
        return new GoalForm("", parent, "", List.of(), "", "", "", "", "", "", "", "", "", "", "");
    }

    static GoalForm of(Goal goal, Language language) {
        return new GoalForm(
                goal.words(),
                goal.parent().map(GoalId::toString).orElse(""),
                goal.field(),
                goal.targetGroups(),
                goal.aim().indicator(),
                goal.aim().unit(),
                typed(goal.aim().baseline(), language),
                typed(goal.aim().target(), language),
                goal.aim().on().map(LocalDate::toString).orElse(""),
                goal.ending().state().code(),
                goal.ending().on().map(LocalDate::toString).orElse(""),
                goal.ending().words(),
                goal.ending().lessons(),
                String.valueOf(goal.version()),
                "");
    }

    /** @param goals those it may serve */
    void check(CatalogueWords catalogues, List<Goal> goals, LocalDate today, Errors errors) {
        if (words.isBlank()) {
            errors.rejectValue("words", "plan.goals.words.missing");
        }
        tooLong(errors, Map.of("indicator", indicator), LONGEST_LINE);
        tooLong(errors, Map.of("unit", unit), LONGEST_UNIT);
        tooLong(errors, Map.of("words", words, "endedWords", endedWords, "lessons", lessons), LONGEST_TEXT);
        if (!parent.isEmpty()
                && goals.stream().noneMatch(goal -> goal.id().toString().equals(parent))) {
            errors.rejectValue("parent", "actors.form.notOffered");
        }
        if (!field.isEmpty() && !catalogues.knows(Catalogue.FIELD, field)) {
            errors.rejectValue("field", "actors.form.notOffered");
        }
        if (!groups().stream().allMatch(key -> catalogues.knows(Catalogue.TARGET_GROUP, key))) {
            errors.rejectValue("targetGroups", "actors.form.notOffered");
        }
        number(errors, "baseline", baseline);
        number(errors, "target", target);
        day(errors, "targetOn", targetOn);
        day(errors, "endedOn", endedOn);
        checkEnding(today, errors);
    }

    private void checkEnding(LocalDate today, Errors errors) {
        var next = GoalState.of(state);
        if (next.isEmpty()) {
            errors.rejectValue("state", "plan.goals.state.missing");
        } else if (next.get() == GoalState.GIVEN_UP && endedWords.isBlank()) {
            errors.rejectValue("endedWords", "plan.goals.reason.missing");
        }
        if (Days.read(endedOn).filter(day -> day.isAfter(today)).isPresent()) {
            errors.rejectValue("endedOn", "plan.field.inFuture");
        }
    }

    /** The goal, once it was checked. @param source where it was adopted from, as before */
    Goal goal(GoalId id, ConceptId concept, List<Goal.Source> source, LocalDate today) {
        var next = GoalState.of(state).orElseThrow();
        return new Goal(
                id,
                concept,
                parent.isEmpty() ? Optional.empty() : Optional.of(new GoalId(UUID.fromString(parent))),
                GoalLevel.GUIDING,
                0,
                words.strip(),
                field,
                groups(),
                new Goal.Aim(
                        indicator.strip(),
                        unit.strip(),
                        Figures.read(baseline),
                        Figures.read(target),
                        Days.read(targetOn)),
                next == GoalState.OPEN
                        ? new Goal.Ending(next, Optional.empty(), endedWords.strip(), lessons.strip())
                        : new Goal.Ending(
                                next,
                                Optional.of(Days.read(endedOn).orElse(today)),
                                endedWords.strip(),
                                lessons.strip()),
                source.stream().findFirst(),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1);
    }

    String[] texts() {
        return new String[] {words, indicator, endedWords, lessons};
    }

    /** Whether words were found that nobody has let stand yet. */
    boolean asksBack() {
        return !anyway.equals("true") && !FreeTextGuard.findings(texts()).isEmpty();
    }

    private List<String> groups() {
        return targetGroups == null ? List.of() : targetGroups;
    }

    private static String typed(Optional<BigDecimal> number, Language language) {
        return number.map(value -> Formats.decimal(language, value.doubleValue()))
                .orElse("");
    }

    private static void number(Errors errors, String field, String typed) {
        if (!typed.isBlank() && Figures.read(typed).isEmpty()) {
            errors.rejectValue(field, "plan.field.number");
        }
    }

    private static void day(Errors errors, String field, String typed) {
        if (!typed.isBlank() && Days.read(typed).isEmpty()) {
            errors.rejectValue(field, "actors.form.date");
        }
    }

    private static void tooLong(Errors errors, Map<String, String> fields, int most) {
        fields.forEach((field, typed) -> {
            if (typed.length() > most) {
                errors.rejectValue(field, "actors.form.tooLong", new Object[] {most}, "");
            }
        });
    }
}
