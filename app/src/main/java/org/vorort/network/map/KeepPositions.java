package org.vorort.network.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.network.arrangement.Arrangement;
import org.vorort.network.arrangement.Arrangement.Guest;
import org.vorort.network.arrangement.Arrangement.Joined;
import org.vorort.network.arrangement.Arrangement.Seat;
import org.vorort.network.drawing.Footprint;
import org.vorort.shell.Formats;

/** Knows where everybody stands. Whoever is new finds a place; nobody else moves until somebody asks for it. */
@Service
class KeepPositions {

    /** From here on the first arrangement takes longer than anybody waits for a page. */
    private static final int LARGE = 400;

    private final PositionStore store;
    private final ReadNetwork readNetwork;
    private final ArrangementQueue queue;
    private final Clock clock;

    KeepPositions(PositionStore store, ReadNetwork readNetwork, ArrangementQueue queue, Clock clock) {
        this.store = store;
        this.readNetwork = readNetwork;
        this.queue = queue;
        this.clock = clock;
    }

    /** Where they all stand; empty while a large town is arranged for the first time. */
    @Transactional
    Optional<Map<OrganisationId, Position>> of(MunicipalityId municipality, TownNetwork shown) {
        var known = store.all(municipality);
        if (shown.members().stream().allMatch(member -> known.containsKey(member.id()))) {
            return Optional.of(known);
        }
        if (known.isEmpty() && shown.members().size() > LARGE) {
            queue.arrange(municipality);
            return Optional.empty();
        }
        store.add(municipality, missing(municipality, known));
        return Optional.of(store.all(municipality));
    }

    /** Arranges those who have no place yet, as a large town does in the background. */
    @Transactional
    void complete(MunicipalityId municipality) {
        store.add(municipality, missing(municipality, store.all(municipality)));
    }

    /** Forgets every place and arranges all anew; a large town in the background. */
    @Transactional
    void anew(MunicipalityId municipality) {
        store.clear(municipality);
        if (today(municipality).members().size() > LARGE) {
            queue.arrange(municipality);
        } else {
            complete(municipality);
        }
    }

    private Map<OrganisationId, Position> missing(MunicipalityId municipality, Map<OrganisationId, Position> known) {
        var network = today(municipality);
        var guests = guests(network);
        var joined = network.joints().stream()
                .map(joint -> new Joined(joint.from(), joint.to(), joint.strength()))
                .toList();
        var seats = known.isEmpty() ? arranged(guests, joined) : joining(network, guests, joined, known);
        var positions = new HashMap<OrganisationId, Position>();
        seats.forEach(
                (place, seat) -> positions.put(network.members().get(place).id(), position(seat)));
        return positions;
    }

    private static Map<Integer, Seat> arranged(List<Guest> guests, List<Joined> joined) {
        var seats = Arrangement.arrange(guests, joined);
        var byPlace = new HashMap<Integer, Seat>();
        for (var place = 0; place < seats.size(); place++) {
            byPlace.put(place, seats.get(place));
        }
        return byPlace;
    }

    private static Map<Integer, Seat> joining(
            TownNetwork network, List<Guest> guests, List<Joined> joined, Map<OrganisationId, Position> known) {
        var seated = new HashMap<Integer, Seat>();
        for (var place = 0; place < guests.size(); place++) {
            var position = known.get(network.members().get(place).id());
            if (position != null) {
                seated.put(place, new Seat(position.x() * Arrangement.WIDTH, position.y() * Arrangement.HEIGHT));
            }
        }
        return Arrangement.join(guests, joined, seated);
    }

    private static List<Guest> guests(TownNetwork network) {
        var guests = new ArrayList<Guest>();
        for (var footprint : Footprint.of(MapScene.unplaced(network), Arrangement.WIDTH, Arrangement.HEIGHT)) {
            guests.add(new Guest(footprint.radius(), footprint.width(), footprint.height(), footprint.below()));
        }
        return guests;
    }

    private TownNetwork today(MunicipalityId municipality) {
        return readNetwork.read(municipality, MapQuery.EVERYTHING, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    private static Position position(Seat seat) {
        return new Position(seat.x() / Arrangement.WIDTH, seat.y() / Arrangement.HEIGHT);
    }
}
