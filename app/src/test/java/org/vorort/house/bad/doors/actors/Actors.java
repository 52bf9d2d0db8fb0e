package org.vorort.house.bad.doors.actors;

import org.vorort.house.bad.doors.kernel.ActorId;

public interface Actors {
    String name(ActorId id);
}
