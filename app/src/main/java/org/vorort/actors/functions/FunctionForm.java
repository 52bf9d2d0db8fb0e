package org.vorort.actors.functions;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.vorort.actors.PersonId;
import org.vorort.actors.functions.Functions.Function;

/**
 * A function as typed.
 *
 * @param who the name that is looked for, of somebody known or new
 * @param person the id of who is meant, or {@link #NEW}; empty as long as nobody was chosen
 * @param givenName of a new person, likewise familyName
 * @param deputyWho the name of who stands in
 * @param deputy the id of who stands in; empty as long as nobody was chosen
 */
record FunctionForm(
        String who,
        String person,
        String givenName,
        String familyName,
        String title,
        String contactPerson,
        String deputyWho,
        String deputy,
        String from,
        String until) {

    static final String NEW = "new";
    static final FunctionForm EMPTY = new FunctionForm("", "", "", "", "", "", "", "", "", "");

    private static final int LONGEST_CHARACTERS = 200;

    static FunctionForm of(Function function, String deputyName) {
        return new FunctionForm(
                "",
                function.person().toString(),
                "",
                "",
                function.title(),
                String.valueOf(function.contactPerson()),
                deputyName,
                function.deputy().map(PersonId::toString).orElse(""),
                function.from().map(LocalDate::toString).orElse(""),
                function.until().map(LocalDate::toString).orElse(""));
    }

    /** With the name that was looked for as the name of somebody new, unless one was typed. */
    FunctionForm named() {
        if (!givenName.isBlank() || !familyName.isBlank()) {
            return this;
        }
        var name = who.strip();
        var comma = name.indexOf(',');
        var gap = name.lastIndexOf(' ');
        var given = comma < 0 ? name.substring(0, Math.max(gap, 0)) : name.substring(comma + 1);
        var family = comma < 0 ? name.substring(gap + 1) : name.substring(0, comma);
        return new FunctionForm(
                who, person, given.strip(), family.strip(), title, contactPerson, deputyWho, deputy, from, until);
    }

    void check(Errors errors) {
        if (title.length() > LONGEST_CHARACTERS) {
            errors.rejectValue("title", "actors.form.tooLong", new Object[] {LONGEST_CHARACTERS}, "");
        }
        var first = day("from", from, errors);
        var last = day("until", until, errors);
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.rejectValue("until", "actors.form.endsBefore");
        }
    }

    boolean isContactPerson() {
        return contactPerson.equals("true");
    }

    Optional<LocalDate> firstDay() {
        return from.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(from.strip()));
    }

    Optional<LocalDate> lastDay() {
        return until.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(until.strip()));
    }

    private static Optional<LocalDate> day(String field, String typed, Errors errors) {
        if (typed.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(LocalDate.parse(typed.strip()));
        } catch (DateTimeParseException noDay) {
            errors.rejectValue(field, "actors.form.date");
            return Optional.empty();
        }
    }
}
