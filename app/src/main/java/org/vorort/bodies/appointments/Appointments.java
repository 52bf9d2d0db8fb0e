package org.vorort.bodies.appointments;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.BodyId;
import org.vorort.bodies.appointments.Appointment.Step;
import org.vorort.bodies.seats.Seats;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** The appointments of a municipality. Every step stands in the audit trail of the body. */
@Service
public class Appointments {

    /** What became of a step. */
    public sealed interface Result {
        record Kept(Appointment appointment) implements Result {}

        /** Somebody else sits there in these days. @param by the name */
        record SeatTaken(String by) implements Result {}

        /** That does not follow from where it stands, or somebody else was quicker. */
        record NotFromHere(AppointmentState state) implements Result {}

        record Gone() implements Result {}
    }

    /** Whom to appoint, where, for whom and for how long. */
    public record Draft(
            UUID seat,
            int deputyRank,
            PersonId person,
            Optional<OrganisationId> organisation,
            LocalDate from,
            Optional<LocalDate> until) {}

    private final AppointmentStore store;
    private final Seats seats;
    private final Bodies bodies;
    private final People people;
    private final Audit audit;
    private final Clock clock;

    Appointments(AppointmentStore store, Seats seats, Bodies bodies, People people, Audit audit, Clock clock) {
        this.store = store;
        this.seats = seats;
        this.bodies = bodies;
        this.people = people;
        this.audit = audit;
        this.clock = clock;
    }

    /** Every appointment, those that are over too, the newest first. */
    @Transactional(readOnly = true)
    public List<Appointment> all(MunicipalityId municipality) {
        return store.all(municipality);
    }

    /** Every appointment to this body, in the order of the seats. */
    @Transactional(readOnly = true)
    public List<Appointment> of(MunicipalityId municipality, BodyId body) {
        return store.of(municipality, body);
    }

    /** Every appointment of this person, the newest first. */
    @Transactional(readOnly = true)
    public List<Appointment> of(MunicipalityId municipality, PersonId person) {
        return store.of(municipality, person);
    }

    @Transactional(readOnly = true)
    public Optional<Appointment> find(MunicipalityId municipality, UUID id) {
        return store.find(municipality, id);
    }

    /** Notes whom the office has in mind. Nobody is told yet. */
    @Transactional
    public Appointment propose(MunicipalityId municipality, Draft draft, Visitor.Actor by) {
        return insert(municipality, draft, Optional.empty(), by);
    }

    /** Notes the answer. */
    @Transactional
    public Result answer(MunicipalityId municipality, UUID id, boolean yes, Way way, Visitor.Actor by) {
        var found = store.find(municipality, id);
        if (found.isEmpty()) {
            return new Result.Gone();
        }
        var step = new Step(today(), way);
        if (!yes) {
            return become(municipality, found.get(), found.get().declined(step), "appointmentDeclined", by);
        }
        var appointment = found.get();
        for (var other : store.acceptedForUpdate(municipality, appointment.seat())) {
            if (!other.id().equals(id) && other.collidesWith(appointment)) {
                return new Result.SeatTaken(name(municipality, other));
            }
        }
        return become(municipality, appointment, appointment.accepted(step), "appointmentAccepted", by);
    }

    /** Goes on from one that ends: the same person on the same seat, from the day after. */
    @Transactional
    Appointment reappoint(MunicipalityId municipality, Appointment ending, Draft draft, Visitor.Actor by) {
        return insert(municipality, draft, Optional.of(ending.id()), by);
    }

    /** Notes that the letter went out. */
    @Transactional
    public Result sent(MunicipalityId municipality, UUID id, Way way, Visitor.Actor by) {
        return store.find(municipality, id)
                .map(found -> become(municipality, found, found.sent(new Step(today(), way)), "appointmentSent", by))
                .orElseGet(Result.Gone::new);
    }

    @Transactional
    public Result withdraw(MunicipalityId municipality, UUID id, Visitor.Actor by) {
        return store.find(municipality, id)
                .map(found -> become(municipality, found, found.withdrawn(), "appointmentWithdrawn", by))
                .orElseGet(Result.Gone::new);
    }

    @Transactional
    Result proposeAgain(MunicipalityId municipality, UUID id, Visitor.Actor by) {
        return store.find(municipality, id)
                .map(found -> become(municipality, found, found.proposedAgain(), "appointmentProposed", by))
                .orElseGet(Result.Gone::new);
    }

    /** Ends it on this day. @param how {@link AppointmentState#ENDED} or {@link AppointmentState#RECALLED} */
    @Transactional
    public Result end(
            MunicipalityId municipality,
            UUID id,
            AppointmentState how,
            LocalDate lastDay,
            String reason,
            Visitor.Actor by) {
        var act = how == AppointmentState.RECALLED ? "appointmentRecalled" : "appointmentEnded";
        return store.find(municipality, id)
                .map(found -> become(municipality, found, found.over(how, lastDay, reason), act, by))
                .orElseGet(Result.Gone::new);
    }

    /** Notes that the farewell letter with thanks was written. */
    @Transactional
    void thanked(MunicipalityId municipality, Appointment appointment, Visitor.Actor by) {
        store.thank(municipality, appointment.id(), today());
        record(municipality, "appointmentThanked", appointment, Map.of(), Map.of(), by);
    }

    private Appointment insert(MunicipalityId municipality, Draft draft, Optional<UUID> predecessor, Visitor.Actor by) {
        var appointment = new Appointment(
                Ids.fresh(),
                draft.seat(),
                draft.deputyRank(),
                Optional.of(draft.person()),
                draft.organisation(),
                AppointmentState.PROPOSED,
                draft.from(),
                draft.until(),
                today(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                predecessor,
                1);
        store.insert(municipality, appointment);
        record(municipality, "appointmentProposed", appointment, Map.of(), appointment.texts(), by);
        return appointment;
    }

    private Result become(
            MunicipalityId municipality, Appointment before, Appointment after, String act, Visitor.Actor by) {
        if (!before.state().mayBecome(after.state()) || !store.update(municipality, after)) {
            return new Result.NotFromHere(before.state());
        }
        record(municipality, act, after, before.texts(), after.texts(), by);
        return new Result.Kept(store.find(municipality, after.id()).orElseThrow());
    }

    private void record(
            MunicipalityId municipality,
            String act,
            Appointment appointment,
            Map<String, String> before,
            Map<String, String> after,
            Visitor.Actor by) {
        var now = new HashMap<>(after);
        appointment.person().ifPresent(person -> now.put("member", person.toString()));
        var body = seats.bodyOf(municipality, appointment.seat()).flatMap(id -> bodies.byId(municipality, id));
        var subject = body.map(Bodies::subject).orElseThrow();
        // A reason may name the person, so these words go with them.
        var concerns =
                appointment.person().map(PersonId::toString).map(List::of).orElse(List.of());
        audit.recordAll(by, List.of(new Audit.Line(act, subject, before, now, concerns)));
    }

    private String name(MunicipalityId municipality, Appointment appointment) {
        return appointment
                .person()
                .flatMap(id -> people.byId(municipality, id))
                .map(Person::name)
                .orElse("");
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
