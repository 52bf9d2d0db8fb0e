package org.vorort.bodies;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonDetails;
import org.vorort.bodies.appointments.Appointment;
import org.vorort.bodies.appointments.Appointments;
import org.vorort.bodies.appointments.Way;
import org.vorort.bodies.seats.KeepSeats;
import org.vorort.bodies.seats.SeatDraft;
import org.vorort.bodies.seats.SeatKind;
import org.vorort.identity.Visitor;
import org.vorort.storage.Tenancy;
import org.vorort.testing.House;
import org.vorort.testing.Town;

/** A body of a test's town, with seats and those who sit there. */
public record ABody(Town town, Body body) {

    private static final Visitor.Actor TEST = Visitor.Actor.named("Test");

    public static ABody in(Town town, String name) {
        return in(town, name, BodyKind.STEERING_GROUP, Optional.empty());
    }

    public static ABody in(Town town, String name, BodyKind kind, Optional<LocalDate> end) {
        var draft = new Bodies.Draft(kind, name, BodyDetails.EMPTY, Optional.empty(), Optional.empty(), end);
        var body = Tenancy.in(town.id(), () -> ask(Bodies.class).found(town.id(), draft, TEST));
        return new ABody(town, body);
    }

    public String path() {
        return town.path() + "/bodies/" + body.slug();
    }

    /** A seat with a vote for this actor group; required, so that it is missed while nobody sits there. */
    public UUID seat(String label, String group) {
        var seat = new SeatDraft(label, SeatKind.MEMBER, true, group, !group.isEmpty());
        return Tenancy.in(town.id(), () -> ask(KeepSeats.class).add(town.id(), body, seat, TEST));
    }

    public Person person(String givenName, String familyName) {
        var draft = new People.Draft(PersonDetails.named(givenName, familyName), "", java.util.Map.of());
        return Tenancy.in(town.id(), () -> ask(People.class).create(town.id(), draft, TEST));
    }

    /** @param rank 0 for whoever holds the seat */
    public Appointment propose(UUID seat, int rank, Person person, LocalDate from, Optional<LocalDate> until) {
        var draft = new Appointments.Draft(seat, rank, person.id(), Optional.empty(), from, until);
        return Tenancy.in(town.id(), () -> ask(Appointments.class).propose(town.id(), draft, TEST));
    }

    public Appointments.Result accept(Appointment appointment) {
        return Tenancy.in(
                town.id(), () -> ask(Appointments.class).answer(town.id(), appointment.id(), true, Way.PAPER, TEST));
    }

    /** Somebody on a seat of their own since this day. */
    public Person member(String label, String givenName, String familyName, LocalDate from) {
        var person = person(givenName, familyName);
        accept(propose(seat(label, ""), 0, person, from, Optional.empty()));
        return person;
    }

    private static <T> T ask(Class<T> bean) {
        return House.open().ask(bean);
    }
}
