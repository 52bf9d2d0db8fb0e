package org.vorort.fairshare.pabulib;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.vorort.fairshare.Election;

/** Small files for tests; lines are counted from the first, META. */
final class AFile {

    /** Nine lines; the projects begin in line 10. */
    static final String META = """
            META
            key;value
            num_projects;2
            num_votes;2
            budget;100
            vote_type;approval
            rule;greedy
            PROJECTS
            """;

    /** Thirteen lines, to which ballots may be added from line 14 on. */
    static final String WITHOUT_VOTES = META + """
            project_id;cost;name
            a;10;Park
            b;20;Trees
            VOTES
            voter_id;vote
            """;

    private AFile() {}

    static String cumulative(String ballots) {
        return WITHOUT_VOTES.replace("approval", "cumulative").replace("voter_id;vote", "voter_id;vote;points")
                + ballots;
    }

    static Reading read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8));
    }

    static Reading read(byte[] bytes) {
        try {
            return ElectionFile.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Election election(String text) {
        return read(text).orThrow();
    }

    /** What is tolerated, as {@code line 3, column 7: …}. */
    static List<String> tolerated(String text) {
        return switch (read(text)) {
            case Reading.Read read ->
                read.tolerated().stream().map(Tolerated::toString).toList();
            case Reading.Faulty faulty -> throw new AssertionError(faulty.faults());
        };
    }

    /** The faults, as {@code line 3, column 7: …}. */
    static List<String> faults(String text) {
        return faults(text.getBytes(StandardCharsets.UTF_8));
    }

    static List<String> faults(byte[] bytes) {
        return switch (read(bytes)) {
            case Reading.Read read -> throw new AssertionError("read, tolerating " + read.tolerated());
            case Reading.Faulty faulty ->
                faulty.faults().stream().map(PabulibFault::toString).toList();
        };
    }
}
