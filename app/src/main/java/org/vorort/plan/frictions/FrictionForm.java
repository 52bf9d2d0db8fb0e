package org.vorort.plan.frictions;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.validation.Errors;
import org.vorort.kernel.Days;
import org.vorort.plan.areas.Level;
import org.vorort.plan.frictions.Friction.Step;

/** A friction point as typed. */
record FrictionForm(
        String what,
        List<String> levels,
        String openedOn,
        String discussedOn,
        String discussedWhere,
        String settledOn,
        String settledHow,
        String version,
        String anyway) {

    private static final int LONGEST = 1_000;

    FrictionForm {
        what = Objects.requireNonNullElse(what, "");
        levels = levels == null ? List.of() : List.copyOf(levels);
        openedOn = Objects.requireNonNullElse(openedOn, "");
        discussedOn = Objects.requireNonNullElse(discussedOn, "");
        discussedWhere = Objects.requireNonNullElse(discussedWhere, "");
        settledOn = Objects.requireNonNullElse(settledOn, "");
        settledHow = Objects.requireNonNullElse(settledHow, "");
        version = Objects.requireNonNullElse(version, "");
        anyway = Objects.requireNonNullElse(anyway, "");
    }

    static FrictionForm beginning(LocalDate today) {
        return new FrictionForm("", List.of(), today.toString(), "", "", "", "", "", "");
    }

    static FrictionForm of(Friction friction) {
        return new FrictionForm(
                friction.what(),
                friction.levels().stream().map(Level::code).toList(),
                friction.openedOn().toString(),
                friction.discussed().map(step -> step.on().toString()).orElse(""),
                friction.discussed().map(Step::words).orElse(""),
                friction.settled().map(step -> step.on().toString()).orElse(""),
                friction.settled().map(Step::words).orElse(""),
                String.valueOf(friction.version()),
                "");
    }

    void check(LocalDate today, Errors errors) {
        if (what.isBlank()) {
            errors.rejectValue("what", "plan.responsibilities.what.missing");
        }
        tooLong("what", what, errors);
        tooLong("discussedWhere", discussedWhere, errors);
        tooLong("settledHow", settledHow, errors);
        day("openedOn", openedOn, today, errors);
        if (openedOn.isBlank()) {
            errors.rejectValue("openedOn", "plan.responsibilities.openedOn.missing");
        }
        day("discussedOn", discussedOn, today, errors);
        day("settledOn", settledOn, today, errors);
        if (discussedOn.isBlank() && !discussedWhere.isBlank()) {
            errors.rejectValue("discussedOn", "plan.responsibilities.discussedOn.missing");
        }
        if (settledOn.isBlank() && !settledHow.isBlank()) {
            errors.rejectValue("settledOn", "plan.responsibilities.settledOn.missing");
        }
        if (!settledOn.isBlank() && settledHow.isBlank()) {
            errors.rejectValue("settledHow", "plan.responsibilities.settledHow.missing");
        }
        var opened = Days.read(openedOn);
        var settled = Days.read(settledOn);
        if (opened.isPresent() && settled.isPresent() && settled.get().isBefore(opened.get())) {
            errors.rejectValue("settledOn", "plan.responsibilities.settledOn.early");
        }
    }

    /** The friction point; only for a form without errors. */
    Friction friction(UUID id, UUID area) {
        return new Friction(
                id,
                area,
                levels.stream()
                        .flatMap(code -> Level.of(code).stream())
                        .distinct()
                        .toList(),
                what.strip(),
                Days.read(openedOn).orElseThrow(),
                step(discussedOn, discussedWhere),
                step(settledOn, settledHow),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1);
    }

    boolean confirmsWords() {
        return anyway.equals("true");
    }

    private static Optional<Step> step(String on, String words) {
        return Days.read(on).map(day -> new Step(day, words.strip()));
    }

    private static void day(String field, String typed, LocalDate today, Errors errors) {
        var day = Days.read(typed);
        if (!typed.isBlank() && day.isEmpty()) {
            errors.rejectValue(field, "actors.form.date");
        } else if (day.filter(one -> one.isAfter(today)).isPresent()) {
            errors.rejectValue(field, "plan.responsibilities.asOf.future");
        }
    }

    private static void tooLong(String field, String text, Errors errors) {
        if (text.length() > LONGEST) {
            errors.rejectValue(field, "actors.form.tooLong", new Object[] {LONGEST}, "");
        }
    }
}
