package org.vorort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vorort.storage.Database;
import picocli.CommandLine.Command;

/**
 * Starts on a temporary empty database, asks itself for a few pages and ends, so that the JDK can note which classes a
 * start needs (JEP 514). Called once after each build by the launcher.
 */
@Command(name = "train", hidden = true, description = "Prepares faster starts.")
final class TrainCommand implements Callable<Integer> {

    private static final String[] PAGES = {"/", "/sign-in", "/setup", "/styleguide", "/assets/vorort.css"};

    @Override
    public Integer call() throws Exception {
        var directory = Files.createTempDirectory("vorort-train");
        try (var database = Database.embedded(directory, false)) {
            Map<String, Object> properties = new HashMap<>(database.properties());
            properties.put("server.port", 0);
            properties.put("server.address", "127.0.0.1");
            try (var application = Installation.application(properties).run()) {
                visit(application.getEnvironment().getProperty("local.server.port", "0"));
            }
        } finally {
            delete(directory);
        }
        return 0;
    }

    private static void visit(String port) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            for (var page : PAGES) {
                var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + page))
                        .build();
                client.send(request, HttpResponse.BodyHandlers.discarding());
            }
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
