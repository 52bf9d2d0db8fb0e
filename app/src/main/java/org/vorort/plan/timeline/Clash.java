package org.vorort.plan.timeline;

import java.time.LocalDate;
import org.vorort.plan.measures.BodyDays.BodyDay;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.Milestone;

/** Two dates that do not go together, or one that lies where it cannot be. */
sealed interface Clash {

    /**
     * Two milestones on one day that ask for the same people.
     *
     * @param shared the name of what they share: who is responsible, a body, a partner or a quarter
     */
    record SameDay(LocalDate day, Measure one, Milestone first, Measure other, Milestone second, String shared)
            implements Clash {}

    /** A milestone on a day on which the body of its measure is busy with something else. */
    record BodyBusy(Measure measure, Milestone milestone, BodyDay other) implements Clash {}

    /** A milestone before its measure begins, or after it ends. */
    record Outside(Measure measure, Milestone milestone) implements Clash {}

    /** A measure that goes on after every concept it serves has ended. */
    record Outlives(Measure measure, String concept, LocalDate conceptEnds) implements Clash {}
}
