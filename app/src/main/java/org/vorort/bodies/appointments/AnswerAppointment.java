package org.vorort.bodies.appointments;

import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.SignedLinks.Opened;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;

/** Takes the answer of somebody who holds the link of their letter. */
@Service
class AnswerAppointment {

    private final SignedLinks links;
    private final ReadAppointments readAppointments;
    private final Appointments appointments;

    AnswerAppointment(SignedLinks links, ReadAppointments readAppointments, Appointments appointments) {
        this.links = links;
        this.readAppointments = readAppointments;
        this.appointments = appointments;
    }

    /** The appointment this link is about; empty when it does not open any more or the person is gone. */
    @Transactional(readOnly = true)
    public Optional<NamedAppointment> question(MunicipalityId municipality, String token) {
        return links.open(SendAppointments.PURPOSE, token) instanceof Opened.Valid valid
                ? readAppointments
                        .find(municipality, UUID.fromString(valid.subject()))
                        .filter(named -> named.person().isPresent())
                : Optional.empty();
    }

    /** Notes a yes or no. Empty when the link does not open; whoever holds it answers for the person. */
    @Transactional
    Optional<Appointments.Result> answer(MunicipalityId municipality, String token, boolean yes) {
        return question(municipality, token).map(named -> {
            links.use(SendAppointments.PURPOSE, token);
            var by = Visitor.Actor.named(named.personName());
            return appointments.answer(municipality, named.appointment().id(), yes, Way.LINK, by);
        });
    }
}
