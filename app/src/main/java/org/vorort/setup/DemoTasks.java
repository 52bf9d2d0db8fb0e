package org.vorort.setup;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.meetings.agenda.AgendaItem;
import org.vorort.plan.tasks.AnswerTask;
import org.vorort.plan.tasks.Task;
import org.vorort.plan.tasks.TaskState;
import org.vorort.plan.tasks.Tasks;
import org.vorort.setup.DemoMeeting.Run;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** What people of the demonstration took on in meetings, and what became of it. */
@Component
class DemoTasks {

    private static final String ORIGIN = "meeting";

    /** That the owner of a task said what became of it. @param after the beginning of the meeting that gave it */
    record Report(Duration after, TaskState state, String title, String owner, String words) {}

    private final Tasks tasks;
    private final AnswerTask answerTask;
    private final Texts texts;

    DemoTasks(Tasks tasks, AnswerTask answerTask, Texts texts) {
        this.tasks = tasks;
        this.answerTask = answerTask;
        this.texts = texts;
    }

    /** task, due after so many days, owner, what becomes of it after how many days, title, what the owner says to it. */
    void give(Run run, AgendaItem item, List<String> line) {
        var words = texts.text(
                Language.DE,
                "meetings.task.origin",
                run.body().name(),
                Formats.date(Language.DE, run.day()),
                String.valueOf(item.position()));
        var origin = new Task.Origin(
                ORIGIN, Optional.of(item.id()), Optional.of(run.body().id().value()), words);
        var due = run.day().plusDays(Long.parseLong(line.get(1)));
        var owner = line.get(2).isEmpty() ? Task.Owner.NOBODY : Task.Owner.of(run.person(line.get(2)));
        tasks.give(run.town(), new Tasks.Draft(run.dated(line.get(4)), owner, Optional.of(due), origin), run.by());
    }

    /** What owners will say to the tasks of this meeting, as far as they ever say anything. */
    static List<Report> reports(Run run) {
        var reports = new ArrayList<Report>();
        for (var item : run.script().items()) {
            for (var line : item.lines()) {
                var fate = line.get(3).split(" ");
                if (line.getFirst().equals("task") && fate.length == 2) {
                    reports.add(new Report(
                            Duration.ofDays(Long.parseLong(fate[1])),
                            TaskState.valueOf(fate[0]),
                            run.dated(line.get(4)),
                            line.get(2),
                            run.dated(line.get(5))));
                }
            }
        }
        return reports;
    }

    void take(Run run, Report report) {
        var open = tasks.openIn(run.town(), run.body().id().value()).stream()
                .filter(task -> task.title().equals(report.title()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(report.title()));
        var by = Visitor.Actor.named(report.owner());
        answerTask.move(run.town(), open.id(), report.state(), report.words(), by);
    }
}
