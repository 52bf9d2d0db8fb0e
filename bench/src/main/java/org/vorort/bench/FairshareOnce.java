package org.vorort.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.vorort.fairshare.EqualShares;
import org.vorort.fairshare.EqualSharesOptions;
import org.vorort.fairshare.EqualSharesOptions.Completion;
import org.vorort.fairshare.pabulib.ElectionFile;

/** A process of its own that reads one election, decides and explains it, to see how much memory that takes. */
final class FairshareOnce {

    private static final int KILOBYTES = 1024;

    private FairshareOnce() {}

    static void main(String[] arguments) throws IOException {
        var election = ElectionFile.read(Path.of(arguments[0])).orThrow();
        new EqualShares(EqualSharesOptions.DEFAULT.completion(Completion.ADD1))
                .decide(election)
                .explanation()
                .verdicts();
        for (var line : Files.readAllLines(Path.of("/proc/self/status"))) {
            if (line.startsWith("VmHWM:")) {
                System.out.println(line.replaceAll("\\D", ""));
            }
        }
    }

    /** The most memory such a process had at any time, in megabytes, the JVM itself included; with the options of the launcher. */
    static long memory(Path file) throws IOException {
        var process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-XX:+UseSerialGC",
                        "-Xmx32m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        FairshareOnce.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return Long.parseLong(new String(process.getInputStream().readAllBytes()).strip()) / KILOBYTES;
    }
}
