package org.vorort.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.vorort.identity.Role;
import org.vorort.storage.Tenancy;
import org.vorort.testing.Citizens;
import org.vorort.testing.Guest;
import org.vorort.testing.House;
import org.vorort.testing.Searching;
import org.vorort.testing.Town;

class OpenIndexesTest {

    private final Town town = Town.aTown();
    private final Citizens citizens = new Citizens(town);
    private final Searching searching = new Searching(town);
    private final Guest coordinator = town.as(Role.COORDINATOR);
    private final OpenIndexes indexes = House.open().ask(OpenIndexes.class);

    @TempDir
    Path directory;

    @Test
    void what_is_committed_late_is_not_missed() throws Exception {
        var early = citizens.named("Frida Frueh");
        var written = new CountDownLatch(1);
        var searched = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            var late = other.submit(() -> inTown("""
                            update actors.person
                            set family_name = 'Spaeth'
                            where id = '%s'""".formatted(early.id()), written, searched));
            written.await();
            citizens.named("Mara Mitte");
            assertThat(searching.titles(coordinator, "Mitte")).containsExactly("Mara Mitte");
            assertThat(searching.titles(coordinator, "Frida")).containsExactly("Frida Frueh");
            searched.countDown();
            late.get();
        }
        assertThat(searching.titles(coordinator, "Frida")).containsExactly("Frida Spaeth");
    }

    @Test
    void what_is_rolled_back_was_never_there() {
        var transaction = new TransactionTemplate(House.open().ask(PlatformTransactionManager.class));
        Tenancy.run(
                town.id(),
                () -> transaction.executeWithoutResult(status -> {
                    citizens.named("Nora Niemals");
                    status.setRollbackOnly();
                }));
        assertThat(searching.titles(coordinator, "Niemals")).isEmpty();
    }

    @Test
    void an_index_that_is_damaged_is_made_anew() throws IOException {
        citizens.named("Ida Heil");
        assertThat(searching.titles(coordinator, "Heil")).hasSize(1);
        indexes.close();
        for (var file : files()) {
            Files.writeString(file, "nothing of use");
        }
        assertThat(searching.titles(coordinator, "Heil")).hasSize(1);
        indexes.close();
        for (var file : files()) {
            Files.delete(file);
        }
        assertThat(searching.titles(coordinator, "Heil")).hasSize(1);
    }

    @Test
    void an_index_that_was_closed_goes_on_where_it_was() {
        citizens.named("Ida Erst");
        assertThat(searching.titles(coordinator, "Ida")).hasSize(1);
        indexes.close();
        citizens.named("Ida Zweit");
        assertThat(searching.titles(coordinator, "Ida")).hasSize(2);
    }

    @Test
    void words_of_the_erased_are_in_no_file_once_it_is_tidied_up() throws IOException {
        citizens.named("Bert Bleibt");
        citizens.named("Xanthippe Xylofonowski");
        assertThat(searching.titles(coordinator, "Xylofonowski")).hasSize(1);
        Tenancy.run(town.id(), () -> indexes.tidy(town.id()));
        assertThat(inFiles("ylofonowski")).isTrue();
        coordinator.delete(town.path() + "/people/xanthippe-xylofonowski");
        assertThat(searching.titles(coordinator, "Xylofonowski")).isEmpty();
        Tenancy.run(town.id(), () -> indexes.tidy(town.id()));
        assertThat(inFiles("ylofonowski")).isFalse();
        assertThat(searching.titles(coordinator, "Bert")).hasSize(1);
    }

    @Test
    void another_edition_a_long_absence_and_a_restored_database_begin_anew() throws IOException {
        var clock = House.open().ask(Clock.class);
        var catchUp = House.open().ask(CatchUp.class);
        var index = TownIndex.open(directory, "one");
        assertThat(catchUp.mustBegin(index)).as("empty").isTrue();
        Tenancy.run(town.id(), () -> now(catchUp, index));
        assertThat(catchUp.mustBegin(index)).isFalse();
        index.close();

        var same = TownIndex.open(directory, "one");
        assertThat(catchUp.mustBegin(same)).isFalse();
        same.hasRead(same.snapshot(), clock.instant().minus(Duration.ofDays(8)));
        assertThat(catchUp.mustBegin(same)).as("not asked for a week").isTrue();
        same.hasRead("90000000000:90000000000:", clock.instant());
        catchUp.forgetIfAhead(same);
        assertThat(catchUp.mustBegin(same)).as("ahead of the database").isTrue();
        Tenancy.run(town.id(), () -> now(catchUp, same));
        same.close();

        var other = TownIndex.open(directory, "two");
        assertThat(catchUp.mustBegin(other)).as("another edition").isTrue();
        other.close();
    }

    private void now(CatchUp catchUp, TownIndex index) {
        try {
            catchUp.now(town.id(), index);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private int inTown(String sql, CountDownLatch written, CountDownLatch searched) {
        var transaction = new TransactionTemplate(House.open().ask(PlatformTransactionManager.class));
        return Tenancy.in(
                town.id(),
                () -> transaction.execute(_ -> {
                    var rows = House.open().ask(JdbcClient.class).sql(sql).update();
                    written.countDown();
                    await(searched);
                    return rows;
                }));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private java.util.List<Path> files() throws IOException {
        var place = House.open().directory().resolve("search").resolve(town.id().toString());
        try (var files = Files.list(place)) {
            return new ArrayList<>(files.toList());
        }
    }

    private boolean inFiles(String words) throws IOException {
        for (var file : files()) {
            if (new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(words)) {
                return true;
            }
        }
        return false;
    }
}
