package org.vorort.meetings.resolutions;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.validation.Errors;
import org.vorort.actors.ContactRules;
import org.vorort.kernel.Days;
import org.vorort.plan.tasks.ChooseOwner;
import org.vorort.plan.tasks.Task;

/**
 * What becomes of a resolution, as typed.
 *
 * @param who the name that is looked for
 * @param owner whom it is about; empty as long as nobody was chosen
 * @param give whether whoever carries it out gets it as a task, with a link to answer by
 * @param anyway whether words the guard found, and a load that is high, may stand
 */
record FollowUpForm(
        String basis,
        String who,
        String owner,
        String due,
        String give,
        String state,
        String endedOn,
        String words,
        String link,
        String council,
        String committee,
        String reference,
        String councilOn,
        String councilWords,
        String version,
        String anyway) {

    private static final int LONGEST_LINE = 300;
    private static final int LONGEST_WORDS = 2_000;

    static FollowUpForm of(FollowUp known, String ownerName) {
        var council = known.council();
        return new FollowUpForm(
                known.basis(),
                ownerName,
                ChooseOwner.choice(known.owner()),
                typed(known.due()),
                "",
                known.state().code(),
                typed(known.endedOn()),
                known.words(),
                known.link(),
                council.state().code(),
                council.committee(),
                council.reference(),
                typed(council.on()),
                council.words(),
                String.valueOf(known.version()),
                "");
    }

    /** @param before as it is now */
    void check(Errors errors, FollowUp before, LocalDate today) {
        tooLong(errors, Map.of("committee", committee, "reference", reference, "link", link), LONGEST_LINE);
        tooLong(errors, Map.of("basis", basis, "words", words, "councilWords", councilWords), LONGEST_WORDS);
        for (var day :
                Map.of("due", due, "endedOn", endedOn, "councilOn", councilOn).entrySet()) {
            if (!day.getValue().isBlank() && date(day.getValue()).isEmpty()) {
                errors.rejectValue(day.getKey(), "actors.form.date");
            }
        }
        if (ContactRules.web(link).isEmpty()) {
            errors.rejectValue("link", "meetings.resolutions.link.wrong");
        }
        checkState(errors, before, today);
        checkCouncil(errors);
        if (gives() && who.isBlank()) {
            errors.rejectValue("who", "meetings.resolutions.who.missing");
        }
    }

    private void checkState(Errors errors, FollowUp before, LocalDate today) {
        var next = FollowUpState.of(state);
        if (next.isEmpty()) {
            errors.rejectValue("state", "meetings.resolutions.state.missing");
            return;
        }
        if (!before.state().mayBecome(next.get())) {
            errors.rejectValue("state", "meetings.resolutions.state.openFirst");
        }
        if (!next.get().hasEnd()) {
            return;
        }
        if (words.isBlank()) {
            errors.rejectValue("words", "meetings.resolutions.words.missing." + state);
        }
        if (date(endedOn).filter(day -> day.isAfter(today)).isPresent()) {
            errors.rejectValue("endedOn", "meetings.resolutions.endedOn.later");
        }
        if (gives()) {
            errors.rejectValue("give", "meetings.resolutions.give.ended");
        }
    }

    private void checkCouncil(Errors errors) {
        var asked = CouncilState.of(council);
        if (asked.isEmpty()) {
            errors.rejectValue("council", "meetings.resolutions.council.missing");
        } else if (asked.get() == CouncilState.NONE && !(committee + reference + councilOn + councilWords).isBlank()) {
            errors.rejectValue("council", "meetings.resolutions.council.which");
        }
    }

    /**
     * What it means.
     *
     * @param today the end's day where none was typed
     * @throws java.util.NoSuchElementException where {@link #check} found something wrong
     */
    FollowUp followUp(Task.Owner chosen, LocalDate today) {
        var next = FollowUpState.of(state).orElseThrow();
        var ended = next.hasEnd() ? Optional.of(date(endedOn).orElse(today)) : Optional.<LocalDate>empty();
        return new FollowUp(
                basis.strip(),
                chosen,
                date(due),
                next,
                ended,
                words.strip(),
                ContactRules.web(link).orElseThrow(),
                new FollowUp.Council(
                        CouncilState.of(council).orElseThrow(),
                        committee.strip(),
                        reference.strip(),
                        date(councilOn),
                        councilWords.strip()),
                version.matches("\\d{1,9}") ? Integer.parseInt(version) : -1);
    }

    boolean gives() {
        return give.equals("true");
    }

    boolean confirms() {
        return anyway.equals("true");
    }

    /** What a person typed in words, for the guard. */
    String[] texts() {
        return new String[] {basis, words, councilWords};
    }

    private static void tooLong(Errors errors, Map<String, String> fields, int longest) {
        fields.forEach((name, typed) -> {
            if (typed.length() > longest) {
                errors.rejectValue(name, "actors.form.tooLong", new Object[] {longest}, "");
            }
        });
    }

    private static String typed(Optional<LocalDate> day) {
        return day.map(LocalDate::toString).orElse("");
    }

    private static Optional<LocalDate> date(String typed) {
        return Days.read(typed);
    }
}
