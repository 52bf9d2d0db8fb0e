package org.vorort.house;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Migrations build in their own room's schema, point down the ladder, and lock every table to its municipality. */
public final class MigrationFence {

    /** Tables without a municipality, each with the reason. */
    public static final Map<String, String> SERVER_WIDE = new TreeMap<>(Map.of(
            "storage.secret", "keys of this installation",
            "municipality.municipality", "is the list of municipalities",
            "identity.account", "one person signs in to several municipalities",
            "identity.session", "belongs to an account",
            "identity.sign_in_attempt", "counted before anybody is known",
            "post.mailbox", "where reading stands in the one mailbox of the server",
            "post.scheduled_tasks", "the scheduler's own; a task names the municipality it works for"));

    private static final Pattern NAME = Pattern.compile("V\\d+__[a-z0-9_]+\\.sql");
    private static final Pattern CREATE_TABLE =
            Pattern.compile("create (?:unlogged )?table (?:if not exists )?([\\w.]+)\\s*\\(([^;]*)");
    private static final Pattern OWN = Pattern.compile(
            "(?:create (?:or replace )?(?:function|procedure|view|materialized view|type|sequence|domain)"
                    + "|create (?:unlogged )?table(?: if not exists)?|alter table(?: only)?(?: if exists)?"
                    + "|drop table(?: if exists)?|insert into|delete from"
                    + "|create (?:unique )?index (?:if not exists )?(?:\\w+ )?on(?: only)?) ([\\w.]+)");
    private static final Pattern REFERENCES = Pattern.compile("\\breferences ([\\w.]+)");
    private static final Pattern DROPPED = Pattern.compile("drop table (?:if exists )?([\\w.]+)");
    private static final Pattern GUARDED = Pattern.compile(
            "storage\\.guard\\w*\\('([\\w.]+)'|alter table ([\\w.]+) (?:enable|force) row level security");

    private MigrationFence() {}

    static List<String> violations(House house) {
        var violations = new ArrayList<String>();
        var byRoom = new TreeMap<String, StringBuilder>();
        for (var file : house.files(".sql")) {
            var room = house.room(file);
            if (!house.name(file).equals(room + "/db/" + file.getFileName()) || !hasGoodName(file)) {
                violations.add(house.name(file) + " is not <room>/db/V<n>__<what>.sql");
            }
            var sql = withoutBodies(House.read(file));
            problems(violations, house.name(file), room, sql);
            byRoom.computeIfAbsent(room, _ -> new StringBuilder()).append(sql).append(";\n");
        }
        byRoom.forEach((room, sql) -> violations.addAll(openTables(sql.toString())));
        return violations;
    }

    /** Every table the migrations create. */
    static Set<String> tables(House house) {
        var tables = new TreeSet<String>();
        for (var file : house.files(".sql")) {
            for (var table = CREATE_TABLE.matcher(withoutBodies(House.read(file))); table.find(); ) {
                tables.add(table.group(1));
            }
        }
        return tables;
    }

    private static void problems(List<String> violations, String name, String room, String sql) {
        for (var own = OWN.matcher(sql); own.find(); ) {
            if (!own.group(1).startsWith(room + ".")) {
                violations.add(name + " touches " + own.group(1) + ", which is not in the schema " + room);
            }
        }
        for (var reference = REFERENCES.matcher(sql); reference.find(); ) {
            var schema = reference.group(1).split("\\.")[0];
            if (!reference.group(1).contains(".") || !Ladder.ROOMS.contains(schema) || !Ladder.mayUse(room, schema)) {
                violations.add(name + " references " + reference.group(1) + "; a foreign key points down the ladder");
            }
        }
    }

    /** Tables that show one municipality's rows to another. */
    private static List<String> openTables(String sql) {
        var guarded = new TreeSet<String>();
        for (var guard = GUARDED.matcher(sql); guard.find(); ) {
            guarded.add(guard.group(1) == null ? guard.group(2) : guard.group(1));
        }
        var dropped = new TreeSet<String>();
        for (var drop = DROPPED.matcher(sql); drop.find(); ) {
            dropped.add(drop.group(1));
        }
        var violations = new ArrayList<String>();
        for (var table = CREATE_TABLE.matcher(sql); table.find(); ) {
            var name = table.group(1);
            if (dropped.contains(name) || SERVER_WIDE.containsKey(name)) {
                continue;
            }
            if (!table.group(2).contains("municipality_id")) {
                violations.add(
                        name + " has no municipality_id; if it is the whole server's, say why in MigrationFence");
            }
            if (!guarded.contains(name)) {
                violations.add(name + " is not guarded by row-level security: select storage.guard('" + name + "')");
            }
        }
        return violations;
    }

    private static boolean hasGoodName(Path file) {
        return NAME.matcher(file.getFileName().toString()).matches();
    }

    private static String withoutBodies(String sql) {
        return sql.replaceAll("--[^\n]*", " ")
                .replaceAll("(?s)\\$\\$.*?\\$\\$", "''")
                .replaceAll("\\s+", " ");
    }
}
