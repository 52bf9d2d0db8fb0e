package org.vorort.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedDatabaseTest {

    @TempDir
    static Path directory;

    @Test
    void what_was_committed_survives_an_end_in_peace_and_every_kind_of_violence() throws Exception {
        try (var database = Database.embedded(directory, false)) {
            note(database, "in peace");
        }
        noteAndKillTheServer();
        noteAndKillTheProgram();
        try (var database = Database.embedded(directory, false)) {
            assertThat(notes(database)).isEqualTo("in peace, server killed, program killed");
            assertThat(setting(database, "fsync") + setting(database, "synchronous_commit"))
                    .isEqualTo("onon");
            aSecondOneIsRefused();
            aCommandMayJoin(database);
        }
    }

    @Test
    void a_file_in_place_of_the_directory_is_refused_in_one_sentence(@TempDir Path other) throws IOException {
        var file = Files.writeString(other.resolve("data"), "no directory");
        refuses(file, "cannot be written", "--data");
    }

    @Test
    void a_database_of_another_version_is_refused_before_it_is_touched(@TempDir Path other) throws IOException {
        Files.writeString(other.resolve("database.password"), "secret");
        Files.createDirectories(other.resolve("postgres"));
        Files.writeString(other.resolve("postgres").resolve("PG_VERSION"), "17\n");
        refuses(other, "was written by PostgreSQL 17");
        assertThat(other.resolve("postgres")).isDirectoryContaining("glob:**PG_VERSION");
    }

    @Test
    void a_database_without_its_password_is_refused(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("postgres"));
        Files.writeString(other.resolve("postgres").resolve("PG_VERSION"), "18\n");
        refuses(other, "without its password file", "backup");
    }

    @Test
    void a_cluster_that_was_never_finished_is_made_anew(@TempDir Path other) throws IOException {
        Files.createDirectories(other.resolve("postgres"));
        Files.writeString(other.resolve("postgres").resolve("PG_VERSION"), "18\n");
        Files.writeString(other.resolve("postgres.unfinished"), "killed here");
        try (var database = Database.embedded(other, false)) {
            assertThat(database.user()).isEqualTo("vorort_postgres_app");
        }
        assertThat(other.resolve("postgres.unfinished")).doesNotExist();
    }

    @Test
    void the_number_of_an_old_process_that_somebody_else_has_now_is_no_orphan(@TempDir Path other) throws IOException {
        var file = other.resolve("postmaster.pid");
        Files.writeString(file, ProcessHandle.current().pid() + "\n");
        Orphan.stop(other);
        assertThat(ProcessHandle.current().isAlive()).isTrue();
        assertThat(file).doesNotExist();
        Files.writeString(file, "");
        Orphan.stop(other);
        assertThat(file).doesNotExist();
    }

    private static void noteAndKillTheServer() throws Exception {
        var database = Database.embedded(directory, false);
        note(database, "server killed");
        var number =
                Files.readAllLines(directory.resolve("postgres/postmaster.pid")).getFirst();
        var server = ProcessHandle.of(Long.parseLong(number)).orElseThrow();
        server.destroyForcibly();
        server.onExit().get(20, TimeUnit.SECONDS);
        database.close();
    }

    private static void noteAndKillTheProgram() throws Exception {
        var classes = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var program = new ProcessBuilder(java, "-cp", classes, WaitingProgram.class.getName(), directory.toString())
                .redirectError(Redirect.INHERIT)
                .start();
        assertThat(program.inputReader().readLine()).isEqualTo("committed");
        program.destroyForcibly().waitFor();
    }

    private static void aSecondOneIsRefused() {
        refuses(directory, "in use by another VorOrt", "--data");
    }

    private static void aCommandMayJoin(Database running) throws SQLException {
        try (var joined = Database.embedded(directory, true)) {
            assertThat(notes(joined)).isEqualTo(notes(running));
        }
        assertThat(notes(running)).as("goes on after the command").isNotEmpty();
    }

    private static void refuses(Path data, String... words) {
        assertThatThrownBy(() -> Database.embedded(data, false))
                .isInstanceOf(StartRefused.class)
                .hasMessageContainingAll(words)
                .message()
                .doesNotContain("\n");
    }

    static void note(Database database, String word) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(
                    "insert into identity.sign_in_attempt (key, at) values ('" + word + "', clock_timestamp())");
        }
    }

    private static String notes(Database database) throws SQLException {
        return ask(database, "select string_agg(key, ', ' order by at) from identity.sign_in_attempt");
    }

    private static String setting(Database database, String name) throws SQLException {
        return ask(database, "select current_setting('" + name + "')");
    }

    private static String ask(Database database, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password());
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getString(1);
        }
    }
}
