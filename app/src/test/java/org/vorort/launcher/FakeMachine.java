package org.vorort.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A machine in a folder: the launcher's own scripts, a Maven and JDKs that only pretend, and a path that leads to
 * nothing else. Its folder has a space in its name, as folders of people have.
 */
class FakeMachine {
    record Answer(int code, String out, String err) {}

    private static final List<String> TOOLS = List.of(
            "bash",
            "basename",
            "cat",
            "chmod",
            "cksum",
            "cut",
            "date",
            "dirname",
            "env",
            "find",
            "flock",
            "head",
            "id",
            "mkdir",
            "mv",
            "readlink",
            "rm",
            "sed",
            "sleep",
            "wc");

    private static final String MAVEN = """
            #!/usr/bin/env bash
            printf '[%s] ' "$@"
            if [ -e broken ]; then echo 'a semicolon is missing'; exit 1; fi
            echo "browser $(basename "${VORORT_BROWSER-of Playwright}")"
            echo build >>builds
            mkdir -p app/target/classes fairshare/target
            echo archive >fairshare/target/vorort-fairshare.jar
            sleep 0.1
            """;

    /** Unpacks an archive, learns for a fast start, or says who runs what; "--exit N" and "--until FILE" end it. */
    private static final String JAVA = """
            #!/usr/bin/env bash
            home=$(cd "$(dirname "$0")/.." && pwd)
            for word in "$@"; do
              case $previous in
                --destination) mkdir -p "$word"; echo archive >"$word/vorort.jar"; exit ;;
                --exit) code=$word ;;
                --until) until [ -e "$word" ]; do sleep 0.05; done ;;
              esac
              case $word in
                -XX:AOTCacheOutput=*) [ ! -e "$home/dull" ] || exit 1; echo learnt >"${word#*=}"; exit ;;
              esac
              previous=$word
            done
            printf '%s runs in %s: ' "$(basename "$home")" "$PWD"
            printf '[%s] ' "$@"
            exit "${code-0}"
            """;

    private final Path folder;
    private final Path root;
    private final Map<String, String> environment = new TreeMap<>();

    FakeMachine(Path folder) throws Exception {
        this.folder = folder;
        root = folder.resolve("Vor Ort");
        var tools = folder.resolve("tools");
        copyLauncher();
        Files.createDirectories(tools);
        for (var tool : TOOLS) {
            linkTool(tool, tools);
        }
        write(root.resolve("mvnw"), MAVEN);
        for (var source : List.of("app/src/main/Some.java", "app/pom.xml", "pom.xml", ".mvn/jvm.config")) {
            write(root.resolve(source), "");
        }
        environment.put("PATH", folder.resolve("default/bin") + ":" + tools);
        environment.put("HOME", folder.toString());
        environment.put("VORORT_JDK_PLACES", folder.resolve("jdks").toString());
    }

    void defaultJava(String version) throws Exception {
        putJdk(folder.resolve("packages/default"), version);
        var bin = folder.resolve("default/bin");
        Files.createDirectories(bin);
        Files.deleteIfExists(bin.resolve("java"));
        Files.createSymbolicLink(bin.resolve("java"), Path.of("../../packages/default/bin/java"));
    }

    Path jdk(String name, String version) throws Exception {
        return putJdk(folder.resolve("jdks").resolve(name), version);
    }

    void javaHome(Path home) {
        set("JAVA_HOME", home.toString());
    }

    void set(String variable, String value) {
        environment.put(variable, value);
    }

    /** Puts a program on the path, before the machine's own. */
    void tool(String name, String script) throws Exception {
        write(folder.resolve("default/bin").resolve(name), "#!/usr/bin/env bash\n" + script + "\n");
    }

    void changeSources() throws Exception {
        // Two changes within one tick of the file system's clock would look like one.
        Thread.sleep(20);
        write(root.resolve("app/src/main/Some.java"), "// changed");
    }

    void breakBuild(boolean broken) throws Exception {
        if (broken) {
            write(root.resolve("broken"), "");
        } else {
            Files.delete(root.resolve("broken"));
        }
    }

    void breakTraining() throws Exception {
        write(folder.resolve("jdks/jdk/dull"), "");
    }

    int builds() throws Exception {
        return Files.readString(root.resolve("builds")).lines().toList().size();
    }

    /** The file a program started with "--until" waits for. */
    Path signal() {
        return folder.resolve("signal");
    }

    Path currentHouse() throws Exception {
        return root.resolve(".house")
                .resolve(Files.readString(root.resolve(".house/current")).strip());
    }

    void waitForHouse() throws Exception {
        for (var tries = 0; tries < 200 && !Files.exists(root.resolve(".house/current")); tries++) {
            Thread.sleep(50);
        }
    }

    Answer vorort(String... words) throws Exception {
        return answer(start(folder, root.resolve("vorort"), words));
    }

    Answer vorortThroughLink(Path workingDirectory, String... words) throws Exception {
        var link = folder.resolve("link");
        Files.createSymbolicLink(link, Path.of("Vor Ort/vorort"));
        return answer(start(workingDirectory, link, words));
    }

    Process start(String... words) throws Exception {
        return start(folder, root.resolve("vorort"), words);
    }

    private Process start(Path workingDirectory, Path launcher, String... words) throws Exception {
        var command = new ArrayList<>(List.of(folder.resolve("tools/bash").toString(), launcher.toString()));
        command.addAll(List.of(words));
        var builder = new ProcessBuilder(command).directory(workingDirectory.toFile());
        builder.environment().clear();
        builder.environment().putAll(environment);
        return builder.start();
    }

    private static Answer answer(Process process) throws Exception {
        // The launcher writes little, so neither pipe fills up while the other is read.
        var out = new String(process.getInputStream().readAllBytes(), UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Answer(process.waitFor(), out, err);
    }

    private void copyLauncher() throws Exception {
        var repository = Path.of("..");
        Files.createDirectories(root.resolve("launcher"));
        Files.copy(repository.resolve("vorort"), root.resolve("vorort"));
        try (var parts = Files.newDirectoryStream(repository.resolve("launcher"), "*.sh")) {
            for (var part : parts) {
                Files.copy(
                        part,
                        root.resolve("launcher").resolve(part.getFileName().toString()));
            }
        }
    }

    /** A tool the machine under the test lacks is lacking on this one too. */
    private static void linkTool(String tool, Path tools) throws Exception {
        for (var place : System.getenv("PATH").split(":")) {
            var file = Path.of(place, tool);
            if (Files.isExecutable(file)) {
                Files.createSymbolicLink(tools.resolve(tool), file);
                return;
            }
        }
    }

    private static Path putJdk(Path home, String version) throws Exception {
        write(home.resolve("bin/java"), JAVA);
        write(home.resolve("bin/javac"), "");
        write(home.resolve("bin/jar"), "#!/usr/bin/env bash\necho archive >\"$3\"\n");
        write(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        return home;
    }

    private static void write(Path file, String text) throws Exception {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        file.toFile().setExecutable(true);
    }
}
