package org.vorort.meetings.proceedings;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.agenda.AgendaItem;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.plan.tasks.Task;
import org.vorort.plan.tasks.TaskId;
import org.vorort.plan.tasks.TaskRules;
import org.vorort.plan.tasks.Tasks;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** Gives a task in a meeting. The owner hears of it when the meeting ends, of all theirs at once. */
@Service
class AssignTask {

    static final String ORIGIN = "meeting";

    /** What came of it. */
    sealed interface Result {
        record Given(Task task) implements Result {}

        /** The owner has as much as was agreed, or more. */
        record Much(long open) implements Result {}
    }

    private final Tasks tasks;
    private final Bodies bodies;
    private final Agendas agendas;
    private final Procedures procedures;
    private final Texts texts;

    AssignTask(Tasks tasks, Bodies bodies, Agendas agendas, Procedures procedures, Texts texts) {
        this.tasks = tasks;
        this.bodies = bodies;
        this.agendas = agendas;
        this.procedures = procedures;
        this.texts = texts;
    }

    @Transactional
    Result assign(MunicipalityId municipality, Meeting meeting, AgendaItem item, AssignForm form, Visitor.Actor by) {
        var owner = form.taskOwner();
        var open = owner.person()
                .map(person -> tasks.openCount(municipality, person))
                .orElse(0L);
        if (!form.confirms() && TaskRules.tooMuch(open, limit(municipality, meeting))) {
            return new Result.Much(open);
        }
        var origin = new Task.Origin(
                ORIGIN,
                Optional.of(item.id()),
                Optional.of(meeting.body().value()),
                words(municipality, meeting, item));
        return new Result.Given(
                tasks.give(municipality, new Tasks.Draft(form.title().strip(), owner, form.day(), origin), by));
    }

    /** The tasks that were given with this item. */
    @Transactional(readOnly = true)
    List<Task> of(MunicipalityId municipality, AgendaItem item) {
        return tasks.from(municipality, item.id());
    }

    /** Takes one back. @return false where it was not given with this item */
    @Transactional
    boolean remove(MunicipalityId municipality, AgendaItem item, TaskId id, Visitor.Actor by) {
        var task = tasks.byId(municipality, id).filter(one -> one.origin().id().equals(Optional.of(item.id())));
        task.ifPresent(found -> tasks.remove(municipality, found, by));
        return task.isPresent();
    }

    private int limit(MunicipalityId municipality, Meeting meeting) {
        var agreed = meeting.details()
                .day()
                .flatMap(day -> procedures.inForce(municipality, meeting.body(), day))
                .map(RulesOfProcedure::openTasksPerVolunteer)
                .orElse(TaskRules.USUAL_LIMIT);
        return agreed == 0 ? Integer.MAX_VALUE : agreed;
    }

    private String words(MunicipalityId municipality, Meeting meeting, AgendaItem item) {
        var number = agendas.of(municipality, meeting.id()).slots().stream()
                .filter(slot -> slot.item().id().equals(item.id()))
                .map(slot -> slot.number())
                .findFirst()
                .orElse("");
        return texts.text(
                Language.DE,
                "meetings.task.origin",
                bodies.byId(municipality, meeting.body()).map(Body::name).orElse(""),
                meeting.details()
                        .day()
                        .map(day -> Formats.date(Language.DE, day))
                        .orElse(""),
                number);
    }
}
