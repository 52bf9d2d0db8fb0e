package org.vorort.network.arrangement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.vorort.network.graph.GraphBuilder;
import org.vorort.network.layout.Layout;
import org.vorort.network.layout.NodeSizes;

/**
 * Finds everybody a place on a sheet of paper. The same network always gives the same places; whoever has a place already keeps it to the
 * last digit, and those who are new come near those they work with.
 */
public final class Arrangement {

    /**
     * Somebody who needs a place.
     *
     * @param radius of its shape, in units of {@link #WIDTH}
     * @param width how much room it takes with its label; height likewise
     * @param below how far the middle of that room lies below its own middle, as a label does
     */
    public record Guest(double radius, double width, double height, double below) {}

    /** Who is joined, as positions in the list of guests. @param strength 1 to 3 */
    public record Joined(int from, int to, int strength) {}

    /** A place, in units of {@link #WIDTH} and {@link #HEIGHT}. */
    public record Seat(double x, double y) {}

    /** The room there is, in the proportions of a sheet of paper. */
    public static final double WIDTH = 1068;

    public static final double HEIGHT = 772;

    private static final double EDGE = 60;
    private static final double GAP = 6;

    private Arrangement() {}

    /** A place for everybody. */
    public static List<Seat> arrange(List<Guest> guests, List<Joined> joined) {
        var links = Links.of(guests.size(), joined);
        var loners = links.loners();
        var strip = new LonerStrip(guests, loners);
        var places = new Places(guests);
        if (loners.size() < guests.size()) {
            lay(guests, links, places);
            places.fill(links.company(), HEIGHT - strip.height());
            MakeRoom.withLabels(places, links.company(), HEIGHT - strip.height());
            MakeRoom.withoutLabels(places, links.company(), HEIGHT - strip.height());
        }
        strip.seat(places);
        return places.seats();
    }

    /** Those who are joined, by their distances; what becomes of them on the sheet is seen to afterwards. */
    private static void lay(List<Guest> guests, Links links, Places places) {
        var company = links.company();
        var builder = new GraphBuilder();
        var vertices = new HashMap<Integer, Integer>();
        company.forEach(guest -> vertices.put(guest, builder.add("")));
        var radii = new double[company.size()];
        for (var guest : company) {
            radii[vertices.get(guest)] =
                    Math.min(guests.get(guest).width(), guests.get(guest).height()) / 2;
            for (var friend : links.of(guest)) {
                if (friend > guest) {
                    builder.join(vertices.get(guest), vertices.get(friend));
                }
            }
        }
        var spots = Layout.first(builder.build(), new NodeSizes(radii, EDGE, GAP));
        for (var guest : company) {
            places.x[guest] = spots.get(vertices.get(guest)).x();
            places.y[guest] = spots.get(vertices.get(guest)).y();
        }
    }

    /** Places for those who have none yet, by their position in the list. */
    public static Map<Integer, Seat> join(List<Guest> guests, List<Joined> joined, Map<Integer, Seat> seated) {
        var links = Links.of(guests.size(), joined);
        var known = new TreeMap<>(seated);
        var found = new TreeMap<Integer, Seat>();
        for (var guest : bestKnownFirst(guests.size(), links, known)) {
            var seat = FreeSeat.near(wanted(links.of(guest), known), guests, guest, known);
            known.put(guest, seat);
            found.put(guest, seat);
        }
        return found;
    }

    private static List<Integer> bestKnownFirst(int size, Links links, Map<Integer, Seat> known) {
        var fresh = new ArrayList<Integer>();
        for (var guest = 0; guest < size; guest++) {
            if (!known.containsKey(guest)) {
                fresh.add(guest);
            }
        }
        fresh.sort((first, second) -> links.of(second).length - links.of(first).length);
        return fresh;
    }

    /** In the middle of those it works with; without any, below all others. */
    private static Seat wanted(int[] friends, Map<Integer, Seat> known) {
        var x = 0.0;
        var y = 0.0;
        var count = 0;
        for (var friend : friends) {
            var seat = known.get(friend);
            if (seat != null) {
                x += seat.x();
                y += seat.y();
                count++;
            }
        }
        return count == 0 ? new Seat(WIDTH / 2, HEIGHT) : new Seat(x / count, y / count);
    }
}
