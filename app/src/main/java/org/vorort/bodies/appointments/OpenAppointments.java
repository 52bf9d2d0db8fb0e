package org.vorort.bodies.appointments;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.openwork.OpenWork;

/** Proposals nobody was told of, terms that end before long, and people who left without thanks. */
@Component
@Order(21)
class OpenAppointments implements OpenWork {

    private static final String PATH = "/appointments";

    private final ReadAppointments readAppointments;
    private final AppointmentLetters letters;

    OpenAppointments(ReadAppointments readAppointments, AppointmentLetters letters) {
        this.readAppointments = readAppointments;
        this.letters = letters;
    }

    @Override
    public List<Waiting> of(MunicipalityId municipality) {
        var all = readAppointments.all(municipality);
        var view = new AppointmentsView(all, Optional.empty(), Signatory.UNKNOWN, letters.today());
        var waiting = new ArrayList<Waiting>();
        add(waiting, "bodies.appointments.open.proposed", view.proposed().size());
        add(waiting, "bodies.appointments.open.ending", view.ending().size());
        add(waiting, "bodies.appointments.open.unthanked", view.unthanked().size());
        return waiting;
    }

    private static void add(List<Waiting> waiting, String key, int number) {
        if (number > 0) {
            waiting.add(new Waiting(key, number, PATH));
        }
    }
}
