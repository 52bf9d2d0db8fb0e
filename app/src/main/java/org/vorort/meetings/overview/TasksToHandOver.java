package org.vorort.meetings.overview;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.actors.PersonId;
import org.vorort.bodies.handover.HandoverSection;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.tasks.Task;
import org.vorort.plan.tasks.Tasks;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** What somebody still has to do. It stands here because the room of tasks does not know the sheet. */
@Component
@Order(21)
class TasksToHandOver implements HandoverSection {

    private final Tasks tasks;
    private final Texts texts;

    TasksToHandOver(Tasks tasks, Texts texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "meetings.handover.tasks");
    }

    @Override
    public List<Entry> of(MunicipalityId municipality, PersonId person, Language language) {
        return tasks.openOf(municipality, person).stream()
                .map(task -> new Entry(text(task, language), "/tasks/" + task.id()))
                .toList();
    }

    private String text(Task task, Language language) {
        return task.due()
                .map(day ->
                        texts.text(language, "meetings.handover.task.due", task.title(), Formats.date(language, day)))
                .orElse(task.title());
    }
}
