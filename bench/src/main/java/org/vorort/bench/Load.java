package org.vorort.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Asks for one page over and over on several kept connections, as plainly as possible to take little of the machine. */
final class Load {

    /** @param perSecond pages a second @param bodyBytes length of one page */
    record Result(double perSecond, double medianMillis, double p99Millis, long failures, int bodyBytes) {}

    private Load() {}

    static Result run(int port, String path, String headers, int connections, int seconds) throws Exception {
        return run(port, List.of(path), headers, connections, seconds);
    }

    /** Asks for one page after the other, each connection beginning with another. */
    static Result run(int port, List<String> paths, String headers, int connections, int seconds) throws Exception {
        var requests = new ArrayList<byte[]>();
        for (var path : paths) {
            requests.add(("GET " + path + " HTTP/1.1\r\nHost: localhost:" + port + "\r\n" + headers + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
        }
        var end = System.nanoTime() + seconds * 1_000_000_000L;
        try (var workers = Executors.newFixedThreadPool(connections)) {
            var futures = new ArrayList<Future<Worker>>();
            for (var index = 0; index < connections; index++) {
                futures.add(workers.submit(new Worker(port, requests, index, end)));
            }
            var total = 0;
            var failures = 0L;
            var body = 0;
            var all = new long[0];
            for (var future : futures) {
                var worker = future.get();
                total += worker.count;
                failures += worker.failures;
                body = worker.body;
                var joined = Arrays.copyOf(all, all.length + worker.count);
                System.arraycopy(worker.nanos, 0, joined, all.length, worker.count);
                all = joined;
            }
            Arrays.sort(all);
            return new Result(
                    total / (double) seconds,
                    all[all.length / 2] / 1e6,
                    all[(int) (all.length * 0.99)] / 1e6,
                    failures,
                    body);
        }
    }

    private static final class Worker implements Callable<Worker> {

        private final int port;
        private final List<byte[]> requests;
        private final int first;
        private final long end;
        private final byte[] buffer = new byte[16_384];
        private long[] nanos = new long[4_096];
        private int count;
        private long failures;
        private int body;
        private boolean kept;

        Worker(int port, List<byte[]> requests, int first, long end) {
            this.port = port;
            this.requests = requests;
            this.first = first;
            this.end = end;
        }

        @Override
        public Worker call() throws IOException {
            while (System.nanoTime() < end) {
                ask();
            }
            return this;
        }

        /** Asks on one connection until the server says it will hang up, or until the end. */
        private void ask() throws IOException {
            try (var socket = new Socket("127.0.0.1", port)) {
                socket.setTcpNoDelay(true);
                var input = new BufferedInputStream(socket.getInputStream(), 65_536);
                for (kept = true; kept && System.nanoTime() < end; ) {
                    var began = System.nanoTime();
                    socket.getOutputStream().write(requests.get((first + count) % requests.size()));
                    if (!answer(input)) {
                        failures++;
                    }
                    note(System.nanoTime() - began);
                }
            }
        }

        private void note(long taken) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, 2 * count);
            }
            nanos[count++] = taken;
        }

        /** Reads one answer; whether it was a page. */
        private boolean answer(InputStream input) throws IOException {
            var status = line(input);
            var length = -1;
            for (var header = line(input); !header.isEmpty(); header = line(input)) {
                if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                    length = Integer.parseInt(header.substring(15).strip());
                }
                kept &= !header.equalsIgnoreCase("connection: close");
            }
            if (length < 0) {
                throw new IOException("an answer without length: " + status);
            }
            body = length;
            for (var left = length; left > 0; ) {
                var read = input.read(buffer, 0, Math.min(buffer.length, left));
                if (read < 0) {
                    throw new IOException("the connection broke");
                }
                left -= read;
            }
            return status.startsWith("HTTP/1.1 200");
        }

        private static String line(InputStream input) throws IOException {
            var line = new StringBuilder(64);
            for (var character = input.read(); character != '\n'; character = input.read()) {
                if (character < 0) {
                    throw new IOException("the connection was closed");
                }
                if (character != '\r') {
                    line.append((char) character);
                }
            }
            return line.toString();
        }
    }
}
