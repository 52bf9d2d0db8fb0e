package org.vorort.plan.funding;

import java.time.LocalDate;
import java.util.Objects;
import org.springframework.validation.Errors;
import org.vorort.kernel.Days;

/**
 * A funding as typed.
 *
 * @param funder the name; {@code organisation} what was chosen where it fits several
 * @param post the id of the post it pays, empty for a project
 * @param responsible the name; {@code person} what was chosen
 */
record FundingForm(
        String programme,
        String funder,
        String organisation,
        String post,
        String fte,
        String project,
        String from,
        String until,
        String permanent,
        String state,
        String responsible,
        String person,
        String reference,
        String note,
        String version,
        String anyway) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_NOTE = 1_000;

    FundingForm {
        programme = Objects.requireNonNullElse(programme, "");
        funder = Objects.requireNonNullElse(funder, "");
        organisation = Objects.requireNonNullElse(organisation, "");
        post = Objects.requireNonNullElse(post, "");
        fte = Objects.requireNonNullElse(fte, "");
        project = Objects.requireNonNullElse(project, "");
        from = Objects.requireNonNullElse(from, "");
        until = Objects.requireNonNullElse(until, "");
        permanent = Objects.requireNonNullElse(permanent, "");
        state = Objects.requireNonNullElse(state, "");
        responsible = Objects.requireNonNullElse(responsible, "");
        person = Objects.requireNonNullElse(person, "");
        reference = Objects.requireNonNullElse(reference, "");
        note = Objects.requireNonNullElse(note, "");
        version = Objects.requireNonNullElse(version, "");
        anyway = Objects.requireNonNullElse(anyway, "");
    }

    static FundingForm beginning(LocalDate today, String post) {
        var from = today.plusMonths(1).withDayOfMonth(1).toString();
        return new FundingForm("", "", "", post, "", "", from, "", "", "idea", "", "", "", "", "", "");
    }

    /** @param shownFte as the language writes it */
    static FundingForm of(Funding funding, String funder, String responsible, String shownFte) {
        var purpose = funding.purpose();
        return new FundingForm(
                funding.programme(),
                funder,
                funding.funder().organisation().map(Object::toString).orElse(""),
                purpose.post().map(Object::toString).orElse(""),
                purpose.post().isEmpty() ? "" : shownFte,
                purpose.post().isEmpty() ? purpose.title() : "",
                funding.span().from().toString(),
                funding.span().until().map(LocalDate::toString).orElse(""),
                funding.span().permanent() ? "true" : "",
                funding.state().code(),
                responsible,
                funding.responsible().map(Object::toString).orElse(""),
                funding.reference(),
                funding.note(),
                String.valueOf(funding.version()),
                "");
    }

    void check(Errors errors) {
        missing("programme", programme, errors);
        missing("funder", funder, errors);
        tooLong("programme", programme, LONGEST_NAME, errors);
        tooLong("funder", funder, LONGEST_NAME, errors);
        tooLong("project", project, LONGEST_NAME, errors);
        tooLong("reference", reference, LONGEST_NAME, errors);
        tooLong("note", note, LONGEST_NOTE, errors);
        if (post.isEmpty() && project.isBlank()) {
            errors.rejectValue("project", "plan.funding.project.missing");
        }
        if (!post.isEmpty() && !project.isBlank()) {
            errors.rejectValue("project", "plan.funding.project.both");
        }
        if (!post.isEmpty() && Fte.read(fte).isEmpty()) {
            errors.rejectValue("fte", "plan.funding.fte.wrong");
        }
        if (FundingState.of(state).isEmpty()) {
            errors.rejectValue("state", "plan.funding.state.missing");
        }
        checkSpan(errors);
    }

    private void checkSpan(Errors errors) {
        var first = Days.read(from);
        var last = Days.read(until);
        if (first.isEmpty()) {
            errors.rejectValue("from", from.isBlank() ? "plan.funding.from.missing" : "actors.form.date");
        }
        if (!until.isBlank() && last.isEmpty()) {
            errors.rejectValue("until", "actors.form.date");
        }
        if (first.isPresent() && last.isPresent() && last.get().isBefore(first.get())) {
            errors.rejectValue("until", "plan.funding.until.early");
        }
        if (isPermanent() && !until.isBlank()) {
            errors.rejectValue("permanent", "plan.funding.permanent.both");
        }
    }

    Funding.Span span() {
        return new Funding.Span(Days.read(from).orElseThrow(), Days.read(until), isPermanent());
    }

    boolean isPermanent() {
        return permanent.equals("true");
    }

    boolean confirmsWords() {
        return anyway.equals("true");
    }

    /** The version the form was opened with; one that never was where it is no number. */
    int versionNumber() {
        return version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1;
    }

    private static void missing(String field, String text, Errors errors) {
        if (text.isBlank()) {
            errors.rejectValue(field, "plan.funding." + field + ".missing");
        }
    }

    private static void tooLong(String field, String text, int longest, Errors errors) {
        if (text.length() > longest) {
            errors.rejectValue(field, "actors.form.tooLong", new Object[] {longest}, "");
        }
    }
}
