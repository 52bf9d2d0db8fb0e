package org.vorort.plan.tasks;

import java.util.UUID;
import org.vorort.kernel.Ids;

/** A task. */
public record TaskId(UUID value) {

    public static TaskId fresh() {
        return new TaskId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
