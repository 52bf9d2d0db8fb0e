package org.vorort.actors.directory;

import java.util.List;
import org.vorort.shell.Choice;
import org.vorort.shell.Frame;

/** What every list of the directory offers to choose from. */
public final class ListChoices {

    private ListChoices() {}

    /** The states besides the one shown unasked. */
    public static List<Choice> states(Frame page) {
        return List.of(
                new Choice("resting", page.text("actors.filter.state.resting")),
                new Choice("archived", page.text("actors.filter.state.archived")),
                new Choice("all", page.text("actors.filter.state.all")));
    }

    /** Whether somebody confirmed the entry within a year. */
    public static List<Choice> fresh(Frame page) {
        return List.of(
                new Choice("stale", page.text("actors.filter.fresh.stale")),
                new Choice("fresh", page.text("actors.filter.fresh.fresh")));
    }

    /** The states several entries can be put in at once. */
    public static List<Choice> changes(Frame page) {
        return List.of(
                new Choice("active", page.text("actors.changes.active")),
                new Choice("resting", page.text("actors.changes.resting")),
                new Choice("archived", page.text("actors.changes.archived")));
    }
}
