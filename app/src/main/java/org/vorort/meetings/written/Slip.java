package org.vorort.meetings.written;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.ContactWay;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;

/**
 * The vote of somebody who was asked in writing.
 *
 * @param person nobody any more where they were erased; the vote counts all the same
 * @param way how they were written to
 * @param byOffice whether the office typed the answer in, from paper or the phone
 */
record Slip(
        UUID id,
        UUID written,
        Optional<UUID> seat,
        Optional<PersonId> person,
        Optional<OrganisationId> organisation,
        ContactWay way,
        UUID link,
        Answer answer,
        String words,
        Optional<Instant> answeredAt,
        boolean byOffice,
        Optional<Instant> remindedAt) {

    /** What somebody says to it. */
    enum Answer {
        NONE,
        YES,
        NO,
        ABSTAIN,
        /** The matter is their own: no vote. */
        RECUSED,
        /** They want to talk about it in a meeting, so it is not decided in writing. */
        TALK;

        /** The word in the database, in forms and texts. */
        String code() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** An answer that somebody gives; none for anything else. */
        static Optional<Answer> given(String code) {
            for (var answer : values()) {
                if (answer != NONE && answer.code().equals(code)) {
                    return Optional.of(answer);
                }
            }
            return Optional.empty();
        }
    }

    boolean isAnswered() {
        return answer != Answer.NONE;
    }
}
