package org.vorort.bodies.seats;

import java.time.LocalDate;
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
import org.vorort.bodies.BodyId;
import org.vorort.bodies.seats.SeatStore.Row;
import org.vorort.bodies.seats.SeatStore.Taken;
import org.vorort.kernel.MunicipalityId;

/** The seats of bodies and who is on them. Only whoever has accepted sits there. */
@Service
public class Seats {

    /** A seat as it is laid down, also one that was taken away. */
    public record LaidDown(BodyId body, SeatDraft seat) {}

    private final SeatStore store;
    private final People people;
    private final Organisations organisations;

    Seats(SeatStore store, People people, Organisations organisations) {
        this.store = store;
        this.people = people;
        this.organisations = organisations;
    }

    /** The seats of a body on this day, in their order. */
    @Transactional(readOnly = true)
    public List<Seat> of(MunicipalityId municipality, BodyId body, LocalDate on) {
        var rows = store.seats(municipality, body, on);
        return seats(municipality, rows, store.taken(municipality, body, on));
    }

    /** The seats of every body on this day. */
    @Transactional(readOnly = true)
    public Map<BodyId, List<Seat>> all(MunicipalityId municipality, LocalDate on) {
        var rows = store.seats(municipality, on);
        var seats = seats(municipality, rows, store.taken(municipality, on));
        var byBody = new HashMap<BodyId, List<Seat>>();
        for (var number = 0; number < rows.size(); number++) {
            byBody.computeIfAbsent(rows.get(number).body(), _ -> new ArrayList<>())
                    .add(seats.get(number));
        }
        return byBody;
    }

    /** Every seat there ever was, by id. */
    @Transactional(readOnly = true)
    public Map<UUID, LaidDown> laidDown(MunicipalityId municipality) {
        var laidDown = new HashMap<UUID, LaidDown>();
        store.seats(municipality, LocalDate.EPOCH)
                .forEach(row -> laidDown.put(row.id(), new LaidDown(row.body(), row.seat())));
        return laidDown;
    }

    /** The body a seat belongs to. */
    @Transactional(readOnly = true)
    public Optional<BodyId> bodyOf(MunicipalityId municipality, UUID seat) {
        return store.find(municipality, seat).map(Row::body);
    }

    private List<Seat> seats(MunicipalityId municipality, List<Row> rows, List<Taken> taken) {
        var persons = new HashSet<PersonId>();
        var places = new HashSet<OrganisationId>();
        taken.forEach(one -> {
            persons.add(one.person());
            one.organisation().ifPresent(places::add);
        });
        var personNames = new HashMap<PersonId, String>();
        for (Person person : people.byIds(municipality, persons)) {
            personNames.put(person.id(), person.name());
        }
        var placeNames = new HashMap<OrganisationId, String>();
        for (Organisation organisation : organisations.byIds(municipality, places)) {
            placeNames.put(organisation.id(), organisation.name());
        }
        var seats = new ArrayList<Seat>();
        for (var row : rows) {
            var holders = new ArrayList<Holding>();
            var deputies = new ArrayList<Holding>();
            for (var one : taken) {
                if (one.seat().equals(row.id())) {
                    (one.rank() == 0 ? holders : deputies).add(holding(one, personNames, placeNames));
                }
            }
            seats.add(new Seat(
                    row.id(),
                    row.seat().label(),
                    row.seat().kind(),
                    row.seat().voting(),
                    row.seat().group(),
                    row.seat().required(),
                    holders.stream().findFirst(),
                    deputies));
        }
        return seats;
    }

    private static Holding holding(
            Taken taken, Map<PersonId, String> personNames, Map<OrganisationId, String> placeNames) {
        return new Holding(
                taken.appointment(),
                taken.person(),
                personNames.getOrDefault(taken.person(), ""),
                taken.organisation(),
                taken.organisation().map(id -> placeNames.getOrDefault(id, "")).orElse(""),
                taken.from(),
                taken.until());
    }
}
