package org.vorort.meetings.resolutions;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.PersonId;
import org.vorort.bodies.BodyId;

/**
 * Which resolutions are asked for; what is absent or empty does not matter.
 *
 * @param tab how they stand: a state, {@code overdue}, {@code council} or {@code all}
 * @param words all of them stand in number, title or text
 * @param open only those that everybody may know of
 */
record ResolutionSearch(
        String tab,
        Optional<UUID> id,
        Optional<BodyId> body,
        Optional<PersonId> person,
        String words,
        boolean open,
        LocalDate today) {

    static final String ALL = "all";
    static final String OPEN = "open";
    static final String OVERDUE = "overdue";

    static ResolutionSearch of(String tab, LocalDate today) {
        return new ResolutionSearch(tab, Optional.empty(), Optional.empty(), Optional.empty(), "", false, today);
    }

    static ResolutionSearch all() {
        return of(ALL, LocalDate.EPOCH);
    }

    static ResolutionSearch one(UUID id) {
        return new ResolutionSearch(
                ALL, Optional.of(id), Optional.empty(), Optional.empty(), "", false, LocalDate.EPOCH);
    }

    static ResolutionSearch published() {
        return new ResolutionSearch(
                ALL, Optional.empty(), Optional.empty(), Optional.empty(), "", true, LocalDate.EPOCH);
    }

    ResolutionSearch in(String other) {
        return new ResolutionSearch(other, id, body, person, words, open, today);
    }

    ResolutionSearch of(BodyId one) {
        return new ResolutionSearch(tab, id, Optional.of(one), person, words, open, today);
    }

    ResolutionSearch of(PersonId one) {
        return new ResolutionSearch(tab, id, body, Optional.of(one), words, open, today);
    }

    ResolutionSearch saying(String some) {
        return new ResolutionSearch(tab, id, body, person, some, open, today);
    }

    /** Whether what is due first comes first, instead of the newest. */
    boolean byDue() {
        return tab.equals(OPEN) || tab.equals(OVERDUE);
    }
}
