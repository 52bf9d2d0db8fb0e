package org.vorort.house.bad.ladder.actors;

import org.vorort.house.bad.ladder.actors.imports.ImportedFrom;

public record Actor(String name, ImportedFrom source) {}
