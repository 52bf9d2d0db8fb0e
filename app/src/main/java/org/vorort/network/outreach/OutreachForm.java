package org.vorort.network.outreach;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.Errors;

/**
 * A line of the outreach list as typed.
 *
 * @param organisation the address of whom it is about, where it stands in the directory
 * @param anyway whether the words the guard found may stand
 */
record OutreachForm(
        String organisation,
        String name,
        String group,
        String contribution,
        String interest,
        String benefit,
        String firstStep,
        String asker,
        String until,
        String note,
        String version,
        String anyway) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_TEXT = 1_000;

    /** A line to begin with; everything else is empty. */
    static OutreachForm beginning(String organisation, String group, String contribution) {
        return new OutreachForm(organisation, "", group, contribution, "", "", "", "", "", "", "", "");
    }

    /** @param slug of the organisation, empty where it is not in the directory */
    static OutreachForm of(Outreach outreach, String slug) {
        var words = outreach.words();
        return new OutreachForm(
                slug,
                words.name(),
                words.group(),
                words.contribution(),
                words.interest(),
                words.benefit(),
                words.firstStep(),
                words.asker(),
                outreach.until().map(LocalDate::toString).orElse(""),
                words.note(),
                String.valueOf(outreach.version()),
                "");
    }

    void check(Errors errors) {
        if (organisation.isBlank() && name.isBlank() && group.isBlank()) {
            errors.rejectValue("name", "network.outreach.who.missing");
        }
        tooLong(errors, Map.of("name", name, "asker", asker), LONGEST_NAME);
        tooLong(
                errors,
                Map.of(
                        "contribution", contribution,
                        "interest", interest,
                        "benefit", benefit,
                        "firstStep", firstStep,
                        "note", note),
                LONGEST_TEXT);
        if (!until.isBlank() && day().isEmpty()) {
            errors.rejectValue("until", "actors.form.date");
        }
    }

    Optional<LocalDate> day() {
        try {
            return until.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(until.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The version the form was opened with; one that never was where it is no number. */
    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    boolean confirmsWords() {
        return anyway.equals("true");
    }

    /** @param who the name of whom it is about, as the directory knows it or as it was typed */
    OutreachWords wordsOn(String who) {
        return new OutreachWords(
                who.strip(),
                group.strip(),
                contribution.strip(),
                interest.strip(),
                benefit.strip(),
                firstStep.strip(),
                asker.strip(),
                note.strip());
    }

    private static void tooLong(Errors errors, Map<String, String> texts, int longest) {
        texts.forEach((field, text) -> {
            if (text.length() > longest) {
                errors.rejectValue(field, "actors.form.tooLong", new Object[] {longest}, "");
            }
        });
    }
}
