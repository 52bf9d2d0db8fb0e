package org.vorort.actors.imports;

import java.time.Instant;
import java.util.UUID;

/** An import that was done, in numbers. */
record ImportRun(
        UUID id,
        Instant at,
        String by,
        String fileName,
        String source,
        int created,
        int updated,
        int unchanged,
        int missing,
        int rejected) {}
