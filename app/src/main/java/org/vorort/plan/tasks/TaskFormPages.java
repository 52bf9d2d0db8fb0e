package org.vorort.plan.tasks;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** A task: given, corrected, answered by the office, removed. */
@Controller
class TaskFormPages {

    /** One task with its story, and its form for whoever may change it. */
    record OneView(
            Task task,
            String owner,
            List<TaskEvent> story,
            FormState form,
            FormState answer,
            List<Choice> candidates,
            List<FreeTextGuard.Finding> words,
            LocalDate today) {

        boolean may(TaskState next) {
            return task.state().mayBecome(next);
        }

        boolean overdue() {
            return task.isOverdue(today);
        }
    }

    /**
     * A new task.
     *
     * @param load a sentence about how much the owner has already, empty where that is all right
     * @param source what it is given for; none for the office's own
     */
    record NewView(
            FormState form,
            List<Choice> candidates,
            List<FreeTextGuard.Finding> words,
            String load,
            Optional<TaskSource.Source> source) {}

    /** An answer the office types in. @param state the state it shall have, or {@code later} for another day */
    record OfficeAnswer(String state, String due, String words) {

        static final OfficeAnswer EMPTY = new OfficeAnswer("", "", "");
    }

    private static final int LONGEST_WORDS = 2_000;

    private final Tasks tasks;
    private final AnswerTask answerTask;
    private final TellOwners tellOwners;
    private final ChooseOwner owners;
    private final List<TaskSource> sources;
    private final Texts texts;
    private final Clock clock;

    TaskFormPages(
            Tasks tasks,
            AnswerTask answerTask,
            TellOwners tellOwners,
            ChooseOwner owners,
            List<TaskSource> sources,
            Texts texts,
            Clock clock) {
        this.tasks = tasks;
        this.answerTask = answerTask;
        this.tellOwners = tellOwners;
        this.owners = owners;
        this.sources = sources;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/tasks/new")
    View empty(@RequestParam(defaultValue = "") String from, Visitor visitor) {
        var form = FormState.of(TaskForm.fresh(from));
        return Screen.of("plan/tasks/taskNew", new NewView(form, List.of(), List.of(), "", source(from, visitor)));
    }

    @PostMapping("/{municipality}/tasks")
    View give(
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        form.check(errors);
        var municipality = visitor.municipality();
        var owner = owners.owner(municipality, form.who(), form.owner(), errors);
        var words = guard(form, errors);
        var load = load(owner, visitor);
        if (!load.isEmpty() && !form.confirms()) {
            errors.rejectValue("anyway", "plan.tasks.load.confirm");
        }
        var source = source(form.source(), visitor);
        if (errors.hasErrors()) {
            var candidates = owners.candidates(municipality, form.who());
            return Screen.again(
                    "plan/tasks/taskNew", new NewView(FormState.of(errors), candidates, words, load, source));
        }
        var origin = source.map(TaskSource.Source::origin).orElseGet(Task.Origin::office);
        var draft = new Tasks.Draft(form.title().strip(), owner, form.day(), origin, form.everyMonths());
        var task = tasks.give(municipality, draft, visitor.actor());
        var told = form.tells() ? tellOwners.given(municipality, List.of(task), visitor.actor()) : 0;
        Notices.say(response, told > 0 ? "plan.tasks.givenAndTold" : "plan.tasks.given");
        return new RedirectView(
                visitor.home() + source.map(TaskSource.Source::path).orElse("/tasks"));
    }

    private Optional<TaskSource.Source> source(String reference, Visitor visitor) {
        return sources.stream()
                .flatMap(one -> one.find(visitor.municipality(), reference).stream())
                .findFirst();
    }

    @GetMapping("/{municipality}/tasks/{id}")
    View one(@PathVariable UUID id, Visitor visitor) {
        var task = task(id, visitor);
        var form = TaskForm.of(task, owners.name(visitor.municipality(), task.owner()));
        return Screen.of(
                "plan/tasks/task",
                view(task, FormState.of(form), FormState.of(OfficeAnswer.EMPTY), form, List.of(), visitor));
    }

    @PostMapping("/{municipality}/tasks/{id}")
    View correct(
            @PathVariable UUID id,
            @ModelAttribute("form") TaskForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var task = task(id, visitor);
        form.check(errors);
        var owner = owners.owner(visitor.municipality(), form.who(), form.owner(), errors);
        var words = guard(form, errors);
        if (!errors.hasErrors()) {
            var changed = new Task(
                    task.id(),
                    form.title().strip(),
                    owner,
                    form.day(),
                    task.state(),
                    task.origin(),
                    form.everyMonths(),
                    task.createdAt(),
                    clock.instant(),
                    form.versionNumber());
            if (tasks.correct(visitor.municipality(), changed, visitor.actor())) {
                if (form.tells()) {
                    tellOwners.given(visitor.municipality(), List.of(changed), visitor.actor());
                }
                Notices.say(response, "plan.tasks.saved");
                return back(id, visitor);
            }
            errors.reject("plan.tasks.changedMeanwhile");
        }
        var answer = FormState.of(OfficeAnswer.EMPTY);
        return Screen.again("plan/tasks/task", view(task, FormState.of(errors), answer, form, words, visitor));
    }

    /** What the owner said on the phone or in passing. */
    @PostMapping("/{municipality}/tasks/{id}/answer")
    View answer(
            @PathVariable UUID id,
            @ModelAttribute("answer") OfficeAnswer answer,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var task = task(id, visitor);
        if (answer.words().length() > LONGEST_WORDS) {
            errors.rejectValue("words", "actors.form.tooLong", new Object[] {LONGEST_WORDS}, "");
        }
        var later = answer.state().equals("later");
        var day = TaskForm.day(answer.due());
        if (later && day.isEmpty()) {
            errors.rejectValue("due", "plan.tasks.later.missing");
        }
        if (!later && TaskState.of(answer.state()).isEmpty()) {
            errors.rejectValue("state", "plan.tasks.answer.missing");
        }
        if (errors.hasErrors()) {
            var form = TaskForm.of(task, owners.name(visitor.municipality(), task.owner()));
            return Screen.again(
                    "plan/tasks/task", view(task, FormState.of(form), FormState.of(errors), form, List.of(), visitor));
        }
        var words = answer.words().strip();
        var result = later
                ? answerTask.postpone(visitor.municipality(), task.id(), day.orElseThrow(), words, visitor.actor())
                : answerTask.move(
                        visitor.municipality(),
                        task.id(),
                        TaskState.of(answer.state()).orElseThrow(),
                        words,
                        visitor.actor());
        switch (result) {
            case AnswerTask.Result.Noted _ -> Notices.say(response, "plan.tasks.saved");
            case AnswerTask.Result.NotFromHere _ -> throw new Refused("plan.tasks.notFromHere");
            case AnswerTask.Result.Gone _ -> throw new Refused("plan.tasks.changedMeanwhile");
        }
        return back(id, visitor);
    }

    @DeleteMapping("/{municipality}/tasks/{id}")
    View remove(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        tasks.remove(visitor.municipality(), task(id, visitor), visitor.actor());
        Notices.say(response, "plan.tasks.removed");
        return new RedirectView(visitor.home() + "/tasks");
    }

    private String load(Task.Owner owner, Visitor visitor) {
        var open = owner.person()
                .map(person -> tasks.openCount(visitor.municipality(), person))
                .orElse(0L);
        return TaskRules.tooMuch(open, TaskRules.USUAL_LIMIT)
                ? texts.text(visitor.language(), "plan.tasks.load", owners.name(visitor.municipality(), owner), open)
                : "";
    }

    private static List<FreeTextGuard.Finding> guard(TaskForm form, BindingResult errors) {
        var found = FreeTextGuard.findings(form.title());
        if (!found.isEmpty() && !form.confirms()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        return found;
    }

    private OneView view(
            Task task,
            FormState form,
            FormState answer,
            TaskForm typed,
            List<FreeTextGuard.Finding> words,
            Visitor visitor) {
        var municipality = visitor.municipality();
        return new OneView(
                task,
                owners.name(municipality, task.owner()),
                tasks.story(municipality, task.id()),
                form,
                answer.within("answer"),
                owners.candidates(municipality, typed.who()),
                words,
                LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    private Task task(UUID id, Visitor visitor) {
        return tasks.byId(visitor.municipality(), new TaskId(id)).orElseThrow(NotFound::new);
    }

    private static View back(UUID id, Visitor visitor) {
        return new RedirectView(visitor.home() + "/tasks/" + id);
    }
}
