package org.vorort.actors.people;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.vorort.actors.directory.ListQuery;

/**
 * What somebody wants to see of the people. Empty parts do not restrict.
 *
 * @param q words to be found, with typing errors forgiven; also in the names of organisations
 * @param language catalogue key
 * @param group catalogue key of an actor group in which they have a function
 * @param functions {@code without} or {@code with} any function today
 * @param contactWay how they prefer to be reached
 * @param consent {@code public} for those who agreed to be named in public, {@code internal} for the others
 * @param state {@code active} unless said otherwise; {@code all} for every one
 * @param fresh {@code stale} for entries nobody confirmed for a year, {@code fresh} for the others
 * @param sort {@code name}, {@code changed} or {@code confirmed}, with a minus before it for descending
 */
record PersonQuery(
        String q,
        String language,
        String group,
        String functions,
        String contactWay,
        String consent,
        String state,
        String fresh,
        String sort)
        implements ListQuery {

    /** Absent parameters become empty. */
    PersonQuery {
        q = orEmpty(q);
        language = orEmpty(language);
        group = orEmpty(group);
        functions = orEmpty(functions);
        contactWay = orEmpty(contactWay);
        consent = orEmpty(consent);
        state = orEmpty(state);
        fresh = orEmpty(fresh);
        sort = orEmpty(sort);
    }

    @Override
    public Map<String, String> parts() {
        var parts = new LinkedHashMap<String, String>();
        parts.put("q", q);
        parts.put("language", language);
        parts.put("group", group);
        parts.put("functions", functions);
        parts.put("contactWay", contactWay);
        parts.put("consent", consent);
        parts.put("state", state);
        parts.put("fresh", fresh);
        parts.put("sort", sort);
        parts.values().removeIf(String::isBlank);
        return parts;
    }

    /** The same without what only the office may ask: how somebody is reached. */
    PersonQuery forReaders() {
        return new PersonQuery(q, language, group, functions, "", consent, state, fresh, sort);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
