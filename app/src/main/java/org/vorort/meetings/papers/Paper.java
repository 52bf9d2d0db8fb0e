package org.vorort.meetings.papers;

import java.util.Optional;
import java.util.UUID;

/**
 * A paper without its content.
 *
 * @param item the agenda item it belongs to; empty for the whole meeting
 * @param open whether everybody may read it; empty where that follows its item
 */
public record Paper(UUID id, Optional<UUID> item, String name, String mediaType, long bytes, Optional<Boolean> open) {

    /** A paper to hand out. */
    public record Content(String name, String mediaType, byte[] bytes) {}

    /** Its size as people read it, in megabytes, never less than a tenth. */
    public double megabytes() {
        return Math.max(1, Math.round(bytes / 100_000.0)) / 10.0;
    }
}
