package org.vorort.actors.imports;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.vorort.actors.imports.columns.EntryKind;

/**
 * Where lists come from, again and again.
 *
 * @param decisions what its columns mean, by heading
 * @param lastRun the last import from it; empty when there was none yet
 */
record Source(UUID id, String name, EntryKind subject, Map<String, String> decisions, Optional<UUID> lastRun) {}
