package org.vorort.search;

import java.util.List;
import java.util.UUID;

/** What was changed. @param snapshot how far the database had come when it was asked */
record Changes(String snapshot, List<Changed> things) {

    /** @param subject a {@link Searchable#subject()} */
    record Changed(String subject, UUID id) {}
}
