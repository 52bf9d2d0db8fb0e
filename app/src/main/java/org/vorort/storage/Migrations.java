package org.vorort.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/**
 * Brings every room's schema to this version, from the ground up. When no script has changed since the last start,
 * nothing is asked of the database but one row.
 */
final class Migrations {

    /** Rooms with tables, lower rooms first: foreign keys may point down. */
    private static final List<String> ROOMS = List.of(
            "storage",
            "identity",
            "municipality",
            "search",
            "post",
            "actors",
            "bodies",
            "plan",
            "meetings",
            "network",
            "checkup",
            "reports");

    private Migrations() {}

    static void run(OwnerAddress owner, Connection connection, String applicationRole) throws SQLException {
        var fingerprint = fingerprint();
        if (fingerprint.equals(lastFingerprint(connection))) {
            return;
        }
        for (var room : ROOMS) {
            migrate(owner, room, applicationRole);
        }
        remember(connection, fingerprint);
    }

    private static void migrate(OwnerAddress owner, String room, String applicationRole) {
        try {
            Flyway.configure()
                    .dataSource(owner.url(), owner.user(), owner.password())
                    .schemas(room)
                    .createSchemas(true)
                    .table("flyway_history")
                    .baselineOnMigrate(true)
                    .baselineVersion("0")
                    .locations("classpath:org/vorort/" + room + "/db")
                    .placeholders(Map.of("application", applicationRole))
                    .load()
                    .migrate();
        } catch (FlywayException e) {
            throw new StartRefused("The database could not be brought to this version (" + room + "): "
                    + e.getMessage().lines().findFirst().orElse("") + " Nothing of this step was kept.");
        }
    }

    private static String lastFingerprint(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select value from storage.secret where name = 'migrations'")) {
            var row = query.executeQuery();
            return row.next() ? row.getString(1) : "";
        }
    }

    private static void remember(Connection connection, String fingerprint) throws SQLException {
        try (var upsert = connection.prepareStatement("""
                insert into storage.secret (name, value)
                values ('migrations', ?)
                on conflict (name) do update set value = excluded.value""")) {
            upsert.setString(1, fingerprint);
            upsert.executeUpdate();
        }
    }

    private static String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            var scripts = new PathMatchingResourcePatternResolver().getResources("classpath*:org/vorort/*/db/*.sql");
            for (var script : Stream.of(scripts)
                    .sorted(Comparator.comparing(Migrations::place))
                    .toList()) {
                digest.update(place(script).getBytes(java.nio.charset.StandardCharsets.UTF_8));
                digest.update(script.getContentAsByteArray());
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String place(Resource script) {
        try {
            var url = script.getURL().toString();
            return url.substring(url.lastIndexOf("org/vorort/"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
