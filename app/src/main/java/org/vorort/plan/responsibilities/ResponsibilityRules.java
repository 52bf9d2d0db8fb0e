package org.vorort.plan.responsibilities;

import java.time.LocalDate;
import java.util.List;
import org.vorort.actors.State;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.plan.responsibilities.Matrix.ContactState;

/** When an entry is old, and when its contact cannot be counted on. */
final class ResponsibilityRules {

    private static final int MONTHS = 12;

    private ResponsibilityRules() {}

    /** Entries last checked before this day are old. */
    static LocalDate oldBefore(LocalDate today) {
        return today.minusMonths(MONTHS);
    }

    /**
     * Somebody has left who is gone from the directory, or who had functions there that have all ended. Whoever never had one
     * there is taken at the office's word.
     *
     * @param there the functions with whom the contact is for; all where that one is named in words only
     */
    static ContactState contactState(State state, List<Function> there, LocalDate today) {
        var left = !there.isEmpty() && there.stream().noneMatch(function -> function.heldOn(today));
        return state == State.ARCHIVED || left ? ContactState.LEFT : ContactState.THERE;
    }
}
