package org.vorort.actors.survey;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.upkeep.UpkeepRules.Way;

/**
 * One organisation in one round.
 *
 * @param link of the signed link, as soon as there is one
 * @param remark what the organisation wants to say to the office
 */
record SurveyRequest(
        UUID id,
        UUID survey,
        OrganisationId organisation,
        Optional<UUID> link,
        Way way,
        Optional<Instant> askedAt,
        Optional<Instant> remindedAt,
        Optional<Instant> answeredAt,
        Answer answer,
        String remark) {

    /** What became of the question. */
    enum Answer {
        NONE,
        TIES,
        /** "We work with nobody yet" is an answer too. */
        NOBODY,
        REFUSED;

        /** The word of the database; empty while nobody answered. */
        String code() {
            return this == NONE ? "" : name().toLowerCase(Locale.ROOT);
        }

        static Answer of(String code) {
            return code.isEmpty() ? NONE : valueOf(code.toUpperCase(Locale.ROOT));
        }
    }

    /** Whether to remind now: once, after some patience, and only who was asked and has not answered. */
    boolean mayRemind(int afterDays, Instant now) {
        var waited =
                askedAt.map(asked -> !asked.plus(Duration.ofDays(afterDays)).isAfter(now));
        return waited.orElse(false) && remindedAt.isEmpty() && answer == Answer.NONE;
    }

    /** Whether the question still has to go out. */
    boolean mayAsk() {
        return askedAt.isEmpty() && answer == Answer.NONE && way != Way.PERSONALLY;
    }
}
