package org.vorort.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.vorort.VorOrt;
import org.vorort.shell.Formats;
import org.vorort.storage.Database;

/** The whole application on a real database, started once for all room tests and journeys. */
public final class House implements AutoCloseable {

    private static final House OPEN = start();

    private final ConfigurableApplicationContext application;
    private final Database database;
    private final Path directory;
    private final Mailbox mailbox;

    private House(ConfigurableApplicationContext application, Database database, Path directory, Mailbox mailbox) {
        this.application = application;
        this.database = database;
        this.directory = directory;
        this.mailbox = mailbox;
    }

    public static House open() {
        return OPEN;
    }

    /** Another house that nobody was in before, for what can happen only once. Close it after use. */
    public static House empty() {
        return start();
    }

    /** The day it is in town, which is not always the day it is where the tests run. */
    public static LocalDate today() {
        return LocalDate.now(Formats.ZONE);
    }

    public String url() {
        return "http://localhost:" + application.getEnvironment().getProperty("local.server.port");
    }

    public <T> T ask(Class<T> bean) {
        return application.getBean(bean);
    }

    public ConfigurableApplicationContext application() {
        return application;
    }

    public Database database() {
        return database;
    }

    /** The directory of the embedded database, for tests that look at it as its owner. */
    public Path directory() {
        return directory;
    }

    /** The mail server this house sends by. */
    public Mailbox mailbox() {
        return mailbox;
    }

    /** Somebody with a browser who is not signed in. */
    public Guest guest() {
        return new Guest(url());
    }

    private static House start() {
        try {
            var directory = Files.createTempDirectory("vorort-test");
            var database = Database.embedded(directory, false);
            var mailbox = Mailbox.open();
            Map<String, Object> properties = new HashMap<>(database.properties());
            properties.put("server.port", 0);
            properties.put("server.address", "127.0.0.1");
            properties.put(
                    "vorort.search.directory", directory.resolve("search").toString());
            properties.put("spring.mail.host", "127.0.0.1");
            properties.put("spring.mail.port", mailbox.port());
            properties.put("vorort.post.sender", Mailbox.OWN);
            properties.put("vorort.post.mailbox.host", "127.0.0.1");
            properties.put("vorort.post.mailbox.port", mailbox.readingPort());
            properties.put("vorort.post.mailbox.user", Mailbox.OWN);
            properties.put("vorort.post.mailbox.password", "ein Kennwort");
            properties.put("vorort.post.mailbox.encryption", "none");
            properties.put("vorort.post.mailbox.every", "PT1H");
            // Tests run at night, too.
            properties.put("vorort.post.quiet.starts", "00:00");
            properties.put("vorort.post.quiet.ends", "00:00");
            properties.put("vorort.post.quiet.sundays", "false");
            var application = new SpringApplicationBuilder(VorOrt.class)
                    .properties(properties)
                    .run();
            var house = new House(application, database, directory, mailbox);
            Runtime.getRuntime().addShutdownHook(new Thread(house::close));
            return house;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        application.close();
        database.close();
        mailbox.stop();
    }
}
