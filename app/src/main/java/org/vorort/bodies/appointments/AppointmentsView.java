package org.vorort.bodies.appointments;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.vorort.bodies.Body;

/**
 * Appointments, by what has to be done with them.
 *
 * @param body only of this one, or of all
 */
record AppointmentsView(List<NamedAppointment> all, Optional<Body> body, Signatory signatory, LocalDate today) {

    /** Nobody has told them yet. */
    List<NamedAppointment> proposed() {
        return all.stream()
                .filter(named -> named.appointment().state() == AppointmentState.PROPOSED)
                .toList();
    }

    /** The answer is missing. */
    List<NamedAppointment> sent() {
        return all.stream()
                .filter(named -> named.appointment().state() == AppointmentState.SENT)
                .toList();
    }

    /** The term ends within half a year and nobody was proposed to go on; the next to end first. */
    List<NamedAppointment> ending() {
        return EndingTerms.of(all, today);
    }

    /** How many months a term still lasts: 1, 3 or 6, as the warning comes (domain.md 6.5, N2). */
    int months(NamedAppointment named) {
        return EndingTerms.months(named.appointment(), today);
    }

    /** Who left and was not thanked. */
    List<NamedAppointment> unthanked() {
        return all.stream()
                .filter(named -> named.appointment().state().isOver()
                        && named.appointment().thankedOn().isEmpty()
                        && named.person().isPresent())
                .toList();
    }

    /** Who sits there, and everything that is over. */
    List<NamedAppointment> others() {
        return all.stream()
                .filter(named -> !named.appointment().state().isOpen())
                .toList();
    }
}
