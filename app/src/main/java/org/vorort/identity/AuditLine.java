package org.vorort.identity;

import java.time.Instant;
import java.util.List;

/** A line of the trail in words. @param sentence what was done to what; @param subjectId narrows the trail to this subject */
public record AuditLine(
        Instant at, String actor, String sentence, String name, String subjectId, List<Change> changes) {

    /** One field. Empty where nothing stood before, or stands now. */
    public record Change(String field, String before, String after) {}
}
