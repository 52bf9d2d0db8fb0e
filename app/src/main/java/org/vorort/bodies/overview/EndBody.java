package org.vorort.bodies.overview;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.appointments.AppointmentState;
import org.vorort.bodies.appointments.Appointments;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Ends a body: everybody's appointment ends with it, what was still open is taken back, and all can be thanked. */
@Service
class EndBody {

    private final Bodies bodies;
    private final Appointments appointments;

    EndBody(Bodies bodies, Appointments appointments) {
        this.bodies = bodies;
        this.appointments = appointments;
    }

    @Transactional
    public void end(MunicipalityId municipality, Body body, LocalDate on, String lessons, Visitor.Actor by) {
        bodies.dissolve(municipality, body, on, lessons, by);
        for (var appointment : appointments.of(municipality, body.id())) {
            if (appointment.state().isOpen()) {
                appointments.withdraw(municipality, appointment.id(), by);
            } else if (appointment.state() == AppointmentState.ACCEPTED) {
                var last = appointment.until().filter(day -> day.isBefore(on)).orElse(on);
                appointments.end(municipality, appointment.id(), AppointmentState.ENDED, last, "", by);
            }
        }
    }
}
