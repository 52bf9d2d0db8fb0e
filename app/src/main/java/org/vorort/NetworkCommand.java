package org.vorort;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Properties;
import org.vorort.network.files.NetworkLimits;
import org.vorort.network.files.NetworkReader;

/**
 * {@code ./vorort network FILE [--json]}: what a network holds and where it is thin. A program of its own beside {@link
 * VorOrt}, because it answers before Spring would have begun to start; the launcher explains how it is used.
 */
final class NetworkCommand {

    private static final int DONE = 0;
    private static final int BAD_FILE = 1;
    private static final int WRONG_USE = 2;

    private final OutputStream out;
    private final PrintStream errors;

    NetworkCommand(OutputStream out, OutputStream errors) {
        this.out = out;
        // Whatever the terminal is set to: programs read this, and they read UTF-8.
        this.errors = new PrintStream(errors, true, StandardCharsets.UTF_8);
    }

    static void main(String[] arguments) throws IOException {
        var out = new FileOutputStream(FileDescriptor.out);
        System.exit(new NetworkCommand(out, new FileOutputStream(FileDescriptor.err)).answer(arguments));
    }

    int answer(String... arguments) throws IOException {
        var json = false;
        var file = "";
        for (var argument : arguments) {
            if (argument.equals("--json")) {
                json = true;
            } else if (argument.startsWith("-") || !file.isEmpty()) {
                return wrongUse("\"" + argument + "\" is not understood");
            } else {
                file = argument;
            }
        }
        return file.isEmpty() ? wrongUse("Say which file to read") : answer(file, json);
    }

    private int wrongUse(String problem) {
        errors.println(problem + ": ./vorort network FILE [--json]");
        return WRONG_USE;
    }

    private int answer(String file, boolean json) throws IOException {
        Path path;
        try {
            path = Path.of(file);
        } catch (InvalidPathException _) {
            return unreadable(file);
        }
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            return unreadable(file);
        }
        try (var stream = Files.newInputStream(path)) {
            var name = Objects.requireNonNullElse(path.getFileName(), path).toString();
            return switch (NetworkReader.read(name, stream, NetworkLimits.COMMAND)) {
                case NetworkReader.Read read -> print(new NetworkMeasures(read.network()), name, json);
                case NetworkReader.Unreadable unreadable -> {
                    errors.println(sentence(unreadable));
                    yield BAD_FILE;
                }
            };
        }
    }

    private int unreadable(String file) {
        errors.println("The file " + file + " cannot be read.");
        return BAD_FILE;
    }

    private int print(NetworkMeasures measures, String name, boolean json) throws IOException {
        if (!measures.hasCentrality()) {
            errors.println(
                    "Betweenness and closeness are left out: to walk all shortest paths of so large a network would"
                            + " take too long. Everything else is complete.");
        }
        var writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (json) {
            NetworkJson.write(measures, writer);
        } else {
            NetworkTable.write(measures, name, writer);
        }
        writer.flush();
        return DONE;
    }

    /** The sentence of the screens; the shell's texts would have to read those of every room. */
    private static String sentence(NetworkReader.Unreadable unreadable) throws IOException {
        var texts = new Properties();
        try (var stream = NetworkReader.class.getResourceAsStream("texts_en.properties")) {
            texts.load(new InputStreamReader(Objects.requireNonNull(stream), StandardCharsets.UTF_8));
        }
        var sentence = texts.getProperty(unreadable.reason().textKey());
        for (var i = unreadable.arguments().size() - 1; i >= 0; i--) {
            sentence = sentence.replace("{" + i + "}", unreadable.arguments().get(i));
        }
        return sentence;
    }
}
