package org.vorort.network.arrangement;

import java.util.ArrayList;
import java.util.List;
import org.vorort.network.arrangement.Arrangement.Guest;
import org.vorort.network.arrangement.Arrangement.Seat;

/** Places while they are still being looked for, with half the room each takes. */
final class Places {

    private static final double STRETCH = 1.5;

    final double[] x;
    final double[] y;
    final double[] radius;
    final double[] halfWidth;
    final double[] halfHeight;
    final double[] below;

    Places(List<Guest> guests) {
        x = new double[guests.size()];
        y = new double[guests.size()];
        radius = guests.stream().mapToDouble(Guest::radius).toArray();
        halfWidth = guests.stream().mapToDouble(guest -> guest.width() / 2).toArray();
        halfHeight = guests.stream().mapToDouble(guest -> guest.height() / 2).toArray();
        below = guests.stream().mapToDouble(Guest::below).toArray();
    }

    /** Spreads them over the room that there is. One axis may be stretched more than the other, but not out of shape. */
    void fill(List<Integer> guests, double height) {
        var across = Extent.of(x, guests);
        var down = Extent.of(y, guests);
        var scaleX = Arrangement.WIDTH / across.length();
        var scaleY = height / down.length();
        var even = Math.min(scaleX, scaleY) * STRETCH;
        spread(x, guests, across, Math.min(scaleX, even), Arrangement.WIDTH);
        spread(y, guests, down, Math.min(scaleY, even), height);
    }

    private static void spread(double[] values, List<Integer> guests, Extent extent, double scale, double room) {
        for (var guest : guests) {
            values[guest] = room / 2 + (values[guest] - extent.middle()) * scale;
        }
    }

    private record Extent(double least, double most) {

        static Extent of(double[] values, List<Integer> guests) {
            var least = Double.MAX_VALUE;
            var most = -Double.MAX_VALUE;
            for (var guest : guests) {
                least = Math.min(least, values[guest]);
                most = Math.max(most, values[guest]);
            }
            return new Extent(least, most);
        }

        double length() {
            return Math.max(0.5, most - least);
        }

        double middle() {
            return (least + most) / 2;
        }
    }

    List<Seat> seats() {
        var seats = new ArrayList<Seat>();
        for (var guest = 0; guest < x.length; guest++) {
            seats.add(
                    new Seat(Math.clamp(x[guest], 0, Arrangement.WIDTH), Math.clamp(y[guest], 0, Arrangement.HEIGHT)));
        }
        return seats;
    }
}
