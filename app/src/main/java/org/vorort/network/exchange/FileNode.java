package org.vorort.network.exchange;

import java.util.List;
import java.util.Optional;
import org.vorort.actors.Organisation;

/**
 * A node of a file, and who it is.
 *
 * @param id its number in the file; what a file calls its nodes may hold signs that no form brings back
 * @param edges how many edges lead to it, as they stand in the file
 * @param called everybody in the directory who has its name
 * @param chosen whom the office says it is
 */
record FileNode(String id, String label, int edges, List<Organisation> called, Optional<Organisation> chosen) {

    FileNode {
        called = List.copyOf(called);
    }

    /** Whether its name alone says who it is. */
    boolean isKnown() {
        return called.size() == 1;
    }

    /** Whether several have its name. */
    boolean isAmbiguous() {
        return called.size() > 1;
    }

    Optional<Organisation> organisation() {
        return isKnown() ? Optional.of(called.getFirst()) : chosen;
    }
}
