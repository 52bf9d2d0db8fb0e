package org.vorort.checkup;

import java.util.Locale;
import java.util.Optional;
import org.vorort.municipality.criteria.Judgement;

/** How a line of the deck stands in a town. */
public enum CheckState {
    FULFILLED,
    PARTLY,
    OPEN,
    /** Somebody said, with a reason, that it does not apply here. */
    NOT_APPLICABLE,
    /** Nobody has answered the question yet. */
    UNANSWERED;

    /** The word in the database and in texts. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    static CheckState of(Judgement.State state) {
        return valueOf(state.name());
    }

    /** The state of this word, as somebody may answer it; empty for any other. */
    static Optional<CheckState> answered(String code) {
        return of(code).filter(state -> state != UNANSWERED);
    }

    static Optional<CheckState> of(String code) {
        for (var state : values()) {
            if (state.code().equals(code)) {
                return Optional.of(state);
            }
        }
        return Optional.empty();
    }
}
