package org.vorort.network.exchange;

import java.time.Instant;
import java.util.UUID;

/** A file between choosing it and taking it over. */
record FileImport(UUID id, Instant at, String fileName, byte[] content, Answers answers) {}
