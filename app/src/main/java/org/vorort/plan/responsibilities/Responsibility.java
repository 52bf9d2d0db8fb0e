package org.vorort.plan.responsibilities;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.PersonId;
import org.vorort.plan.areas.Level;
import org.vorort.plan.parties.Party;

/**
 * Which part somebody has in a task area, on which level.
 *
 * @param legalBasis the paragraph or agreement it rests on
 * @param note for the own office alone
 * @param asOf the day it was last found right
 */
public record Responsibility(
        UUID id,
        UUID area,
        Level level,
        Part part,
        Party party,
        Optional<PersonId> contact,
        String legalBasis,
        String note,
        LocalDate asOf,
        int version) {

    /** @param who the party's name; {@code reachedBy} the contact's */
    Map<String, String> texts(String who, String reachedBy) {
        return Map.of(
                "level", level.code(),
                "part", part.code(),
                "who", who,
                "reachedBy", reachedBy,
                "legalBasis", legalBasis,
                "note", note,
                "asOf", asOf.toString());
    }
}
