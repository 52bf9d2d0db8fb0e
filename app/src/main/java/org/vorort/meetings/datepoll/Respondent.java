package org.vorort.meetings.datepoll;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.ContactWay;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;
import org.vorort.meetings.invitations.Invitee.Role;

/**
 * Somebody who is asked.
 *
 * @param seat the seat they sit on or stand in for; guests have none
 * @param voting whether the seat has a vote
 * @param typedIn whether the office typed in their answer
 * @param toldAt when they heard that a slot came in addition; empty once they have answered again
 * @param answers what they said, by slot; a slot that came later may be missing
 */
record Respondent(
        UUID id,
        UUID poll,
        PersonId person,
        Optional<OrganisationId> organisation,
        Optional<UUID> seat,
        Role role,
        boolean voting,
        ContactWay way,
        UUID link,
        Optional<Instant> answeredAt,
        boolean typedIn,
        String remark,
        Optional<Instant> remindedAt,
        Optional<Instant> toldAt,
        Map<UUID, Fit> answers) {

    Respondent {
        answers = Map.copyOf(answers);
    }

    boolean hasAnswered() {
        return answeredAt.isPresent();
    }

    Optional<Fit> answer(PollSlot slot) {
        return Optional.ofNullable(answers.get(slot.id()));
    }

    boolean said(PollSlot slot, Fit fit) {
        return answers.get(slot.id()) == fit;
    }
}
