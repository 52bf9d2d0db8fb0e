package org.vorort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

/** What the figures were taken on. */
final class Machine {

    private Machine() {}

    static String line() throws IOException {
        var cpu = "unknown processor";
        var info = Path.of("/proc/cpuinfo");
        if (Files.isReadable(info)) {
            cpu = Files.readAllLines(info).stream()
                    .filter(line -> line.startsWith("model name"))
                    .map(line -> line.substring(line.indexOf(':') + 1).strip())
                    .findFirst()
                    .orElse(cpu);
        }
        return "%s, %d cores, %s, Java %s, load %s, %s"
                .formatted(
                        cpu,
                        Runtime.getRuntime().availableProcessors(),
                        System.getProperty("os.name"),
                        Runtime.version(),
                        load(),
                        LocalDate.now());
    }

    private static String load() throws IOException {
        var file = Path.of("/proc/loadavg");
        return Files.isReadable(file) ? Files.readString(file).split(" ")[0] : "unknown";
    }
}
