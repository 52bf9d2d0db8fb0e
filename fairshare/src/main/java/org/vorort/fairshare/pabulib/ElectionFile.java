package org.vorort.fairshare.pabulib;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.vorort.fairshare.Election;
import org.vorort.fairshare.Outcome;

/**
 * Elections in Pabulib's format.
 *
 * <p>Reading promises: an election that is returned is what the file says, and what was odd about the file is named with line
 * and column; a file that says nothing, or two things, gives faults with line and column instead. Never needs more memory than
 * the election itself, however large the file.
 *
 * <p>Conventions, which are those of pabutools: every row of VOTES is a voter, also an empty one; a project named twice in one
 * ballot counts once, with points the last number holds; ids are texts; a ballot of the type choose-1 with several projects
 * approves of all; {@code None} in place of a ballot is an empty one.
 */
public final class ElectionFile {

    private ElectionFile() {}

    public static Reading read(Path file) throws IOException {
        try (var stream = Files.newInputStream(file)) {
            return read(stream);
        }
    }

    /** Reads to the end and does not close. */
    public static Reading read(InputStream stream) throws IOException {
        var remarks = new Remarks();
        return new SectionReader(new Rows(stream, remarks), remarks).read();
    }

    /** Writes into a file; see {@link #write(Election, Appendable)}. */
    public static List<String> write(Election election, Path file) throws IOException {
        try (var writer = Files.newBufferedWriter(file)) {
            return write(election, writer);
        }
    }

    /**
     * Writes an election so that reading it gives the same again and the format's checker finds nothing wrong with how it is
     * written: keys and columns in its order, UTF-8 without a mark, numbers of projects, votes and points as the ballots give
     * them, lists without spaces around their commas, what is empty everywhere left out, the old column {@code target} by its new name {@code beneficiaries}.
     *
     * @return in sentences, what is missing that only who held the election can know, such as {@code country}, and keys and columns
     *     that are kept although the checker does not know them
     */
    public static List<String> write(Election election, Appendable out) throws IOException {
        return new ElectionWriter(election, List.of(), out).write();
    }

    /** The same with the column {@code selected} as this outcome has it. */
    public static List<String> write(Election election, Outcome outcome, Appendable out) throws IOException {
        return new ElectionWriter(election, outcome.selected(), out).write();
    }
}
