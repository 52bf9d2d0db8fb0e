package org.vorort.fairshare.pabulib;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

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
}
