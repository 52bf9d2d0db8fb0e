package org.vorort.plan.tasks;

import org.vorort.shell.Frame;

/** States and events as people see them. */
final class TaskWords {

    private TaskWords() {}

    /** The colour and the sign of a state. */
    static String badge(TaskState state) {
        return switch (state) {
            case OPEN -> "info";
            case DONE -> "success";
            case IMPOSSIBLE -> "warning";
            case DROPPED -> "neutral";
        };
    }

    /** The sentence of a line of the story. */
    static String sentence(Frame page, TaskEvent event) {
        var key = "plan.tasks.event." + event.kind().code();
        return event.due().isPresent()
                ? page.text(key + ".due", page.date(event.due().get()))
                : page.text(key);
    }
}
