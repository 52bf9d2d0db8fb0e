package org.vorort;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.ConfigurableApplicationContext;
import org.vorort.setup.DemoTown;
import org.vorort.storage.Database;
import org.vorort.storage.StartRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = "Starts VorOrt with everything it needs. Ctrl-C ends it.",
        sortOptions = false)
final class RunCommand implements Callable<Integer> {

    @Option(
            names = "--port",
            paramLabel = "N",
            description = "Port to listen on (default: ${DEFAULT-VALUE}).",
            defaultValue = "8080")
    int port;

    @Option(
            names = "--address",
            paramLabel = "IP",
            description = "Address to listen on (default: ${DEFAULT-VALUE}, this machine only).",
            defaultValue = "127.0.0.1")
    String listen = "127.0.0.1";

    @Mixin
    Installation installation = new Installation();

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Address under which people reach VorOrt, used in mails (default: http://localhost:PORT).",
            defaultValue = "")
    String url = "";

    @Option(names = "--demo", description = "Fill an empty installation with the invented town Musterlingen.")
    boolean demo;

    @Option(names = "--empty", description = "Start empty, without offering the demonstration town.")
    boolean empty;

    @Option(names = "--open", description = "Open the first page in the browser.")
    boolean open;

    @Override
    public Integer call() throws Exception {
        if (demo && empty) {
            throw new StartRefused("Choose either --demo or --empty.");
        }
        refuseTakenPort();
        var shutdown = new Shutdown();
        var database = shutdown.keep(() -> installation.open(false), Database::close);
        var application = start(database);
        shutdown.keep(() -> application, ConfigurableApplicationContext::close);
        if (demo) {
            ensureDemoTown(application);
        }
        Announcement.print(application, publicUrl());
        if (open) {
            Announcement.openBrowser(publicUrl());
        }
        if (demo) {
            application.getBean(DemoTown.class).remember();
        }
        shutdown.await();
        return 0;
    }

    private ConfigurableApplicationContext start(Database database) {
        Map<String, Object> properties = new HashMap<>(database.properties());
        properties.put("server.port", port);
        properties.put("server.address", listen);
        properties.put("vorort.url", publicUrl());
        properties.put("spring.lifecycle.timeout-per-shutdown-phase", "2s");
        properties.put("vorort.demo-offered", !empty);
        properties.put(
                "vorort.search.directory",
                installation.data.toAbsolutePath().resolve("search").toString());
        return Installation.application(properties).registerShutdownHook(false).run();
    }

    private static void ensureDemoTown(ConfigurableApplicationContext application) {
        var town = application.getBean(DemoTown.class);
        if (!town.exists()) {
            if (!town.mayBeCreated()) {
                throw new StartRefused(
                        "This installation is in use; the demonstration town is made in an empty one only."
                                + " Choose another directory with --data.");
            }
            town.create();
        }
    }

    private String publicUrl() {
        return url.isBlank() ? "http://localhost:" + port : url.replaceAll("/+$", "");
    }

    private void refuseTakenPort() {
        if (port < 1 || port > 65_535) {
            throw new StartRefused("A port is a number from 1 to 65535; " + port + " is none.");
        }
        try (var probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(InetAddress.getByName(listen), port));
        } catch (IOException taken) {
            throw new StartRefused("Port " + port + " on " + listen
                    + " cannot be used; another program may have it. Choose another with --port.");
        }
    }
}
