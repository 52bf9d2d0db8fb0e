package org.vorort.plan.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.tasks.TaskEvent.Kind;
import org.vorort.post.digests.OfficeNews;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** What became of a task, as its owner or the office says: done, not yet, it cannot be done, or not wanted any more. */
@Service
public class AnswerTask {

    /** What came of the answer. */
    public sealed interface Result {
        record Noted(Task task) implements Result {}

        /** That does not follow from where it stands; it is shown as it is. */
        record NotFromHere(Task task) implements Result {}

        record Gone() implements Result {}
    }

    private final Tasks tasks;
    private final OfficeNews news;
    private final Texts texts;
    private final Clock clock;

    AnswerTask(Tasks tasks, OfficeNews news, Texts texts, Clock clock) {
        this.tasks = tasks;
        this.news = news;
        this.texts = texts;
        this.clock = clock;
    }

    /** @param words the reason or the proof */
    @Transactional
    public Result move(MunicipalityId municipality, TaskId id, TaskState to, String words, Visitor.Actor by) {
        var found = tasks.byId(municipality, id);
        if (found.isEmpty()) {
            return new Result.Gone();
        }
        var task = found.get();
        if (!task.state().mayBecome(to)) {
            return new Result.NotFromHere(task);
        }
        var result = write(municipality, task.in(to, clock.instant()), kind(to), words, by);
        if (to == TaskState.DONE && result instanceof Result.Noted) {
            again(municipality, task, by);
        }
        return result;
    }

    /** Agrees on another day. */
    @Transactional
    Result postpone(MunicipalityId municipality, TaskId id, LocalDate due, String reason, Visitor.Actor by) {
        var found = tasks.byId(municipality, id);
        if (found.isEmpty()) {
            return new Result.Gone();
        }
        var task = found.get();
        return task.isOpen()
                ? write(municipality, task.dueOn(due, clock.instant()), Kind.POSTPONED, reason, by)
                : new Result.NotFromHere(task);
    }

    /** What comes again is given again, for its next day; the owner is reminded then as of any other task. */
    private void again(MunicipalityId municipality, Task done, Visitor.Actor by) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        done.nextDue(today)
                .ifPresent(next -> tasks.give(
                        municipality,
                        new Tasks.Draft(
                                done.title(), done.owner(), Optional.of(next), done.origin(), done.everyMonths()),
                        by));
    }

    private Result write(MunicipalityId municipality, Task task, Kind kind, String words, Visitor.Actor by) {
        if (!tasks.correct(municipality, task, by)) {
            return new Result.Gone();
        }
        var due = kind == Kind.POSTPONED ? task.due() : Optional.<LocalDate>empty();
        tasks.tell(municipality, task.id(), new TaskEvent(clock.instant(), kind, due, words, by.name()));
        if (by.account().isEmpty()) {
            var line = texts.text(Language.DE, "plan.tasks.told." + kind.code(), by.name(), task.title());
            news.tell(municipality, "task", task.id().toString(), line, "/tasks/" + task.id());
        }
        return new Result.Noted(task);
    }

    private static Kind kind(TaskState to) {
        return switch (to) {
            case OPEN -> Kind.REOPENED;
            case DONE -> Kind.DONE;
            case IMPOSSIBLE -> Kind.IMPOSSIBLE;
            case DROPPED -> Kind.DROPPED;
        };
    }
}
