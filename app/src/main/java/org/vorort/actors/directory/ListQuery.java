package org.vorort.actors.directory;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to see of a list. It lives in the address of the page, so that it can be kept, sent to somebody and
 * exported.
 */
public interface ListQuery {

    /** Words to be found. */
    String q();

    /** A column, with a minus before it for descending; empty for the list's own order, which is by name. */
    String sort();

    /** The parts that say something, in the order of the form. */
    Map<String, String> parts();

    /** The parts that narrow the list; sorting does not. */
    default Map<String, String> filters() {
        var filters = parts();
        filters.remove("q");
        filters.remove("sort");
        return filters;
    }

    default boolean narrows() {
        return !q().isBlank() || !filters().isEmpty();
    }

    /** As it stands in an address, with the question mark; empty when it says nothing. */
    default String address() {
        return address(parts());
    }

    default String without(String part) {
        var parts = parts();
        parts.remove(part);
        return address(parts);
    }

    /** The same list sorted by this column, the other way round if it is sorted by it already. */
    default String sortedBy(String column) {
        var parts = parts();
        parts.put("sort", direction(column).equals("ascending") ? "-" + column : column);
        return address(parts);
    }

    /** {@code ascending}, {@code descending}, or empty when the list is sorted otherwise. */
    default String direction(String column) {
        var current = sort().isEmpty() ? "name" : sort();
        if (current.equals(column)) {
            return "ascending";
        }
        return current.equals("-" + column) ? "descending" : "";
    }

    /** A part as it was asked for; an absent one is empty. */
    static String orEmpty(@Nullable String part) {
        return part == null ? "" : part.strip();
    }

    /** These parts in this order, without those that say nothing. */
    @SafeVarargs
    static Map<String, String> saying(Map.Entry<String, String>... parts) {
        var saying = new LinkedHashMap<String, String>();
        for (var part : parts) {
            if (!part.getValue().isBlank()) {
                saying.put(part.getKey(), part.getValue());
            }
        }
        return saying;
    }

    private static String address(Map<String, String> parts) {
        var address = new StringBuilder();
        parts.forEach((name, value) -> address.append(address.isEmpty() ? "?" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }
}
