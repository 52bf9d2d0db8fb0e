package org.vorort.plan.responsibilities;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.vorort.kernel.Days;
import org.vorort.plan.areas.Level;

/**
 * Who has which part, as typed.
 *
 * @param organisation what was chosen where {@code who} fits several; {@code person} likewise for {@code contact}
 * @param anyway whether words the guard found may stand
 */
record ResponsibilityForm(
        String level,
        String part,
        String who,
        String organisation,
        String contact,
        String person,
        String legalBasis,
        String note,
        String asOf,
        String version,
        String anyway) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_BASIS = 300;
    private static final int LONGEST_NOTE = 1_000;

    ResponsibilityForm {
        level = Objects.requireNonNullElse(level, "");
        part = Objects.requireNonNullElse(part, "");
        who = Objects.requireNonNullElse(who, "");
        organisation = Objects.requireNonNullElse(organisation, "");
        contact = Objects.requireNonNullElse(contact, "");
        person = Objects.requireNonNullElse(person, "");
        legalBasis = Objects.requireNonNullElse(legalBasis, "");
        note = Objects.requireNonNullElse(note, "");
        asOf = Objects.requireNonNullElse(asOf, "");
        version = Objects.requireNonNullElse(version, "");
        anyway = Objects.requireNonNullElse(anyway, "");
    }

    /** A new one, to be filled. */
    static ResponsibilityForm beginning(String level, LocalDate today) {
        return new ResponsibilityForm(level, Part.RESPONSIBLE.code(), "", "", "", "", "", "", today.toString(), "", "");
    }

    static ResponsibilityForm of(Responsibility one, String who, String contact) {
        return new ResponsibilityForm(
                one.level().code(),
                one.part().code(),
                who,
                one.party().organisation().map(Object::toString).orElse(""),
                contact,
                one.contact().map(Object::toString).orElse(""),
                one.legalBasis(),
                one.note(),
                one.asOf().toString(),
                String.valueOf(one.version()),
                "");
    }

    void check(LocalDate today, Errors errors) {
        if (Level.of(level).isEmpty()) {
            errors.rejectValue("level", "plan.responsibilities.level.missing");
        }
        if (Part.of(part).isEmpty()) {
            errors.rejectValue("part", "plan.responsibilities.part.missing");
        }
        if (who.isBlank()) {
            errors.rejectValue("who", "plan.responsibilities.who.missing");
        }
        tooLong("who", who, LONGEST_NAME, errors);
        tooLong("legalBasis", legalBasis, LONGEST_BASIS, errors);
        tooLong("note", note, LONGEST_NOTE, errors);
        if (day().isEmpty()) {
            errors.rejectValue("asOf", "actors.form.date");
        } else if (day().get().isAfter(today)) {
            errors.rejectValue("asOf", "plan.responsibilities.asOf.future");
        }
    }

    Optional<LocalDate> day() {
        return Days.read(asOf);
    }

    boolean confirmsWords() {
        return anyway.equals("true");
    }

    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static void tooLong(String field, String text, int longest, Errors errors) {
        if (text.length() > longest) {
            errors.rejectValue(field, "actors.form.tooLong", new Object[] {longest}, "");
        }
    }
}
