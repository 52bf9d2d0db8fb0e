package org.vorort.actors.people;

import java.util.Map;
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
        q = ListQuery.orEmpty(q);
        language = ListQuery.orEmpty(language);
        group = ListQuery.orEmpty(group);
        functions = ListQuery.orEmpty(functions);
        contactWay = ListQuery.orEmpty(contactWay);
        consent = ListQuery.orEmpty(consent);
        state = ListQuery.orEmpty(state);
        fresh = ListQuery.orEmpty(fresh);
        sort = ListQuery.orEmpty(sort);
    }

    @Override
    public Map<String, String> parts() {
        return ListQuery.saying(
                Map.entry("q", q),
                Map.entry("language", language),
                Map.entry("group", group),
                Map.entry("functions", functions),
                Map.entry("contactWay", contactWay),
                Map.entry("consent", consent),
                Map.entry("state", state),
                Map.entry("fresh", fresh),
                Map.entry("sort", sort));
    }

    /** The same without what only the office may ask: how somebody is reached. */
    PersonQuery forReaders() {
        return new PersonQuery(q, language, group, functions, "", consent, state, fresh, sort);
    }
}
