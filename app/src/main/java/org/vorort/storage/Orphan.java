package org.vorort.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
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
        var orphan = process(file).filter(process -> serves(process, cluster));
        if (orphan.isEmpty()) {
            Files.deleteIfExists(file);
            return;
        }
        var number = orphan.get().pid();
        // SIGINT asks PostgreSQL for a fast shutdown; Java can only send SIGTERM, which waits for clients to leave.
        new ProcessBuilder("kill", "-INT", String.valueOf(number)).inheritIO().start();
        try {
            orphan.get().onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException tooSlow) {
            throw new StartRefused("A database server from an earlier run (process " + number + ") still uses "
                    + cluster + " and does not stop. End that process, then start again.");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    /** The process the file names; none where a crash left the file half-written. */
    private static Optional<ProcessHandle> process(Path file) throws IOException {
        var first = Files.readString(file).lines().findFirst().orElse("").strip();
        return first.matches("[0-9]{1,18}") ? ProcessHandle.of(Long.parseLong(first)) : Optional.empty();
    }

    /** Numbers of processes are used again: another program, or another PostgreSQL, is nobody's orphan. */
    private static boolean serves(ProcessHandle process, Path cluster) {
        return process.info()
                .commandLine()
                .map(line -> line.contains("postgres") && line.contains(cluster.toString()))
                .orElse(false);
    }
}
