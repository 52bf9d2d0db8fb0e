package org.vorort.actors.imports;

import java.time.Instant;
import java.util.UUID;
import org.vorort.actors.imports.PrepareImport.Decisions;

/** A file between choosing it and taking it over. */
record Upload(UUID id, Instant at, String fileName, byte[] content, Decisions decisions) {}
