package org.vorort.fairshare;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Real elections for tests; they lie beside the project and are no part of it. */
public final class GivenElection {

    private GivenElection() {}

    /** The file of this name; the test is skipped with a sentence where it is not there. */
    public static Path file(String name) {
        return in("instances/" + name);
    }

    /** What other implementations decide on the real elections. */
    public static Path reference() {
        return in("reference.json");
    }

    private static Path in(String name) {
        var found = Stream.of("../shared/data/budgeting/", "../../shared/data/budgeting/")
                .map(folder -> Path.of(folder + name))
                .filter(Files::exists)
                .findFirst();
        Assumptions.assumeTrue(found.isPresent(), "The real election is not there: ../shared/data/budgeting/" + name);
        return found.orElseThrow();
    }
}
