package org.vorort;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.vorort.identity.Accounts;
import org.vorort.setup.DemoTown;
import org.vorort.storage.Database;
import picocli.CommandLine.Command;

/**
 * Starts on a temporary empty database, makes the demonstration town, looks at a few of its pages and ends, so that the
 * JDK can note which classes a start and the first pages need (JEP 514). Called once after each build by the launcher.
 */
@Command(name = "train", hidden = true, description = "Prepares faster starts.")
final class TrainCommand implements Callable<Integer> {

    @Override
    public Integer call() throws Exception {
        var directory = Files.createTempDirectory("vorort-train");
        try (var database = Database.embedded(directory, false)) {
            Map<String, Object> properties = new HashMap<>(database.properties());
            properties.put(
                    "vorort.search.directory", directory.resolve("search").toString());
            properties.put("server.port", 0);
            properties.put("server.address", "127.0.0.1");
            try (var application = Installation.application(properties).run();
                    var visit = new TrainingVisit(application.getEnvironment().getProperty("local.server.port", "0"))) {
                visit.asStranger();
                var demoTown = application.getBean(DemoTown.class);
                demoTown.create();
                demoTown.remember();
                visit.asCoordinator(application
                        .getBean(Accounts.class)
                        .demoAccounts()
                        .getFirst()
                        .mail());
            }
        } finally {
            delete(directory);
        }
        return 0;
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
