package org.vorort.bodies.appointments;

import java.time.LocalDate;
import org.vorort.actors.ContactWay;
import org.vorort.actors.PersonDetails;

/**
 * One appointment.
 *
 * @param act what it is, in a sentence; {@code term} for how long
 * @param problem the text key of what was wrong with the last step; empty where nothing was
 */
record AppointmentView(
        NamedAppointment named,
        String act,
        String term,
        boolean scanned,
        Signatory signatory,
        String problem,
        LocalDate today) {

    Appointment appointment() {
        return named.appointment();
    }

    AppointmentState state() {
        return named.appointment().state();
    }

    boolean hasMail() {
        return named.person().map(person -> !person.details().mail().isBlank()).orElse(false);
    }

    /** Whoever prefers letters gets one, even with a mail address. */
    boolean prefersLetter() {
        return !hasMail()
                || named.person()
                        .map(person -> person.details().contactWay() == ContactWay.LETTER)
                        .orElse(false);
    }

    boolean hasAddress() {
        return AppointmentLetters.recipient(named).size() > 1;
    }

    String mail() {
        return named.person()
                .map(person -> person.details())
                .map(PersonDetails::mail)
                .orElse("");
    }

    /** Whether the term has an end and may go on after it. */
    boolean mayGoOn() {
        return state() == AppointmentState.ACCEPTED
                && appointment().until().isPresent()
                && named.body().dissolvedOn().isEmpty()
                && named.person().isPresent();
    }
}
