package org.vorort.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A database server that outlived its program, because that was killed. It must stop before a new one can start on the
 * same data. We hold the directory's lock when asking, so nobody else is using it.
 */
final class Orphan {

    private static final long PATIENCE_SECONDS = 20;

    private Orphan() {}

    static void stop(Path cluster) throws IOException {
        var file = cluster.resolve("postmaster.pid");
        if (!Files.isRegularFile(file)) {
            return;
        }
        var lines = Files.readAllLines(file);
        var process = ProcessHandle.of(Long.parseLong(lines.getFirst().strip()));
        if (process.isEmpty() || !isPostgres(process.get())) {
            Files.deleteIfExists(file);
            return;
        }
        // SIGINT asks PostgreSQL for a fast shutdown; Java can only send SIGTERM, which waits for clients to leave.
        new ProcessBuilder("kill", "-INT", String.valueOf(process.get().pid()))
                .inheritIO()
                .start();
        try {
            process.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | java.util.concurrent.ExecutionException tooSlow) {
            throw new IOException("the database server " + process.get().pid() + " does not stop");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> command.endsWith("postgres"))
                .orElse(true);
    }
}
