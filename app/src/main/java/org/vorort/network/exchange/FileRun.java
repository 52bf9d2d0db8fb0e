package org.vorort.network.exchange;

import java.time.Instant;
import java.util.UUID;

/** A file that was taken over, by whom, and what came of it. */
record FileRun(UUID id, String fileName, Instant at, String by, FileReport report) {}
