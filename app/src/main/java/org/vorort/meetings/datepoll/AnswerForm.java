package org.vorort.meetings.datepoll;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.validation.Errors;

/** What somebody says of each slot, as chosen, in the order of the slots. */
record AnswerForm(List<TypedFit> fits, String remark) {

    private static final int LONGEST_REMARK = 500;

    /** @param slot the id of the slot; @param fit a word of {@link Fit} */
    record TypedFit(String slot, String fit) {

        TypedFit {
            slot = Objects.requireNonNullElse(slot, "");
            fit = Objects.requireNonNullElse(fit, "");
        }
    }

    AnswerForm {
        fits = Objects.requireNonNullElse(fits, List.<TypedFit>of()).stream()
                .filter(Objects::nonNull)
                .toList();
        remark = Objects.requireNonNullElse(remark, "");
    }

    /** With what was said before. The remark is not shown again: the link may have been forwarded. */
    static AnswerForm of(Poll poll, Respondent respondent) {
        var fits = new ArrayList<TypedFit>();
        for (var slot : poll.slots()) {
            fits.add(new TypedFit(
                    slot.id().toString(), respondent.answer(slot).map(Fit::code).orElse("")));
        }
        return new AnswerForm(fits, "");
    }

    /** Whether it was made for the slots as they are now; one may have come in addition meanwhile. */
    boolean isFor(Poll poll) {
        return poll.slots().stream()
                .map(slot -> slot.id().toString())
                .toList()
                .equals(fits.stream().map(TypedFit::slot).toList());
    }

    void check(Errors errors) {
        for (var number = 0; number < fits.size(); number++) {
            if (Fit.of(fits.get(number).fit()).isEmpty()) {
                errors.rejectValue("fits[" + number + "].fit", "meetings.datepoll.answer.missing");
            }
        }
        if (remark.length() > LONGEST_REMARK) {
            errors.rejectValue("remark", "actors.form.tooLong", new Object[] {LONGEST_REMARK}, "");
        }
    }

    /** Only of a form that was checked and found right. */
    AnswerPoll.Said said() {
        Map<UUID, Fit> said = new HashMap<>();
        fits.forEach(
                one -> said.put(UUID.fromString(one.slot()), Fit.of(one.fit()).orElseThrow()));
        return new AnswerPoll.Said(said, remark.strip());
    }
}
