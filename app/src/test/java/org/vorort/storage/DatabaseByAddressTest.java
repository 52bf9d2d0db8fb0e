package org.vorort.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.vorort.testing.House;

/** A PostgreSQL of somebody else, given by its address: here the house's own server, with roles of the test's own. */
class DatabaseByAddressTest {

    private final OwnerAddress superuser =
            EmbeddedServer.open(House.open().directory(), true).ownerAddress();
    private final String server = superuser.url().replaceAll("/postgres$", "/");
    private final String name = "elsewhere" + System.nanoTime();
    private final String application = "vorort_" + name + "_app";

    @BeforeEach
    void makeDatabase() throws SQLException {
        asSuperuser("create role " + name + " login createrole password 'p&ss word'");
        asSuperuser("create database " + name + " owner " + name);
    }

    @AfterEach
    void dropDatabase() throws SQLException {
        asSuperuser("drop database " + name + " with (force)");
        asSuperuser("drop role if exists " + application);
        asSuperuser("drop role " + name);
    }

    @Test
    void an_ordinary_owner_is_enough_and_the_second_start_finds_everything_ready() throws SQLException {
        for (var start = 1; start <= 2; start++) {
            try (var database = Database.at(address(name, "p%26ss+word"))) {
                assertThat(database.user()).isEqualTo(application);
                assertThat(database.url()).doesNotContain("password");
                assertThat(rows(database, "select * from identity.account")).isZero();
            }
        }
    }

    @Test
    void the_applications_role_is_given_its_password_again_where_another_one_was_set() throws SQLException {
        Database.at(address(name, "p%26ss+word")).close();
        asSuperuser("alter role " + application + " password 'something else'");
        try (var database = Database.at(address(name, "p%26ss+word"))) {
            assertThat(rows(database, "select * from identity.account")).isZero();
        }
    }

    @Test
    void an_application_role_that_passes_the_lock_is_refused() throws SQLException {
        asSuperuser("create role " + application + " login bypassrls");
        refuses(address(name, "p%26ss+word"), application, "bypass row-level security");
    }

    @Test
    void an_owner_who_may_not_create_roles_is_refused_and_nothing_is_made() throws SQLException {
        asSuperuser("alter role " + name + " nocreaterole");
        refuses(address(name, "p%26ss+word"), name, "createrole");
        try (var connection = owner();
                var statement = connection.createStatement();
                var found = statement.executeQuery("select from pg_namespace where nspname = 'storage'")) {
            assertThat(found.next()).isFalse();
        }
    }

    @Test
    void somebody_who_does_not_own_the_database_is_refused() throws SQLException {
        asSuperuser("alter database " + name + " owner to postgres");
        refuses(address(name, "p%26ss+word"), name, "owner of the database");
    }

    @Test
    void a_wrong_password_is_refused() {
        refuses(address(name, "guessed"), "does not accept the role " + name);
    }

    @Test
    void a_database_that_does_not_exist_is_refused() {
        refuses(server + "nowhere?user=" + name + "&password=p%26ss+word", "no database at", "Create it first");
    }

    @Test
    void a_server_that_does_not_answer_is_refused() {
        refuses("jdbc:postgresql://127.0.0.1:1/vorort?user=x&password=y", "cannot be reached");
    }

    @ParameterizedTest
    @ValueSource(strings = {"postgresql://localhost/vorort", "jdbc:mysql://localhost/vorort", "vorort"})
    void an_address_of_something_else_is_refused(String address) {
        refuses(address, "must begin with jdbc:postgresql:");
    }

    @ParameterizedTest
    @ValueSource(ints = {9, 14, 19})
    void other_versions_than_those_we_know_are_refused(int major) {
        assertThatThrownBy(() -> Preparation.refuseOtherVersions(major))
                .isInstanceOf(StartRefused.class)
                .hasMessage("VorOrt needs PostgreSQL 15 to 18; this database is version " + major + ".");
    }

    @ParameterizedTest
    @ValueSource(ints = {15, 16, 17, 18})
    void the_versions_we_know_are_welcome(int major) {
        Preparation.refuseOtherVersions(major);
    }

    private String address(String user, String password) {
        return server + name + "?user=" + user + "&password=" + password + "&ApplicationName=test";
    }

    private static void refuses(String address, String... words) {
        assertThatThrownBy(() -> Database.at(address))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll(words)
                .message()
                .doesNotContain("\n")
                .doesNotContain("p%26ss");
    }

    private static long rows(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var result = statement.executeQuery(sql)) {
            var count = 0;
            while (result.next()) {
                count++;
            }
            return count;
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(server + name, name, "p&ss word");
    }

    private void asSuperuser(String sql) throws SQLException {
        try (var connection = superuser.connect();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
