package org.vorort.house.bad.doors.actors;

import org.vorort.house.bad.doors.kernel.ActorId;

record StoredActors(String prefix) implements Actors {
    @Override
    public String name(ActorId id) {
        return prefix + id.value();
    }
}
