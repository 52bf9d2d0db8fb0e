package org.vorort.actors.offers;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.vorort.actors.SearchText;
import org.vorort.actors.offers.Offers.Offer;

/**
 * What somebody looks for among the offers; it lives in the address. Empty parts do not restrict.
 *
 * @param field catalogue key of a field of action; language and targetGroup likewise
 */
record OfferQuery(String q, String field, String language, String targetGroup) {

    Map<String, String> filters() {
        var filters = new LinkedHashMap<String, String>();
        filters.put("field", field);
        filters.put("language", language);
        filters.put("targetGroup", targetGroup);
        filters.values().removeIf(String::isBlank);
        return filters;
    }

    boolean narrows() {
        return !q.isBlank() || !filters().isEmpty();
    }

    /** As it stands in an address, with the question mark; empty when it says nothing. */
    String address() {
        return without("");
    }

    String without(String part) {
        var parts = filters();
        parts.remove(part);
        if (!q.isBlank()) {
            parts.put("q", q);
        }
        var address = new StringBuilder();
        parts.forEach((name, value) -> address.append(address.isEmpty() ? "?" : "&")
                .append(name)
                .append('=')
                .append(URLEncoder.encode(value, StandardCharsets.UTF_8)));
        return address.toString();
    }

    /** Whether the offer is asked for. @param organisation the name of who makes it, which is searched too */
    boolean finds(Offer offer, String organisation) {
        var text = SearchText.of(offer.title(), offer.description(), organisation);
        return (field.isBlank() || offer.field().equals(field))
                && (language.isBlank() || offer.languages().contains(language))
                && (targetGroup.isBlank() || offer.targetGroups().contains(targetGroup))
                && SearchText.words(q).stream().allMatch(text::contains);
    }
}
