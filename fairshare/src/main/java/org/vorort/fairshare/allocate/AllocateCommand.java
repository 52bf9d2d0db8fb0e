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
import java.util.Locale;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Outcome;
import org.vorort.fairshare.Rule;
import org.vorort.fairshare.pabulib.ElectionFile;
import org.vorort.fairshare.pabulib.Reading;
import org.vorort.fairshare.words.Wording;

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
        var command = new AllocateCommand(out, new FileOutputStream(FileDescriptor.err));
        try {
            System.exit(command.answer(arguments));
        } catch (OutOfMemoryError _) {
            command.errors.println(
                    "The election needs more memory: set VORORT_JAVA_OPTIONS to -Xmx and a size, like -Xmx4g.");
            System.exit(BAD_FILE);
        }
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
        var wording = new Wording(read.election(), outcome, language(words));
        var voter = words.has("--voter") ? voter(read.election(), words) : -1;
        if (words.has("--voter") && voter < 0) {
            errors.println("There is no voter " + words.value("--voter").orElseThrow() + ".");
            return BAD_FILE;
        }
        if (words.has("--json")) {
            var data = new OutcomeData(read.election(), outcome, wording);
            out.println(Json.of(data.of(read.tolerated(), words.has("--explain"), voter)));
        } else {
            read.tolerated().forEach(errors::println);
            new OutcomeTable(read.election(), outcome).lines().forEach(out::println);
            explain(wording, words.has("--explain"), voter);
        }
        out.flush();
        return DONE;
    }

    private void explain(Wording wording, boolean wanted, int voter) {
        if (wanted) {
            out.println();
            wording.paragraphs().forEach(out::println);
            wording.statistics().forEach(out::println);
        }
        if (voter >= 0) {
            out.println(wording.voter(voter));
        }
    }

    private static Locale language(Words words) throws WrongUse {
        return Locale.of(words.oneOf("--language", "en", "de"));
    }

    /** The first ballot of the voter with this id; -1 where there is none. */
    private static int voter(Election election, Words words) {
        var id = words.value("--voter").orElseThrow();
        var ballot = 0;
        while (ballot < election.ballots().size()
                && !election.ballots().voter(ballot).equals(id)) {
            ballot++;
        }
        return ballot < election.ballots().size() ? ballot : -1;
    }
}
