package org.vorort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.support.SpringFactoriesLoader;
import org.springframework.core.io.support.SpringFactoriesLoader.ArgumentResolver;
import org.vorort.storage.Database;
import org.vorort.storage.StartRefused;
import org.vorort.testing.House;

class ComingDatabaseTest {

    private final CompletableFuture<Database> opening = new CompletableFuture<>();
    private final ComingDatabase coming = new ComingDatabase(opening);

    @Test
    void it_names_what_the_open_database_will_say() {
        assertThat(House.open().database().properties().keySet()).isEqualTo(Database.propertyNames());
    }

    @Test
    void nobody_waits_who_asks_for_something_else() {
        assertThat(coming.getProperty("server.port")).isNull();
        assertThat(coming.containsProperty("spring.datasource.url")).isTrue();
    }

    @Test
    void who_asks_for_its_address_gets_it_once_it_is_open() {
        opening.completeAsync(House.open()::database);
        assertThat(coming.getProperty("spring.datasource.url"))
                .isEqualTo(House.open().database().url());
    }

    @Test
    void a_refusal_reaches_who_asks_and_is_not_told_at_length() {
        opening.completeExceptionally(new StartRefused("The directory is in use."));
        assertThatThrownBy(() -> coming.getProperty("spring.datasource.url"))
                .isInstanceOf(StartRefused.class)
                .hasMessage("The directory is in use.");

        var reporters = SpringFactoriesLoader.forDefaultResourceLocation()
                .load(
                        SpringBootExceptionReporter.class,
                        ArgumentResolver.of(ConfigurableApplicationContext.class, new GenericApplicationContext()));
        var refused = new IllegalStateException(new StartRefused("The directory is in use."));
        assertThat(reporters)
                .anyMatch(reporter -> reporter instanceof RefusalReporter && reporter.reportException(refused));
        assertThat(new RefusalReporter(new GenericApplicationContext()).reportException(new IllegalStateException()))
                .isFalse();
    }
}
