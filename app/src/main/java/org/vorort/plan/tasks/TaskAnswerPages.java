package org.vorort.plan.tasks;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.SignedLinks.Opened;
import org.vorort.identity.Visitor;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Screen;

/** What an owner sees who follows the link of a task: whose it is, what it is, and three answers. */
@Controller
class TaskAnswerPages {

    /** What an owner sees who follows the link. @param mode which answer is being given: {@code done}, {@code later}, {@code impossible} */
    record AnswerView(String token, Task task, String owner, String mode, FormState form, LocalDate today) {

        boolean opens(String other) {
            return mode.equals(other);
        }
    }

    /** @param kind {@code done}, {@code later} or {@code impossible} */
    record Answer(String kind, String due, String words) {

        static final Answer EMPTY = new Answer("", "", "");
    }

    /** @param result {@code done}, {@code later}, {@code impossible}, {@code settled}, or {@code closed} for a link that does not open */
    record AnsweredView(String result, String path) {}

    private static final int LONGEST_WORDS = 2_000;
    private static final int LONGEST_DELAY_YEARS = 2;

    private final Tasks tasks;
    private final AnswerTask answerTask;
    private final ChooseOwner owners;
    private final SignedLinks links;
    private final Clock clock;

    TaskAnswerPages(Tasks tasks, AnswerTask answerTask, ChooseOwner owners, SignedLinks links, Clock clock) {
        this.tasks = tasks;
        this.answerTask = answerTask;
        this.owners = owners;
        this.links = links;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/task-answers/{token}")
    View question(@PathVariable String token, @RequestParam(defaultValue = "") String answer, Visitor visitor) {
        return task(token, visitor)
                .<View>map(task -> Screen.of(
                        "plan/tasks/taskQuestion", view(token, task, answer, FormState.of(Answer.EMPTY), visitor)))
                .orElseGet(() -> answered("closed", ""));
    }

    @PostMapping("/{municipality}/task-answers/{token}")
    View answer(
            @PathVariable String token, @ModelAttribute("form") Answer answer, BindingResult errors, Visitor visitor) {
        var found = task(token, visitor);
        if (found.isEmpty()) {
            return answered("closed", "");
        }
        check(answer, errors);
        if (errors.hasErrors()) {
            var view = view(token, found.get(), answer.kind(), FormState.of(errors), visitor);
            return Screen.again("plan/tasks/taskQuestion", view);
        }
        return switch (write(found.get(), answer, visitor)) {
            case AnswerTask.Result.Noted _ -> answered(answer.kind(), "/task-answers/" + token);
            case AnswerTask.Result.NotFromHere _ -> answered("settled", "");
            case AnswerTask.Result.Gone _ -> answered("closed", "");
        };
    }

    private AnswerTask.Result write(Task task, Answer answer, Visitor visitor) {
        var municipality = visitor.municipality();
        var by = Visitor.Actor.named(owners.name(municipality, task.owner()));
        var words = answer.words().strip();
        return switch (answer.kind()) {
            case "done" -> answerTask.move(municipality, task.id(), TaskState.DONE, words, by);
            case "impossible" -> answerTask.move(municipality, task.id(), TaskState.IMPOSSIBLE, words, by);
            default ->
                answerTask.postpone(
                        municipality, task.id(), TaskForm.day(answer.due()).orElseThrow(), words, by);
        };
    }

    private void check(Answer answer, BindingResult errors) {
        if (answer.words().length() > LONGEST_WORDS) {
            errors.rejectValue("words", "actors.form.tooLong", new Object[] {LONGEST_WORDS}, "");
        }
        switch (answer.kind()) {
            case "done" -> {}
            case "impossible" -> needWords(answer, errors);
            case "later" -> {
                needWords(answer, errors);
                var day = TaskForm.day(answer.due());
                if (day.isEmpty()) {
                    errors.rejectValue("due", "plan.tasks.later.missing");
                } else if (!day.get().isAfter(today())) {
                    errors.rejectValue("due", "plan.tasks.later.past");
                } else if (day.get().isAfter(today().plusYears(LONGEST_DELAY_YEARS))) {
                    errors.rejectValue("due", "plan.tasks.later.far");
                }
            }
            default -> errors.rejectValue("kind", "plan.tasks.answer.missing");
        }
    }

    private static void needWords(Answer answer, BindingResult errors) {
        if (answer.words().isBlank()) {
            errors.rejectValue("words", "plan.tasks.reason.missing");
        }
    }

    private Optional<Task> task(String token, Visitor visitor) {
        return links.open(TellOwners.PURPOSE, token) instanceof Opened.Valid valid
                ? tasks.byId(visitor.municipality(), new TaskId(UUID.fromString(valid.subject())))
                : Optional.empty();
    }

    private AnswerView view(String token, Task task, String mode, FormState form, Visitor visitor) {
        var owner = owners.name(visitor.municipality(), task.owner());
        return new AnswerView(token, task, owner, mode, form, today());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private static View answered(String result, String path) {
        return Screen.of("plan/tasks/taskAnswered", new AnsweredView(result, path));
    }
}
