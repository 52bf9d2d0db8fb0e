package org.vorort;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.EnumerablePropertySource;
import org.vorort.storage.Database;
import org.vorort.storage.StartRefused;

/**
 * The properties of a database that is still being opened: who asks for one waits until it is. So Spring puts its beans
 * together while PostgreSQL wakes up, and a start takes as long as the slower of the two.
 */
final class ComingDatabase extends EnumerablePropertySource<CompletableFuture<Database>> {

    ComingDatabase(CompletableFuture<Database> database) {
        super("database", database);
    }

    @Override
    public String[] getPropertyNames() {
        return Database.propertyNames().toArray(String[]::new);
    }

    /** @throws StartRefused where the database cannot be opened */
    @Override
    public @Nullable Object getProperty(String name) {
        return Database.propertyNames().contains(name) ? await().properties().get(name) : null;
    }

    /** The database once it is open. */
    Database await() {
        try {
            return source.join();
        } catch (CompletionException e) {
            if (e.getCause() instanceof StartRefused refused) {
                throw refused;
            }
            throw e;
        }
    }
}
