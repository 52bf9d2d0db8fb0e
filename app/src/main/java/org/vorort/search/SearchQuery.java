package org.vorort.search;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.vorort.search.Harvest.Filter;
import org.vorort.search.words.Asked;

/**
 * What is searched for, as an address says it.
 *
 * @param q what was typed, without characters nobody sees
 * @param kind a kind of thing
 * @param time a {@link Span}; empty for all
 */
record SearchQuery(String q, String kind, String time) {

    SearchQuery ofKind(String other) {
        return new SearchQuery(q, other, time);
    }

    SearchQuery in(String span) {
        return new SearchQuery(q, kind, span);
    }

    /** The same with no more of what was typed than a page should repeat. */
    SearchQuery shortened() {
        return q.length() <= Asked.LONGEST_CHARACTERS
                ? this
                : new SearchQuery(q.substring(0, Asked.LONGEST_CHARACTERS), kind, time);
    }

    Filter filter() {
        return new Filter(Optional.of(kind).filter(code -> !code.isEmpty()), Span.of(time));
    }

    /** As it stands in an address, with the question mark. */
    String address() {
        var address = new StringBuilder("?q=").append(URLEncoder.encode(q, StandardCharsets.UTF_8));
        if (!kind.isEmpty()) {
            address.append("&kind=").append(URLEncoder.encode(kind, StandardCharsets.UTF_8));
        }
        if (Span.of(time).isPresent()) {
            address.append("&time=").append(time);
        }
        return address.toString();
    }
}
