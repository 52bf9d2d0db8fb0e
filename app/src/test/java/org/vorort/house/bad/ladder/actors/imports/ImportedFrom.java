package org.vorort.house.bad.ladder.actors.imports;

import org.vorort.house.bad.ladder.actors.Actor;

public record ImportedFrom(String file) {

    String describe(Actor actor) {
        return actor.name() + " from " + file;
    }
}
