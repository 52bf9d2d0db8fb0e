package org.vorort;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.vorort.storage.Database;
import picocli.CommandLine.Option;

/** Where an installation keeps its data; the options every command shares. */
class Installation {

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Directory of the embedded database and its files (default: ${DEFAULT-VALUE}).",
            defaultValue = "${sys:vorort.home:-.}/data")
    Path data = Path.of("data");

    @Option(
            names = "--db",
            paramLabel = "URL",
            description = "A PostgreSQL (15 to 18) of your own instead of the embedded one:"
                    + " jdbc:postgresql://HOST/DATABASE?user=OWNER&password=SECRET",
            defaultValue = "")
    String address = "";

    /** Opens the database. @param mayJoin whether one that runs already may be used beside the program that runs it */
    Database open(boolean mayJoin) {
        return address.isBlank() ? Database.embedded(data.toAbsolutePath().normalize(), mayJoin) : Database.at(address);
    }

    /** Starts the application without pages, for commands. */
    ConfigurableApplicationContext startQuietly(Database database) {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("spring.datasource.hikari.maximum-pool-size", 2);
        properties.put("db-scheduler.enabled", false);
        properties.put("logging.level.root", "warn");
        return application(properties).web(WebApplicationType.NONE).run();
    }

    /** The application with these properties, which count more than any file or environment says: somebody typed them. */
    static SpringApplicationBuilder application(Map<String, Object> properties) {
        return new SpringApplicationBuilder(VorOrt.class)
                .initializers(context -> context.getEnvironment()
                        .getPropertySources()
                        .addFirst(new MapPropertySource("command", properties)));
    }
}
