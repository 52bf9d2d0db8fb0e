package org.vorort.fairshare.allocate;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import org.vorort.fairshare.Outcome;
import org.vorort.fairshare.Rule;
import org.vorort.fairshare.pabulib.ElectionFile;
import org.vorort.fairshare.pabulib.Reading;

/** {@code ./vorort allocate FILE.pb --rule RULE}: what a rule decides on an election; the launcher explains how it is used. */
public final class AllocateCommand {

    private static final int DONE = 0;
    private static final int BAD_FILE = 1;
    private static final int WRONG_USE = 2;

    private final PrintStream out;
    private final PrintStream errors;

    AllocateCommand(OutputStream out, OutputStream errors) {
        // Whatever the terminal is set to: programs read this, and they read UTF-8.
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.errors = new PrintStream(errors, true, StandardCharsets.UTF_8);
    }

    static void main(String[] arguments) throws IOException {
        var out = new FileOutputStream(FileDescriptor.out);
        System.exit(new AllocateCommand(out, new FileOutputStream(FileDescriptor.err)).answer(arguments));
    }

    int answer(String... arguments) throws IOException {
        try {
            var words = new Words(List.of(arguments));
            return answer(words, RuleChoice.of(words));
        } catch (WrongUse wrong) {
            errors.println(wrong.getMessage() + " \"./vorort allocate --help\" says what can be said.");
            return WRONG_USE;
        }
    }

    private int answer(Words words, Rule rule) throws IOException, WrongUse {
        Path path;
        try {
            path = Path.of(words.file());
        } catch (InvalidPathException _) {
            return unreadable(words.file());
        }
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            return unreadable(words.file());
        }
        return switch (ElectionFile.read(path)) {
            case Reading.Read read -> decide(words, rule, read);
            case Reading.Faulty faulty -> {
                faulty.faults().forEach(errors::println);
                yield BAD_FILE;
            }
        };
    }

    private int unreadable(String file) {
        errors.println("The file " + file + " cannot be read.");
        return BAD_FILE;
    }

    private int decide(Words words, Rule rule, Reading.Read read) throws WrongUse {
        Outcome outcome;
        try {
            outcome = rule.decide(read.election());
        } catch (IllegalArgumentException refusal) {
            errors.println(refusal.getMessage());
            return BAD_FILE;
        }
        if (words.has("--json")) {
            var data = new OutcomeData(read.election(), outcome);
            out.println(Json.of(data.of(read.tolerated(), words.has("--explain"))));
        } else {
            read.tolerated().forEach(errors::println);
            new OutcomeTable(read.election(), outcome).lines().forEach(out::println);
        }
        out.flush();
        return DONE;
    }
}
