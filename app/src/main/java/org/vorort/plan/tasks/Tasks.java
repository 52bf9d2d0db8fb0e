package org.vorort.plan.tasks;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.PersonId;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.tasks.TaskStore.Search;

/** The tasks of a municipality. Every change stands in the audit trail and in the task's own story. */
@Service
public class Tasks {

    private static final int ALL = 10_000;

    /** A task to be. @param everyMonths after how many months it comes again; 0 for what is done once */
    public record Draft(String title, Task.Owner owner, Optional<LocalDate> due, Task.Origin origin, int everyMonths) {

        /** Something that is done once. */
        public Draft(String title, Task.Owner owner, Optional<LocalDate> due, Task.Origin origin) {
            this(title, owner, due, origin, 0);
        }
    }

    private final TaskStore store;
    private final TaskEventStore events;
    private final Audit audit;
    private final Clock clock;

    Tasks(TaskStore store, TaskEventStore events, Audit audit, Clock clock) {
        this.store = store;
        this.events = events;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<Task> byId(MunicipalityId municipality, TaskId id) {
        return store.find(municipality, id);
    }

    /** The tasks that were given in this thing, such as a meeting or one item of its agenda, in that order. */
    @Transactional(readOnly = true)
    public List<Task> from(MunicipalityId municipality, UUID origin) {
        return store.from(municipality, origin);
    }

    /** The tasks that were given in any of these. */
    @Transactional(readOnly = true)
    public List<Task> fromAll(MunicipalityId municipality, Collection<UUID> origins) {
        return origins.isEmpty() ? List.of() : store.fromAll(municipality, origins);
    }

    /** What is open in a body, what is due first coming first. */
    @Transactional(readOnly = true)
    public List<Task> openIn(MunicipalityId municipality, UUID body) {
        var open = new Search(Optional.of(TaskState.OPEN), Optional.empty(), Optional.of(body), Optional.empty());
        return store.find(municipality, open, ALL, 0);
    }

    /** What somebody still has to do, what is due first coming first. */
    @Transactional(readOnly = true)
    public List<Task> openOf(MunicipalityId municipality, PersonId person) {
        return store.find(municipality, openSearch(person), ALL, 0);
    }

    /** How much somebody has taken on that is still open; whoever gives another task is told when it is a lot. */
    @Transactional(readOnly = true)
    public long openCount(MunicipalityId municipality, PersonId person) {
        return store.count(municipality, openSearch(person));
    }

    /** Gives a task. The owner is not written to yet: {@link TellOwners} does that, once for all of them. */
    @Transactional
    public Task give(MunicipalityId municipality, Draft draft, Visitor.Actor by) {
        var now = clock.instant();
        var task = new Task(
                TaskId.fresh(),
                draft.title(),
                draft.owner(),
                draft.due(),
                TaskState.OPEN,
                draft.origin(),
                draft.everyMonths(),
                now,
                now,
                1);
        store.insert(municipality, task);
        events.insert(municipality, task.id(), new TaskEvent(now, TaskEvent.Kind.GIVEN, task.due(), "", by.name()));
        audit.record(by, "taskGiven", subject(task), Map.of(), task.texts());
        return task;
    }

    /** Takes a task back that was given by mistake, as if it had never been. */
    @Transactional
    public void remove(MunicipalityId municipality, Task task, Visitor.Actor by) {
        store.delete(municipality, task.id());
        audit.record(by, "taskRemoved", subject(task), task.texts(), Map.of());
    }

    /**
     * Writes the task as it is now over the one of the same version.
     *
     * @return false when somebody else changed it meanwhile; nothing is written then
     */
    @Transactional
    public boolean correct(MunicipalityId municipality, Task changed, Visitor.Actor by) {
        var before = store.find(municipality, changed.id());
        if (before.isEmpty() || !store.update(municipality, changed)) {
            return false;
        }
        audit.record(by, "taskChanged", subject(changed), before.get().texts(), changed.texts());
        return true;
    }

    /** The story of a task, oldest line first. */
    @Transactional(readOnly = true)
    List<TaskEvent> story(MunicipalityId municipality, TaskId id) {
        return events.of(municipality, id);
    }

    /** Writes one line of the story. */
    void tell(MunicipalityId municipality, TaskId id, TaskEvent event) {
        events.insert(municipality, id, event);
    }

    Instant now() {
        return clock.instant();
    }

    private static Search openSearch(PersonId person) {
        return new Search(Optional.of(TaskState.OPEN), Optional.of(person), Optional.empty(), Optional.empty());
    }

    private static Audit.Subject subject(Task task) {
        return new Audit.Subject("task", task.id().toString(), task.title());
    }
}
