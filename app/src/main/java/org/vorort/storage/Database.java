package org.vorort.storage;

import java.nio.file.Path;
import java.util.Map;

/**
 * An open, migrated database. Closing it stops the embedded server if this process started it.
 *
 * @param url the JDBC address without credentials
 * @param user the application's role, which cannot pass row-level security
 * @param linkKey the key that signs links, 64 hexadecimal digits, the same at every start
 */
public record Database(String url, String user, String password, String linkKey, Runnable stop)
        implements AutoCloseable {

    /**
     * Opens the embedded database in this directory, or joins the one that runs there already.
     *
     * @throws StartRefused in one sentence, when the directory cannot be used
     */
    public static Database embedded(Path directory, boolean mayJoin) {
        var server = EmbeddedServer.open(directory, mayJoin);
        try {
            return Preparation.prepare(server.ownerAddress(), server::stop);
        } catch (RuntimeException e) {
            server.stop();
            throw e;
        }
    }

    /**
     * Opens a PostgreSQL that somebody else runs.
     *
     * @param url JDBC address with user and password of the owner role, which may create roles
     * @throws StartRefused in one sentence, when it cannot be reached, is too old or too new, or the role may too little
     */
    public static Database at(String url) {
        return Preparation.prepare(OwnerAddress.of(url), () -> {});
    }

    /** The properties Spring needs to reach it. */
    public Map<String, Object> properties() {
        return Map.of(
                "spring.datasource.url", url,
                "spring.datasource.username", user,
                "spring.datasource.password", password,
                "vorort.link-key", linkKey);
    }

    @Override
    public void close() {
        stop.run();
    }
}
