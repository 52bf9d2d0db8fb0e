package org.vorort.house.bad.ladder.kernel;

import org.vorort.house.bad.ladder.actors.Actor;

record CallsUp(Actor actor) {}
