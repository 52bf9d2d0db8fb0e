package org.vorort.network.map;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.vorort.network.drawing.Canvas;

/**
 * What somebody wants to see of the network. It lives in the address of the page, so that it can be kept and sent to
 * somebody. Empty parts do not restrict, and what cannot be read counts as empty.
 *
 * @param q words that find an actor
 * @param group catalogue key of an actor group; field and level likewise
 * @param kind of ties
 * @param strength the weakest ties to be shown, 1 to 3
 * @param date the day on which it is looked at, today unless said otherwise
 * @param derived {@code true} to show what follows from persons too
 * @param compare an earlier day to compare with
 * @param focus the address of the actor that is looked at
 * @param zoom how near, from 1; x and y the middle of what is seen, in thousandths of the map
 */
record MapQuery(
        String q,
        String group,
        String field,
        String level,
        String kind,
        String strength,
        String date,
        String derived,
        String compare,
        String focus,
        String zoom,
        String x,
        String y) {

    static final MapQuery EVERYTHING = new MapQuery("", "", "", "", "", "", "", "", "", "", "", "", "");

    static final double NEAREST = 16;

    private static final Set<String> NO_FILTER = Set.of("q", "focus", "zoom", "x", "y");

    MapQuery {
        q = orEmpty(q);
        group = orEmpty(group);
        field = orEmpty(field);
        level = orEmpty(level);
        kind = orEmpty(kind);
        strength = orEmpty(strength);
        date = orEmpty(date);
        derived = orEmpty(derived);
        compare = orEmpty(compare);
        focus = orEmpty(focus);
        zoom = orEmpty(zoom);
        x = orEmpty(x);
        y = orEmpty(y);
    }

    /** The parts that say something, in the order of the form. */
    Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", q);
        parts.put("group", group);
        parts.put("field", field);
        parts.put("level", level);
        parts.put("kind", kind);
        parts.put("strength", strength);
        parts.put("date", date);
        parts.put("derived", derived);
        parts.put("compare", compare);
        parts.put("focus", focus);
        parts.put("zoom", zoom);
        parts.put("x", x);
        parts.put("y", y);
        parts.values().removeIf(String::isBlank);
        return parts;
    }

    /** The parts that change what is shown, not how near or whom one looks at. */
    Map<String, String> filters() {
        var filters = parts();
        filters.keySet().removeAll(NO_FILTER);
        return filters;
    }

    String address() {
        return address(parts());
    }

    /** The address of the same with nothing but its filters, for the table and the matrix. */
    String filterAddress() {
        return address(filters());
    }

    String without(String... names) {
        var parts = parts();
        for (var name : names) {
            parts.remove(name);
        }
        return address(parts);
    }

    String with(String name, String value) {
        var parts = parts();
        parts.put(name, value);
        return address(parts);
    }

    /** The address that looks at this actor. */
    String on(String slug) {
        var parts = parts();
        parts.remove("q");
        parts.put("focus", slug);
        return address(parts);
    }

    /** The address that looks from nearer or further away, or from elsewhere. */
    String looking(double near, double middleX, double middleY) {
        var parts = parts();
        parts.keySet().removeAll(Set.of("zoom", "x", "y"));
        var canvas = new Canvas(1000, 1000, Math.clamp(near, 1, NEAREST), middleX, middleY);
        if (canvas.zoom() > 1.01) {
            parts.put("zoom", String.valueOf(Math.round(canvas.zoom() * 10) / 10.0));
            parts.put("x", String.valueOf(Math.round(canvas.x() * 1000)));
            parts.put("y", String.valueOf(Math.round(canvas.y() * 1000)));
        }
        return address(parts);
    }

    Canvas canvas(int width, int height) {
        var near = Math.clamp(number(zoom, 1), 1, NEAREST);
        return new Canvas(width, height, near, number(x, 500) / 1000, number(y, 500) / 1000);
    }

    LocalDate day(LocalDate today) {
        return day(date).orElse(today);
    }

    Optional<LocalDate> compared() {
        return day(compare);
    }

    int weakest() {
        return (int) Math.clamp(number(strength, 1), 1, 3);
    }

    boolean withDerived() {
        return derived.equals("true");
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
        } catch (DateTimeParseException typedByHand) {
            return Optional.empty();
        }
    }

    private static double number(String text, double otherwise) {
        try {
            var number = text.isEmpty() ? otherwise : Double.parseDouble(text);
            return Double.isFinite(number) ? number : otherwise;
        } catch (NumberFormatException typedByHand) {
            return otherwise;
        }
    }

    private static String address(Map<String, String> parts) {
        var address = new StringBuilder();
        parts.forEach((name, value) -> address.append(address.isEmpty() ? "?" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
