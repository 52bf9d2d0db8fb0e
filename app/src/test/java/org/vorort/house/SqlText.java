package org.vorort.house;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** Lower-case SQL, read just well enough to see which schemas and tables it names. */
record SqlText(String text) {

    private static final Pattern BEGINS = Pattern.compile(
            "^\\s*(select|insert into|update|delete from|with|merge into|truncate|lock table|create|alter|grant|revoke|drop|copy)"
                    + "\\s[\\s\\S]*(\\b(from|into|set|values|table|schema|role|policy|as|to|where)\\b|\\(|[a-z_]\\.[a-z_])[\\s\\S]*");

    private static final Pattern TABLE = Pattern.compile(
            "(?<!distinct )\\b(from|join|insert into|merge into|(?<!for )(?<!key )(?<!do )(?<!on )update|truncate|lock table)"
                    + "\\s+(?:table\\s+|only\\s+|lateral\\s+)*([a-z_][a-z0-9_]*(?:\\.[a-z_][a-z0-9_]*)?)(\\s*\\()?");

    private static final Pattern NEXT_TABLE = Pattern.compile(
            "\\G(?:\\s+(?:as\\s+)?[a-z_][a-z0-9_]*)?\\s*,\\s*([a-z_][a-z0-9_]*(?:\\.[a-z_][a-z0-9_]*)?)(?=\\s+[a-z_])");

    private static final Pattern NAMED_QUERY =
            Pattern.compile("([a-z_][a-z0-9_]*)\\s*(?:\\([^()]*\\)\\s*)?\\bas\\s+(?:not\\s+)?(?:materialized\\s+)?\\(");

    /** Functions whose arguments stand around the word from. */
    private static final Pattern FROM_INSIDE =
            Pattern.compile("\\b(extract|substring|trim|overlay)\\s*\\((?:[^()]|\\((?:[^()]|\\([^()]*\\))*\\))*\\)");

    /** Without comments and quoted text. */
    static SqlText of(String written) {
        var bare = written.replaceAll("--[^\n]*", " ").replaceAll("'[^']*'", "''");
        return new SqlText(FROM_INSIDE.matcher(bare).replaceAll("computed"));
    }

    boolean isStatement() {
        return BEGINS.matcher(text).matches();
    }

    /** Every table that is read or written, as it is named; queries with a name of their own are none. */
    Set<String> tables() {
        var own = new LinkedHashSet<String>();
        for (var named = NAMED_QUERY.matcher(text); named.find(); ) {
            own.add(named.group(1));
        }
        var tables = new LinkedHashSet<String>();
        for (var table = TABLE.matcher(text); table.find(); ) {
            var reads = table.group(1).equals("from") || table.group(1).equals("join");
            var function = reads && table.group(3) != null;
            if (!function && !table.group(2).equals("select") && !table.group(2).equals("set")) {
                tables.add(table.group(2));
            }
            addList(tables, table.end(2));
        }
        tables.removeAll(own);
        return tables;
    }

    private void addList(Set<String> tables, int from) {
        for (var next = NEXT_TABLE.matcher(text).region(from, text.length()); next.find(); ) {
            tables.add(next.group(1));
        }
    }

    /** Rooms whose schema is named anywhere, in whatever place. */
    Set<String> schemas() {
        var rooms = Pattern.compile("(?<![\\w.])(" + String.join("|", Ladder.ROOMS) + ")\\.[a-z_]");
        var schemas = new LinkedHashSet<String>();
        for (var named = rooms.matcher(text); named.find(); ) {
            schemas.add(named.group(1));
        }
        return schemas;
    }
}
