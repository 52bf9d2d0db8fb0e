package org.vorort.plan.concepts;

import java.util.UUID;
import org.vorort.kernel.Ids;

/** A goal. */
public record GoalId(UUID value) {

    public static GoalId fresh() {
        return new GoalId(Ids.fresh());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
