package org.vorort.bodies.appointments;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyId;
import org.vorort.bodies.seats.Seats;
import org.vorort.kernel.MunicipalityId;

/** Reads appointments with the names of persons, organisations, seats and bodies. */
@Service
class ReadAppointments {

    private final AppointmentStore store;
    private final Bodies bodies;
    private final Seats seats;
    private final People people;
    private final Organisations organisations;

    ReadAppointments(AppointmentStore store, Bodies bodies, Seats seats, People people, Organisations organisations) {
        this.store = store;
        this.bodies = bodies;
        this.seats = seats;
        this.people = people;
        this.organisations = organisations;
    }

    @Transactional(readOnly = true)
    public List<NamedAppointment> all(MunicipalityId municipality) {
        return named(municipality, store.all(municipality));
    }

    @Transactional(readOnly = true)
    public List<NamedAppointment> of(MunicipalityId municipality, BodyId body) {
        return named(municipality, store.of(municipality, body));
    }

    @Transactional(readOnly = true)
    public Optional<NamedAppointment> find(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id)
                .flatMap(found -> named(municipality, List.of(found)).stream().findFirst());
    }

    private List<NamedAppointment> named(MunicipalityId municipality, List<Appointment> appointments) {
        var persons = new HashSet<PersonId>();
        var places = new HashSet<OrganisationId>();
        appointments.forEach(one -> {
            one.person().ifPresent(persons::add);
            one.organisation().ifPresent(places::add);
        });
        var personById = new HashMap<PersonId, Person>();
        people.byIds(municipality, persons).forEach(person -> personById.put(person.id(), person));
        var placeById = new HashMap<OrganisationId, Organisation>();
        organisations.byIds(municipality, places).forEach(place -> placeById.put(place.id(), place));
        var bodyById = new HashMap<BodyId, Body>();
        bodies.all(municipality).forEach(body -> bodyById.put(body.id(), body));
        Map<UUID, Seats.LaidDown> laidDown = seats.laidDown(municipality);
        var named = new ArrayList<NamedAppointment>();
        for (var appointment : appointments) {
            var seat = laidDown.get(appointment.seat());
            named.add(new NamedAppointment(
                    appointment,
                    bodyById.get(seat.body()),
                    seat.seat(),
                    appointment.person().map(personById::get),
                    appointment.organisation().map(placeById::get)));
        }
        return named;
    }
}
