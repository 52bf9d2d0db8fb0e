package org.vorort.bodies.seats;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.seats.SeatStore.Row;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** Lays down the seats of a body. Every change stands in the audit trail. */
@Service
public class KeepSeats {

    private final SeatStore store;
    private final Audit audit;
    private final Clock clock;

    KeepSeats(SeatStore store, Audit audit, Clock clock) {
        this.store = store;
        this.audit = audit;
        this.clock = clock;
    }

    /** Puts a seat behind the others. */
    @Transactional
    public UUID add(MunicipalityId municipality, Body body, SeatDraft seat, Visitor.Actor by) {
        var last = store.seats(municipality, body.id(), LocalDate.EPOCH).stream()
                .mapToInt(Row::position)
                .max()
                .orElse(0);
        var row = new Row(Ids.fresh(), body.id(), last + 1, seat);
        store.insert(municipality, row);
        audit.record(by, "seatAdded", Bodies.subject(body), Map.of(), seat.texts());
        return row.id();
    }

    /** The seat of this body as it is laid down. */
    @Transactional(readOnly = true)
    Optional<SeatDraft> find(MunicipalityId municipality, Body body, UUID seat) {
        return row(municipality, body, seat).map(Row::seat);
    }

    /** @return whether there was such a seat */
    @Transactional
    boolean change(MunicipalityId municipality, Body body, UUID id, SeatDraft seat, Visitor.Actor by) {
        var before = row(municipality, body, id);
        before.ifPresent(row -> {
            store.update(municipality, new Row(row.id(), row.body(), row.position(), seat));
            audit.record(by, "seatChanged", Bodies.subject(body), row.seat().texts(), seat.texts());
        });
        return before.isPresent();
    }

    /** Takes the seat away; one that was held stays readable in the past. */
    @Transactional
    boolean remove(MunicipalityId municipality, Body body, UUID id, Visitor.Actor by) {
        var before = row(municipality, body, id);
        before.ifPresent(row -> {
            if (store.wasUsed(municipality, id)) {
                store.close(
                        municipality,
                        id,
                        LocalDate.ofInstant(clock.instant(), Formats.ZONE).minusDays(1));
            } else {
                store.delete(municipality, id);
            }
            audit.record(by, "seatRemoved", Bodies.subject(body), row.seat().texts(), Map.of());
        });
        return before.isPresent();
    }

    private Optional<Row> row(MunicipalityId municipality, Body body, UUID seat) {
        return store.find(municipality, seat).filter(row -> row.body().equals(body.id()));
    }
}
