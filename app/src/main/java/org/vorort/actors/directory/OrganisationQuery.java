package org.vorort.actors.directory;

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
        q = ListQuery.orEmpty(q);
        group = ListQuery.orEmpty(group);
        field = ListQuery.orEmpty(field);
        level = ListQuery.orEmpty(level);
        language = ListQuery.orEmpty(language);
        targetGroup = ListQuery.orEmpty(targetGroup);
        quarter = ListQuery.orEmpty(quarter);
        state = ListQuery.orEmpty(state);
        fresh = ListQuery.orEmpty(fresh);
        sort = ListQuery.orEmpty(sort);
    }

    /** The parts that say something, in the order of the form. */
    @Override
    public Map<String, String> parts() {
        return ListQuery.saying(
                Map.entry("q", q),
                Map.entry("group", group),
                Map.entry("field", field),
                Map.entry("level", level),
                Map.entry("language", language),
                Map.entry("targetGroup", targetGroup),
                Map.entry("quarter", quarter),
                Map.entry("state", state),
                Map.entry("fresh", fresh),
                Map.entry("sort", sort));
    }
}
