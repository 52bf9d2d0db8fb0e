package org.vorort.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.util.FileSystemUtils;

/**
 * Marks a cluster that is being made. If the program is killed meanwhile, what it leaves would never start again; there
 * is nothing in it yet, so the next start makes it anew.
 */
final class Unfinished {

    private Unfinished() {}

    static void note(Path directory, Path cluster) throws IOException {
        if (Files.notExists(cluster.resolve("PG_VERSION"))) {
            Files.writeString(mark(directory), "The database is being made.\n");
        }
    }

    static void forget(Path directory) throws IOException {
        Files.deleteIfExists(mark(directory));
    }

    static void remove(Path directory, Path cluster) throws IOException {
        if (Files.exists(mark(directory))) {
            Orphan.stop(cluster);
            FileSystemUtils.deleteRecursively(cluster);
        }
    }

    private static Path mark(Path directory) {
        return directory.resolve("postgres.unfinished");
    }
}
