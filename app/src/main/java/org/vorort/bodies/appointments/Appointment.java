package org.vorort.bodies.appointments;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.PersonId;

/**
 * Somebody appointed to a seat, from the proposal to the thanks.
 *
 * @param deputyRank 0 for whoever holds the seat, 1 for the first deputy, 2 for the second
 * @param person absent where the person was erased
 * @param until the last day of the term; absent where there is no end
 * @param sent when the letter went out, and how
 * @param answered when they said yes or no, and how
 * @param endedOn the last day, where it is over
 * @param reason why it was recalled or ended, for the office
 * @param predecessor the appointment this one goes on from
 * @param version grows with every change
 */
public record Appointment(
        UUID id,
        UUID seat,
        int deputyRank,
        Optional<PersonId> person,
        Optional<OrganisationId> organisation,
        AppointmentState state,
        LocalDate from,
        Optional<LocalDate> until,
        LocalDate proposedOn,
        Optional<Step> sent,
        Optional<Step> answered,
        Optional<LocalDate> endedOn,
        String reason,
        Optional<LocalDate> thankedOn,
        Optional<UUID> predecessor,
        int version) {

    /** Something done on a day in one way or another. */
    public record Step(LocalDate on, Way way) {}

    public boolean isDeputy() {
        return deputyRank > 0;
    }

    /** The last day it really holds. */
    public Optional<LocalDate> lastDay() {
        return endedOn.isPresent() ? endedOn : until;
    }

    /** Whether the person sits there on this day. */
    public boolean heldOn(LocalDate day) {
        var begun = state == AppointmentState.ACCEPTED || state.isOver();
        return begun
                && !from.isAfter(day)
                && lastDay().map(last -> !last.isBefore(day)).orElse(true);
    }

    /** Whether both want the same chair on the same day. */
    boolean collidesWith(Appointment other) {
        return seat.equals(other.seat)
                && deputyRank == other.deputyRank
                && other.until.map(last -> !last.isBefore(from)).orElse(true)
                && until.map(last -> !last.isBefore(other.from)).orElse(true);
    }

    Appointment sent(Step step) {
        return with(AppointmentState.SENT, Optional.of(step), answered, endedOn, reason);
    }

    Appointment accepted(Step step) {
        return with(AppointmentState.ACCEPTED, sent, Optional.of(step), endedOn, reason);
    }

    Appointment declined(Step step) {
        return with(AppointmentState.DECLINED, sent, Optional.of(step), endedOn, reason);
    }

    /** Asked again after a no. */
    Appointment proposedAgain() {
        return with(AppointmentState.PROPOSED, Optional.empty(), Optional.empty(), endedOn, "");
    }

    Appointment withdrawn() {
        return with(AppointmentState.WITHDRAWN, sent, answered, endedOn, reason);
    }

    Appointment over(AppointmentState how, LocalDate lastDay, String why) {
        return with(how, sent, answered, Optional.of(lastDay), why);
    }

    private Appointment with(
            AppointmentState other,
            Optional<Step> otherSent,
            Optional<Step> otherAnswer,
            Optional<LocalDate> lastDay,
            String why) {
        return new Appointment(
                id,
                seat,
                deputyRank,
                person,
                organisation,
                other,
                from,
                until,
                proposedOn,
                otherSent,
                otherAnswer,
                lastDay,
                why,
                thankedOn,
                predecessor,
                version);
    }

    /** What the audit trail keeps beside the names. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("state", state.code());
        texts.put("from", from.toString());
        texts.put("until", until.map(LocalDate::toString).orElse(""));
        texts.put("endedOn", endedOn.map(LocalDate::toString).orElse(""));
        texts.put("reason", reason);
        return texts;
    }
}
