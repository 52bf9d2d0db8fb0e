package org.vorort.checkup;

import java.util.List;
import java.util.Optional;
import org.vorort.municipality.criteria.Criterion.About;
import org.vorort.municipality.criteria.Judgement.Sentence;
import org.vorort.municipality.criteria.Limit;

/**
 * A line of the deck as it stands in a town.
 *
 * @param asked whether somebody has to answer, as VorOrt does not hold the data yet
 * @param evidence what speaks for it; nothing where it is only asked
 * @param next one thing to do; none where there is only an answer to give
 * @param answer what somebody said
 * @param limits from when on it is fulfilled here
 */
public record Checked(
        About about,
        CheckState state,
        boolean asked,
        List<Sentence> evidence,
        Optional<Sentence> next,
        Optional<Answer> answer,
        List<LimitHere> limits) {

    /** A limit with the number that holds in this town. */
    public record LimitHere(Limit limit, int number) {}

    /** Whether somebody should do something about it. */
    public boolean isOpen() {
        return state == CheckState.OPEN || state == CheckState.PARTLY || state == CheckState.UNANSWERED;
    }
}
