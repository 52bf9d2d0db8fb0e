package org.vorort.search.changes;

import java.util.List;
import java.util.UUID;

/** What was changed. @param snapshot how far the database had come when it was asked */
public record Changes(String snapshot, List<Changed> things) {

    /** @param subject a {@link org.vorort.search.Searchable#subject()} */
    public record Changed(String subject, UUID id) {}
}
