package org.vorort.plan.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.Municipalities;
import org.vorort.plan.tasks.TaskStore.Search;
import org.vorort.shell.Formats;

/** Reminds owners of what is due, at most twice for each task. */
@Service
class RemindOwners {

    private static final int ALL = 10_000;

    private final TaskStore store;
    private final TaskEventStore events;
    private final TellOwners tellOwners;
    private final Municipalities municipalities;
    private final Clock clock;

    RemindOwners(
            TaskStore store, TaskEventStore events, TellOwners tellOwners, Municipalities municipalities, Clock clock) {
        this.store = store;
        this.events = events;
        this.tellOwners = tellOwners;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** @return how many owners were written to */
    @Transactional
    public int remind(MunicipalityId municipality) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var due = new ArrayList<Task>();
        for (var task : store.find(municipality, Search.in(TaskState.OPEN), ALL, 0)) {
            if (TaskRules.remind(task, events.reminders(municipality, task.id()), today)) {
                due.add(task);
            }
        }
        var office = municipalities.letterhead(municipality).town();
        return tellOwners.remind(municipality, due, Visitor.Actor.named(office));
    }
}
