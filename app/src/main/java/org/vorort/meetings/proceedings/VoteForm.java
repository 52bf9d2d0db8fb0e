package org.vorort.meetings.proceedings;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.validation.Errors;
import org.vorort.meetings.Ballot;
import org.vorort.meetings.proceedings.KeepProceedings.Count;

/**
 * A vote as typed.
 *
 * @param recused ids of those who took no part
 * @param version the stamp of what was known of the vote
 */
record VoteForm(
        String resolution, String ballot, String yes, String no, String abstain, List<String> recused, String version) {

    private static final int LONGEST_TEXT = 4_000;

    VoteForm {
        recused = recused == null ? List.of() : recused;
    }

    static VoteForm of(Outcome outcome, List<String> recused) {
        var vote = outcome.vote();
        return new VoteForm(
                outcome.resolution(),
                vote.map(taken -> taken.ballot().code()).orElse("open"),
                vote.map(taken -> String.valueOf(taken.yes())).orElse(""),
                vote.map(taken -> String.valueOf(taken.no())).orElse(""),
                vote.map(taken -> String.valueOf(taken.abstain())).orElse(""),
                recused,
                outcome.voteStamp());
    }

    void check(Errors errors) {
        if (resolution.isBlank()) {
            errors.rejectValue("resolution", "meetings.vote.resolution.missing");
        } else if (resolution.length() > LONGEST_TEXT) {
            errors.rejectValue("resolution", "actors.form.tooLong", new Object[] {LONGEST_TEXT}, "");
        }
        if (Ballot.of(ballot).isEmpty()) {
            errors.rejectValue("ballot", "meetings.vote.ballot.missing");
        }
        Map.of("yes", yes, "no", no, "abstain", abstain).forEach((field, typed) -> {
            if (!typed.strip().matches("\\d{0,4}")) {
                errors.rejectValue(field, "meetings.vote.number.wrong");
            }
        });
        if (!errors.hasErrors() && count().cast() == 0) {
            errors.rejectValue("yes", "meetings.vote.none");
        }
    }

    /** What it means. @throws RuntimeException where {@link #check} found something wrong */
    Count count() {
        var out = new HashSet<UUID>();
        recused.forEach(id -> out.add(UUID.fromString(id)));
        return new Count(Ballot.of(ballot).orElseThrow(), number(yes), number(no), number(abstain), out);
    }

    private static int number(String typed) {
        return typed.isBlank() ? 0 : Integer.parseInt(typed.strip());
    }
}
