package org.vorort.plan.areas;

import java.util.List;
import org.vorort.shell.Choice;
import org.vorort.shell.Frame;

/** The levels as a form offers them. */
public final class LevelWords {

    private LevelWords() {}

    public static List<Choice> choices(Frame page) {
        return List.of(Level.values()).stream()
                .map(level -> new Choice(level.code(), page.text("plan.responsibilities.level." + level.code())))
                .toList();
    }
}
