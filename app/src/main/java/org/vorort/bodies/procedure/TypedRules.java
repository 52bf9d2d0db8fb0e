package org.vorort.bodies.procedure;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.validation.Errors;

/** Rules of procedure as typed. Numbers are texts until they are found to be numbers. */
public record TypedRules(
        String validFrom,
        String noticeDays,
        String urgentNoticeDays,
        String quorum,
        String quorumNumber,
        String majority,
        String amendment,
        String rhythm,
        String publicMeetings,
        String approval,
        String objectionDays,
        String minutesDays,
        String termMonths,
        String officerMonths,
        String chair,
        String speaker,
        String mostVoting,
        String openTasks,
        String writtenResolutions,
        String additions) {

    public static final TypedRules EMPTY =
            new TypedRules("", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", "");

    private static final int MOST_DAYS = 365;
    private static final int MOST_MONTHS = 120;
    private static final int MOST_HEADS = 999;
    private static final int LONGEST_TEXT = 8_000;

    public static TypedRules of(LocalDate validFrom, RulesOfProcedure rules) {
        return new TypedRules(
                validFrom.toString(),
                String.valueOf(rules.noticeDays()),
                String.valueOf(rules.urgentNoticeDays()),
                rules.quorum().kind().code(),
                rules.quorum().number() == 0
                        ? ""
                        : String.valueOf(rules.quorum().number()),
                rules.majority().code(),
                rules.amendment().code(),
                rules.rhythm().code(),
                String.valueOf(rules.publicMeetings()),
                rules.approval().code(),
                String.valueOf(rules.objectionDays()),
                String.valueOf(rules.minutesDays()),
                String.valueOf(rules.termMonths()),
                String.valueOf(rules.officerMonths()),
                rules.chair().code(),
                rules.speaker().code(),
                String.valueOf(rules.mostVoting()),
                String.valueOf(rules.openTasksPerVolunteer()),
                String.valueOf(rules.writtenResolutions()),
                rules.additions());
    }

    public void check(Errors errors) {
        if (day().isEmpty()) {
            errors.rejectValue("validFrom", "actors.form.date");
        }
        number(errors, "noticeDays", noticeDays, MOST_DAYS);
        number(errors, "urgentNoticeDays", urgentNoticeDays, MOST_DAYS);
        number(errors, "objectionDays", objectionDays, MOST_DAYS);
        number(errors, "minutesDays", minutesDays, MOST_DAYS);
        number(errors, "termMonths", termMonths, MOST_MONTHS);
        number(errors, "officerMonths", officerMonths, MOST_MONTHS);
        number(errors, "mostVoting", mostVoting, MOST_HEADS);
        number(errors, "openTasks", openTasks, MOST_HEADS);
        if (!errors.hasFieldErrors("noticeDays")
                && !errors.hasFieldErrors("urgentNoticeDays")
                && read(urgentNoticeDays) > read(noticeDays)) {
            errors.rejectValue("urgentNoticeDays", "bodies.procedure.urgentLonger");
        }
        checkQuorum(errors);
        known(errors, "majority", Majority.of(majority).isPresent());
        known(errors, "amendment", Majority.of(amendment).isPresent());
        known(errors, "rhythm", Rhythm.of(rhythm).isPresent());
        known(errors, "approval", MinutesApproval.of(approval).isPresent());
        known(errors, "chair", Choosing.of(chair).isPresent());
        known(errors, "speaker", Choosing.of(speaker).isPresent());
        if (additions.length() > LONGEST_TEXT) {
            errors.rejectValue("additions", "actors.form.tooLong", new Object[] {LONGEST_TEXT}, "");
        }
        if (MinutesApproval.of(approval).equals(Optional.of(MinutesApproval.SILENCE))
                && !errors.hasFieldErrors("objectionDays")
                && read(objectionDays) == 0) {
            errors.rejectValue("objectionDays", "bodies.procedure.silenceNeedsDays");
        }
    }

    /** The day from which the rules hold. */
    public Optional<LocalDate> day() {
        try {
            return validFrom.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(validFrom.strip()));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** The rules; only of a form that was checked and found right. */
    public RulesOfProcedure rules() {
        var kind = Quorum.Kind.of(quorum).orElseThrow();
        return new RulesOfProcedure(
                read(noticeDays),
                read(urgentNoticeDays),
                new Quorum(kind, kind == Quorum.Kind.NUMBER ? read(quorumNumber) : 0),
                Majority.of(majority).orElseThrow(),
                Majority.of(amendment).orElseThrow(),
                Rhythm.of(rhythm).orElseThrow(),
                publicMeetings.equals("true"),
                MinutesApproval.of(approval).orElseThrow(),
                read(objectionDays),
                read(minutesDays),
                read(termMonths),
                read(officerMonths),
                Choosing.of(chair).orElseThrow(),
                Choosing.of(speaker).orElseThrow(),
                read(mostVoting),
                read(openTasks),
                writtenResolutions.equals("true"),
                additions.strip());
    }

    private void checkQuorum(Errors errors) {
        var kind = Quorum.Kind.of(quorum);
        known(errors, "quorum", kind.isPresent());
        if (kind.equals(Optional.of(Quorum.Kind.NUMBER))) {
            number(errors, "quorumNumber", quorumNumber, MOST_HEADS);
            if (!errors.hasFieldErrors("quorumNumber") && read(quorumNumber) == 0) {
                errors.rejectValue("quorumNumber", "bodies.procedure.quorumOfNobody");
            } else if (!errors.hasFieldErrors("quorumNumber")
                    && !errors.hasFieldErrors("mostVoting")
                    && read(mostVoting) > 0
                    && read(quorumNumber) > read(mostVoting)) {
                errors.rejectValue("quorumNumber", "bodies.procedure.quorumTooLarge");
            }
        }
    }

    private static void known(Errors errors, String field, boolean known) {
        if (!known) {
            errors.rejectValue(field, "bodies.procedure.choose");
        }
    }

    private static void number(Errors errors, String field, String typed, int most) {
        if (!typed.strip().matches("\\d{1,4}") || read(typed) > most) {
            errors.rejectValue(field, "bodies.procedure.number", new Object[] {most}, "");
        }
    }

    private static int read(String typed) {
        return Integer.parseInt(typed.strip());
    }
}
