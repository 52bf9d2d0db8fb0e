package org.vorort.identity.office;

import java.time.Instant;
import java.util.List;

/** A line of the trail in words. @param sentence what was done to what; @param subjectId narrows the trail to this subject */
record AuditLine(Instant at, String actor, String sentence, String name, String subjectId, List<Change> changes) {

    /** One field. Empty where nothing stood before, or stands now. */
    record Change(String field, String before, String after) {}
}
