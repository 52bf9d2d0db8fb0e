package org.vorort.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A running VorOrt, started by its launcher on a data directory. */
final class Product implements AutoCloseable {

    private static final long START_LIMIT_SECONDS = 300;

    private final Process process;
    private final int port;
    private final Duration ready;
    private final List<String> said;

    private Product(Process process, int port, Duration ready, List<String> said) {
        this.process = process;
        this.port = port;
        this.ready = ready;
        this.said = said;
    }

    /** Starts and waits until the first page can be served. */
    static Product start(Path launcher, Path data, String... options) throws IOException {
        var port = freePort();
        var command = new ArrayList<>(
                List.of(launcher.toString(), "run", "--port", String.valueOf(port), "--data", data.toString()));
        command.addAll(List.of(options));
        var began = System.nanoTime();
        var process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var lines = new ArrayList<String>();
        BufferedReader output = process.inputReader();
        while (lines.size() < 2) {
            var line = output.readLine();
            if (line == null) {
                throw new IOException("VorOrt ended before it was ready");
            }
            lines.add(line);
            if (System.nanoTime() - began > TimeUnit.SECONDS.toNanos(START_LIMIT_SECONDS)) {
                throw new IOException("VorOrt was not ready in time");
            }
        }
        return new Product(process, port, Duration.ofNanos(System.nanoTime() - began), lines);
    }

    int port() {
        return port;
    }

    Duration ready() {
        return ready;
    }

    /** The code for setting up, from the console. */
    String setUpCode() {
        var line =
                said.stream().filter(text -> text.contains("code=")).findFirst().orElse("code=");
        return line.substring(line.indexOf("code=") + 5).strip();
    }

    /** Resident memory of the program itself, without the database, in bytes. */
    long residentBytes() throws IOException {
        var status = Path.of("/proc", String.valueOf(process.pid()), "status");
        for (var line : Files.readAllLines(status)) {
            if (line.startsWith("VmRSS:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) * 1024;
            }
        }
        return 0;
    }

    @Override
    public void close() throws IOException {
        process.destroy();
        try {
            if (!process.waitFor(30, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
