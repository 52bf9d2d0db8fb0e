package org.vorort.network.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The outreach list.
 *
 * @param state only lines of this state, or all
 * @param today decides what is overdue
 */
record OutreachView(List<Line> lines, Optional<OutreachState> state, LocalDate today, boolean mayChange) {

    /**
     * A line with the words people read.
     *
     * @param name of the organisation, or of who is not in the directory; the group's where only that is known
     * @param slug of the organisation; empty where it is not in the directory
     * @param groupWord the group in words
     */
    record Line(Outreach outreach, String name, String slug, String groupWord) {}

    OutreachState[] states() {
        return OutreachState.values();
    }

    List<Line> of(OutreachState wanted) {
        return lines.stream().filter(line -> line.outreach().state() == wanted).toList();
    }

    /** The states that have lines and are asked for, in the order of the life cycle. */
    List<OutreachState> shown() {
        var shown = new ArrayList<OutreachState>();
        for (var one : OutreachState.values()) {
            if (!of(one).isEmpty() && state.map(wanted -> wanted == one).orElse(true)) {
                shown.add(one);
            }
        }
        return shown;
    }

    boolean overdue(Line line) {
        return line.outreach().overdue(today);
    }

    long overdue() {
        return lines.stream().filter(this::overdue).count();
    }

    /** What may follow on this line's state. */
    static List<OutreachState> next(Outreach outreach) {
        var next = new ArrayList<OutreachState>();
        for (var state : OutreachState.values()) {
            if (outreach.state().mayBecome(state)) {
                next.add(state);
            }
        }
        return next;
    }
}
