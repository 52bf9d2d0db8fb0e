package org.vorort.storage;

import java.sql.SQLException;
import java.util.ArrayList;

/** Makes a row for any table, of values that only have to be there: nothing is known here of what tables mean. */
final class AnyRow {

    private AnyRow() {}

    /** Takes away what judges values, so that any will do. Row-level security stays. */
    static void suspendRules(Owner owner, String table) throws SQLException {
        owner.execute("set local session_replication_role = replica");
        for (var check : owner.column("""
                select conname
                from pg_constraint
                where contype = 'c'
                  and conrelid = '%s'::regclass""".formatted(table))) {
            owner.execute("alter table " + table + " drop constraint " + check);
        }
    }

    /** A statement that inserts a row of this municipality. */
    static String insert(Owner owner, String table, String municipality) throws SQLException {
        var names = new ArrayList<String>();
        var values = new ArrayList<String>();
        for (var column : owner.rows("""
                select a.attname, format_type(a.atttypid, null), t.typcategory
                from pg_attribute a
                join pg_type t on t.oid = a.atttypid
                where a.attrelid = '%s'::regclass
                  and a.attnum > 0
                  and not a.attisdropped
                  and a.attnotnull
                  and a.attname <> 'municipality_id'
                  and not a.atthasdef
                  and a.attidentity = ''
                order by a.attnum""".formatted(table))) {
            names.add(column.getFirst());
            values.add(value(column.get(1), column.get(2)));
        }
        names.add("municipality_id");
        values.add("'" + municipality + "'");
        return "insert into %s (%s) values (%s)".formatted(table, String.join(", ", names), String.join(", ", values));
    }

    private static String value(String type, String category) {
        return switch (category) {
            case "A" -> "'{}'::" + type;
            case "B" -> "false";
            case "D" -> "now()::" + type;
            case "E" -> "(enum_range(null::" + type + "))[1]";
            // Large numbers may be keys, which no other row has.
            case "N" -> type.equals("bigint") ? "-floor(random() * 1e15)::bigint" : "1::" + type;
            case "R" -> "'empty'::" + type;
            case "S" -> "gen_random_uuid()::text::" + type;
            case "T" -> "interval '1 hour'";
            default ->
                switch (type) {
                    case "uuid" -> "gen_random_uuid()";
                    case "jsonb", "json" -> "'{}'::" + type;
                    case "bytea" -> "gen_random_uuid()::text::bytea";
                    default -> throw new AssertionError("Teach this test a value of the type " + type);
                };
        };
    }
}
