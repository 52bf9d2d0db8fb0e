package org.vorort.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** SQL stands in stores, asks only the own room's schema, and names the schema with every table. */
final class SqlFence {

    /** Rooms that speak SQL in other types too: storage opens and guards the database itself. */
    private static final Set<String> BELOW_STORES = Set.of("storage");

    private SqlFence() {}

    static List<String> violations(House house) {
        var violations = new ArrayList<String>();
        for (var source : house.java()) {
            var store = source.typeName().endsWith("Store") || BELOW_STORES.contains(source.room());
            for (var written : Strings.in(source)) {
                var sql = SqlText.of(written.text());
                if (!store && sql.isStatement()) {
                    violations.add(source.at(written.at()) + " speaks SQL; that belongs into a Store");
                }
                if (store || sql.isStatement()) {
                    problems(violations, source.at(written.at()), source.room(), sql);
                }
            }
        }
        return violations;
    }

    private static void problems(List<String> violations, String at, String room, SqlText sql) {
        for (var schema : sql.schemas()) {
            if (!schema.equals(room)) {
                violations.add(at + " asks the schema of " + schema + ": a query stays in its own room");
            }
        }
        for (var table : sql.tables()) {
            if (!table.contains(".") && !table.startsWith("pg_") && (sql.isStatement() || table.contains("_"))) {
                violations.add(at + " names the table " + table + " without its schema");
            }
        }
    }
}
