package org.vorort.house;

import java.util.List;

/** The rooms from the ground up. A call may only go down this list; a new room gets its place here first. */
final class Ladder {

    static final List<String> ROOMS = List.of(
            "kernel",
            "storage",
            "shell",
            "identity",
            "municipality",
            "search",
            "post",
            "actors",
            "bodies",
            "plan",
            "meetings",
            "quarters",
            "volunteers",
            "mentoring",
            "council",
            "fund",
            "indicators",
            "stories",
            "exchange",
            "network",
            "checkup",
            "reports",
            "cockpit",
            "portal",
            "setup");

    private Ladder() {}

    /** Whether the upper room may name the lower one. The house itself, above all rooms, may name every room. */
    static boolean mayUse(String upper, String lower) {
        return upper.equals(lower) || step(lower) < step(upper);
    }

    /** A room's height; what is no room stands above all of them. */
    static int step(String room) {
        var step = ROOMS.indexOf(room);
        return step < 0 ? ROOMS.size() : step;
    }
}
