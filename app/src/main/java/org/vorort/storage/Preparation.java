package org.vorort.storage;

import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;

/**
 * Makes a reachable database ready: right version, the owner's secrets, the application's role, all migrations. One
 * process at a time, under an advisory lock.
 */
final class Preparation {

    private static final int OLDEST_MAJOR = 15;
    private static final int NEWEST_MAJOR = 18;
    private static final long LOCK_KEY = 0x566f724f7274L; // "VorOrt"
    private static final String INSUFFICIENT_PRIVILEGE = "42501";

    private Preparation() {}

    static Database prepare(OwnerAddress owner, Runnable stop) {
        try (var connection = owner.connect()) {
            refuseOtherVersions(connection.getMetaData().getDatabaseMajorVersion());
            execute(connection, "select pg_advisory_lock(" + LOCK_KEY + ")");
            var role = applicationRole(connection);
            refuseWeakOwner(connection, owner, role);
            execute(connection, """
                    create schema if not exists storage;
                    create table if not exists storage.secret (name text primary key, value text not null)""");
            var password = secret(connection, "application-role");
            ensureRole(connection, role, password);
            var linkKey = secret(connection, "links");
            Migrations.run(owner, connection, role);
            openDoor(connection, owner, new OwnerAddress(owner.url(), role, password));
            return new Database(owner.url(), role, password, linkKey, stop);
        } catch (SQLException e) {
            throw refusal(owner, e);
        }
    }

    /** Asked before anything is made, so that a refusal leaves the database as it was. */
    private static void refuseWeakOwner(Connection connection, OwnerAddress owner, String role) throws SQLException {
        try (var query = connection.prepareStatement("""
                select has_database_privilege(current_database(), 'create')
                    and pg_has_role((select datdba from pg_database where datname = current_database()), 'usage')
                    and (rolsuper or rolcreaterole or exists (select from pg_roles where rolname = ?))
                from pg_roles
                where rolname = current_user""")) {
            query.setString(1, role);
            var row = query.executeQuery();
            if (!row.next() || !row.getBoolean(1)) {
                throw weakOwner(owner);
            }
        }
    }

    /** The application's own role must get in; it does not after moving to another cluster that knew its name. */
    private static void openDoor(Connection connection, OwnerAddress owner, OwnerAddress application)
            throws SQLException {
        if (letsIn(application)) {
            return;
        }
        var mend = "alter role " + application.user() + " login password '" + application.password() + "'";
        try {
            execute(connection, mend);
        } catch (SQLException e) {
            throw new StartRefused("The database role " + application.user()
                    + " has another password than VorOrt keeps for it, and " + owner.user()
                    + " may not change it. As database administrator: grant " + application.user() + " to "
                    + owner.user() + " with admin option;");
        }
    }

    private static boolean letsIn(OwnerAddress application) throws SQLException {
        try (var connection = application.connect()) {
            execute(connection, "select storage.municipality()");
            return true;
        } catch (SQLException e) {
            if (String.valueOf(e.getSQLState()).startsWith("28")) {
                return false;
            }
            throw e;
        }
    }

    private static StartRefused weakOwner(OwnerAddress owner) {
        return new StartRefused("The database role " + owner.user()
                + " may not create schemas and roles. As database administrator: alter role " + owner.user()
                + " createrole; and make it the owner of the database.");
    }

    private static StartRefused refusal(OwnerAddress owner, SQLException e) {
        var state = String.valueOf(e.getSQLState());
        if (state.equals(INSUFFICIENT_PRIVILEGE)) {
            return weakOwner(owner);
        }
        if (state.startsWith("28")) {
            return new StartRefused("The database at " + owner.url() + " does not accept the role " + owner.user()
                    + " with this password.");
        }
        if (state.startsWith("3D")) {
            return new StartRefused("There is no database at " + owner.url() + ". Create it first, with the role "
                    + owner.user() + " as its owner.");
        }
        if (state.startsWith("08")) {
            return new StartRefused("The database at " + owner.url()
                    + " cannot be reached. Is it running, and are host and port right?");
        }
        return new StartRefused("The database at " + owner.url() + " could not be prepared: " + e.getMessage());
    }

    static void refuseOtherVersions(int major) {
        if (major < OLDEST_MAJOR || major > NEWEST_MAJOR) {
            throw new StartRefused("VorOrt needs PostgreSQL " + OLDEST_MAJOR + " to " + NEWEST_MAJOR
                    + "; this database is version " + major + ".");
        }
    }

    /** Roles belong to a whole cluster; the name carries the database, so that two installations can share a cluster. */
    private static String applicationRole(Connection connection) throws SQLException {
        var database =
                connection.getCatalog().toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z0-9_]", "_");
        return "vorort_" + database + "_app";
    }

    private static void ensureRole(Connection connection, String role, String password) throws SQLException {
        try (var query =
                connection.prepareStatement("select rolsuper or rolbypassrls from pg_roles where rolname = ?")) {
            query.setString(1, role);
            var row = query.executeQuery();
            if (!row.next()) {
                execute(connection, "create role " + role + " login password '" + password + "'");
            } else if (row.getBoolean(1)) {
                throw new StartRefused("The database role " + role
                        + " may bypass row-level security. Take that right away: alter role " + role
                        + " nosuperuser nobypassrls;");
            }
        }
    }

    private static String secret(Connection connection, String name) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into storage.secret (name, value) values (?, ?) on conflict do nothing")) {
            var random = new byte[32];
            new SecureRandom().nextBytes(random);
            insert.setString(1, name);
            insert.setString(2, HexFormat.of().formatHex(random));
            insert.executeUpdate();
        }
        try (var query = connection.prepareStatement("select value from storage.secret where name = ?")) {
            query.setString(1, name);
            var row = query.executeQuery();
            row.next();
            return row.getString(1);
        }
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
