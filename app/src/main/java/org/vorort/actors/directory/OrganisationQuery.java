package org.vorort.actors.directory;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What somebody wants to see of the organisations. It lives in the address of the page, so that it can be kept, sent to
 * somebody and exported. Empty parts do not restrict.
 *
 * @param q words to be found, with typing errors forgiven
 * @param group catalogue key of an actor group; field, level, language and targetGroup likewise
 * @param state {@code active} unless said otherwise; {@code all} for every one
 * @param fresh {@code stale} for entries nobody confirmed for a year, {@code fresh} for the others
 * @param sort {@code name}, {@code town}, {@code changed} or {@code confirmed}, with a minus before it for descending
 */
record OrganisationQuery(
        String q,
        String group,
        String field,
        String level,
        String language,
        String targetGroup,
        String quarter,
        String state,
        String fresh,
        String sort)
        implements ListQuery {

    /** Absent parameters become empty. */
    OrganisationQuery {
        q = orEmpty(q);
        group = orEmpty(group);
        field = orEmpty(field);
        level = orEmpty(level);
        language = orEmpty(language);
        targetGroup = orEmpty(targetGroup);
        quarter = orEmpty(quarter);
        state = orEmpty(state);
        fresh = orEmpty(fresh);
        sort = orEmpty(sort);
    }

    /** The parts that say something, in the order of the form. */
    @Override
    public Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", q);
        parts.put("group", group);
        parts.put("field", field);
        parts.put("level", level);
        parts.put("language", language);
        parts.put("targetGroup", targetGroup);
        parts.put("quarter", quarter);
        parts.put("state", state);
        parts.put("fresh", fresh);
        parts.put("sort", sort);
        parts.values().removeIf(String::isBlank);
        return parts;
    }

    private static String orEmpty(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
