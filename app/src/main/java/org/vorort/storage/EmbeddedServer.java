package org.vorort.storage;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A real PostgreSQL, unpacked from the program's own archive, with its data under one directory. The library that brings
 * it is made for tests: here it is told to keep data through a power cut, to let nobody in without the password, and to
 * stop when we say so.
 */
final class EmbeddedServer {

    private static final Duration START_LIMIT = Duration.ofSeconds(60);
    private static final String BUNDLED_MAJOR = "18";
    private static final int PORT_LINE = 4; // of postmaster.pid
    private static final String SUPERUSER = "postgres";

    private final @Nullable EmbeddedPostgres server;
    private final @Nullable FileLock lock;
    private final OwnerAddress address;

    private EmbeddedServer(@Nullable EmbeddedPostgres server, @Nullable FileLock lock, OwnerAddress address) {
        this.server = server;
        this.lock = lock;
        this.address = address;
    }

    static EmbeddedServer open(Path directory, boolean mayJoin) {
        try {
            Files.createDirectories(directory);
            var channel =
                    FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = tryLock(channel);
            if (lock == null) {
                channel.close();
                if (mayJoin) {
                    return new EmbeddedServer(null, null, address(directory, runningPort(directory)));
                }
                throw new StartRefused("The data directory " + directory
                        + " is in use by another VorOrt. Stop that one first, or choose another with --data.");
            }
            return start(directory, lock);
        } catch (IOException e) {
            throw new StartRefused("The data directory " + directory
                    + " cannot be written. Choose another with --data, or give this user the right to write there.");
        }
    }

    OwnerAddress ownerAddress() {
        return address;
    }

    void stop() {
        try {
            if (server != null) {
                server.close();
            }
            if (lock != null) {
                lock.channel().close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException sameProcess) {
            return null;
        }
    }

    private static EmbeddedServer start(Path directory, FileLock lock) throws IOException {
        var cluster = directory.resolve("postgres");
        try {
            Unfinished.remove(directory, cluster);
            refuseForeignCluster(directory, cluster);
            Orphan.stop(cluster);
            Unfinished.note(directory, cluster);
            var server = started(directory, cluster);
            Unfinished.forget(directory);
            return new EmbeddedServer(server, lock, address(directory, server.getPort()));
        } catch (IOException | RuntimeException e) {
            lock.channel().close();
            throw e;
        }
    }

    private static EmbeddedPostgres started(Path directory, Path cluster) throws IOException {
        password(directory);
        try {
            return builder(directory, cluster).start();
        } catch (IOException | IllegalStateException e) {
            Orphan.stop(cluster);
            throw new StartRefused("The embedded database did not start; what it said stands in "
                    + directory.resolve("postgres.log") + ". A database of your own can be given with --db.");
        }
    }

    private static void refuseForeignCluster(Path directory, Path cluster) throws IOException {
        var version = cluster.resolve("PG_VERSION");
        if (Files.notExists(version)) {
            return;
        }
        if (!Files.isReadable(passwordFile(directory))) {
            throw new StartRefused(
                    "The data directory " + directory
                            + " holds a database without its password file. Restore the file database.password from your backup.");
        }
        var found = Files.readString(version).strip();
        if (!found.equals(BUNDLED_MAJOR)) {
            throw new StartRefused("The data directory " + directory + " was written by PostgreSQL " + found
                    + ", this VorOrt brings PostgreSQL " + BUNDLED_MAJOR
                    + ". Start it with the VorOrt that wrote it, or move the data as docs/operator.md says.");
        }
    }

    private static EmbeddedPostgres.Builder builder(Path directory, Path cluster) {
        var log = Redirect.appendTo(directory.resolve("postgres.log").toFile());
        return EmbeddedPostgres.builder()
                .setDataDirectory(cluster)
                .setCleanDataDirectory(false)
                .setOverrideWorkingDirectory(
                        directory.resolve("postgres-program").toFile())
                .setRegisterShutdownHook(false)
                .setPGStartupWait(START_LIMIT)
                .setErrorRedirector(log)
                .setOutputRedirector(log)
                // The library passes these on to initdb: nobody gets in without the password, not even at first.
                .setLocaleConfig("pwfile", passwordFile(directory).toString())
                .setLocaleConfig("auth-host", "scram-sha-256")
                .setLocaleConfig("auth-local", "scram-sha-256")
                .setLocaleConfig("locale", "C.UTF-8")
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .setServerConfig("full_page_writes", "on")
                .setServerConfig("max_connections", "60")
                .setServerConfig("shared_buffers", "128MB")
                .setServerConfig("listen_addresses", "127.0.0.1")
                .setServerConfig("unix_socket_directories", "")
                .setServerConfig("timezone", "UTC")
                .setServerConfig("jit", "off")
                .setConnectConfig("password", password(directory));
    }

    private static OwnerAddress address(Path directory, int port) {
        return new OwnerAddress("jdbc:postgresql://127.0.0.1:" + port + "/postgres", SUPERUSER, password(directory));
    }

    private static int runningPort(Path directory) throws IOException {
        var file = directory.resolve("postgres").resolve("postmaster.pid");
        var lines = Files.exists(file) ? Files.readAllLines(file) : List.<String>of();
        if (lines.size() < PORT_LINE) {
            throw new StartRefused(
                    "The VorOrt that uses " + directory + " is just starting or stopping. Try again in a moment.");
        }
        return Integer.parseInt(lines.get(PORT_LINE - 1).strip());
    }

    private static Path passwordFile(Path directory) {
        return directory.resolve("database.password");
    }

    private static String password(Path directory) {
        var file = passwordFile(directory);
        try {
            if (Files.notExists(file, LinkOption.NOFOLLOW_LINKS)) {
                var random = new byte[24];
                new SecureRandom().nextBytes(random);
                if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
                    Files.createFile(
                            file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                }
                Files.writeString(file, HexFormat.of().formatHex(random));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
