package org.vorort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** What a machine can serve at best: nginx with a file of the same length, where nginx is installed. */
final class Nginx {

    private static final Path PROGRAM = Path.of("/usr/sbin/nginx");

    private Nginx() {}

    /** Pages a second of a file of this length; empty without nginx. */
    static Optional<Double> perSecond(Path scratch, int bytes, int connections, int seconds) throws Exception {
        if (!Files.isExecutable(PROGRAM)) {
            return Optional.empty();
        }
        var port = Product.freePort();
        Files.write(scratch.resolve("page.html"), "x".repeat(bytes).getBytes());
        var settings = Files.writeString(scratch.resolve("nginx.conf"), """
                daemon off; worker_processes auto; pid %1$s/nginx.pid; error_log stderr;
                events { worker_connections 256; }
                http { access_log off; keepalive_requests 100000000;
                       client_body_temp_path %1$s; proxy_temp_path %1$s; fastcgi_temp_path %1$s;
                       uwsgi_temp_path %1$s; scgi_temp_path %1$s;
                       server { listen 127.0.0.1:%2$d; root %1$s; } }
                """.formatted(scratch, port));
        // A worker of a server started by root may not read a private folder.
        scratch.toFile().setExecutable(true, false);
        scratch.toFile().setReadable(true, false);
        var process = new ProcessBuilder(PROGRAM.toString(), "-c", settings.toString(), "-e", "stderr")
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitPort(port);
            return Optional.of(
                    Load.run(port, "/page.html", "", connections, seconds).perSecond());
        } finally {
            process.destroy();
            process.waitFor(10, TimeUnit.SECONDS);
        }
    }

    private static void awaitPort(int port) throws IOException, InterruptedException {
        for (var attempt = 0; attempt < 50; attempt++) {
            try (var _ = new java.net.Socket("127.0.0.1", port)) {
                return;
            } catch (IOException notYet) {
                TimeUnit.MILLISECONDS.sleep(100);
            }
        }
        throw new IOException("nginx did not start");
    }
}
