package org.vorort.network.arrangement;

import java.util.List;
import java.util.Map;
import org.vorort.network.arrangement.Arrangement.Guest;
import org.vorort.network.arrangement.Arrangement.Seat;

/** Looks for room around a wanted place, in a spiral. Nobody else moves. */
final class FreeSeat {

    private static final double STEP = 9;
    private static final int TURNS = 4_000;
    private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

    private FreeSeat() {}

    static Seat near(Seat wanted, List<Guest> guests, int guest, Map<Integer, Seat> taken) {
        var best = inside(wanted);
        for (var turn = 0; turn < TURNS; turn++) {
            var reach = STEP * Math.sqrt(turn);
            var seat = inside(new Seat(
                    wanted.x() + reach * Math.cos(turn * GOLDEN_ANGLE),
                    wanted.y() + reach * Math.sin(turn * GOLDEN_ANGLE)));
            if (isFree(seat, guests, guest, taken)) {
                return seat;
            }
        }
        return best;
    }

    private static boolean isFree(Seat seat, List<Guest> guests, int guest, Map<Integer, Seat> taken) {
        for (var other : taken.entrySet()) {
            var width = (guests.get(guest).width() + guests.get(other.getKey()).width()) / 2;
            var height =
                    (guests.get(guest).height() + guests.get(other.getKey()).height()) / 2;
            if (Math.abs(seat.x() - other.getValue().x()) < width
                    && Math.abs(seat.y() - other.getValue().y()) < height) {
                return false;
            }
        }
        return true;
    }

    private static Seat inside(Seat seat) {
        return new Seat(Math.clamp(seat.x(), 0, Arrangement.WIDTH), Math.clamp(seat.y(), 0, Arrangement.HEIGHT));
    }
}
