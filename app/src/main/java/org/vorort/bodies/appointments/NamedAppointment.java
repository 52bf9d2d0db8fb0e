package org.vorort.bodies.appointments;

import java.util.Optional;
import org.vorort.actors.Organisation;
import org.vorort.actors.Person;
import org.vorort.bodies.Body;
import org.vorort.bodies.seats.SeatDraft;

/**
 * An appointment with the names it needs to be read.
 *
 * @param person absent where the person was erased
 */
record NamedAppointment(
        Appointment appointment,
        Body body,
        SeatDraft seat,
        Optional<Person> person,
        Optional<Organisation> organisation) {

    String personName() {
        return person.map(Person::name).orElse("");
    }

    String organisationName() {
        return organisation.map(Organisation::name).orElse("");
    }
}
