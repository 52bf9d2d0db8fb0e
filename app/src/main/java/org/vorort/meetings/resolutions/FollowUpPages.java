package org.vorort.meetings.resolutions;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.bodies.Bodies;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.meetings.resolutions.ListResolutions.Line;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.Measures;
import org.vorort.plan.tasks.ChooseOwner;
import org.vorort.plan.tasks.Task;
import org.vorort.plan.tasks.TaskRules;
import org.vorort.plan.tasks.Tasks;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** A resolution, and what becomes of it. */
@Controller
class FollowUpPages {

    /**
     * One resolution.
     *
     * @param tasks given with it
     * @param measures that came from it
     * @param load a sentence about how much the owner has already, empty where that is all right
     */
    record OneView(
            Line line,
            List<Task> tasks,
            List<Measure> measures,
            FormState form,
            List<Choice> candidates,
            List<Choice> states,
            List<Choice> councils,
            List<FreeTextGuard.Finding> words,
            String load,
            boolean mayChange) {

        Resolution resolution() {
            return line.resolution();
        }

        /** Whether everything that was given with it is done, while it is still open itself. */
        boolean couldBeDone() {
            return resolution().followUp().state() == FollowUpState.OPEN
                    && !tasks.isEmpty()
                    && tasks.stream().noneMatch(Task::isOpen);
        }
    }

    private final Resolutions resolutions;
    private final ListResolutions listResolutions;
    private final FollowResolution followResolution;
    private final Bodies bodies;
    private final Tasks tasks;
    private final Measures measures;
    private final ChooseOwner owners;
    private final Texts texts;

    FollowUpPages(
            Resolutions resolutions,
            ListResolutions listResolutions,
            FollowResolution followResolution,
            Bodies bodies,
            Tasks tasks,
            Measures measures,
            ChooseOwner owners,
            Texts texts) {
        this.resolutions = resolutions;
        this.listResolutions = listResolutions;
        this.followResolution = followResolution;
        this.bodies = bodies;
        this.tasks = tasks;
        this.measures = measures;
        this.owners = owners;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/resolutions/{id}")
    View one(@PathVariable UUID id, Visitor visitor) {
        var resolution = resolution(id, visitor);
        var followUp = resolution.followUp();
        var form = FollowUpForm.of(followUp, owners.name(visitor.municipality(), followUp.owner()));
        return Screen.of(
                "meetings/resolutions/resolution",
                view(resolution, FormState.of(form), form.who(), List.of(), "", visitor));
    }

    @PostMapping("/{municipality}/resolutions/{id}")
    View follow(
            @PathVariable UUID id,
            @ModelAttribute("form") FollowUpForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var resolution = resolution(id, visitor);
        form.check(errors, resolution.followUp(), listResolutions.today());
        var owner = owners.owner(visitor.municipality(), form.who(), form.owner(), errors);
        var words = FreeTextGuard.findings(form.texts());
        if (!words.isEmpty() && !form.confirms()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        var load = form.gives() ? load(owner, visitor) : "";
        if (!load.isEmpty() && !form.confirms()) {
            errors.rejectValue("anyway", "plan.tasks.load.confirm");
        }
        if (!errors.hasErrors()) {
            var followUp = form.followUp(owner, listResolutions.today());
            if (followResolution.follow(visitor.municipality(), resolution, followUp, form.gives(), visitor.actor())) {
                Notices.say(response, form.gives() ? "meetings.resolutions.given" : "meetings.saved");
                return new RedirectView(visitor.home() + "/resolutions/" + id);
            }
            errors.reject("meetings.changedMeanwhile");
        }
        return Screen.again(
                "meetings/resolutions/resolution",
                view(resolution, FormState.of(errors), form.who(), words, load, visitor));
    }

    private String load(Task.Owner owner, Visitor visitor) {
        var open = owner.person()
                .map(person -> tasks.openCount(visitor.municipality(), person))
                .orElse(0L);
        return TaskRules.tooMuch(open, TaskRules.USUAL_LIMIT)
                ? texts.text(visitor.language(), "plan.tasks.load", owners.name(visitor.municipality(), owner), open)
                : "";
    }

    private OneView view(
            Resolution resolution,
            FormState form,
            String who,
            List<FreeTextGuard.Finding> words,
            String load,
            Visitor visitor) {
        var municipality = visitor.municipality();
        var line = listResolutions
                .lines(municipality, List.of(resolution), bodies.all(municipality))
                .getFirst();
        return new OneView(
                line,
                tasks.from(municipality, resolution.id()),
                measures.from(municipality, resolution.id()),
                form,
                owners.candidates(municipality, who),
                states(visitor),
                councils(visitor),
                words,
                load,
                visitor.is(Role.COORDINATOR));
    }

    private List<Choice> states(Visitor visitor) {
        var choices = new ArrayList<Choice>();
        for (var state : FollowUpState.values()) {
            var key = "meetings.resolutions.state." + state.code();
            choices.add(new Choice(state.code(), texts.text(visitor.language(), key)));
        }
        return choices;
    }

    private List<Choice> councils(Visitor visitor) {
        var choices = new ArrayList<Choice>();
        for (var state : CouncilState.values()) {
            var key = "meetings.resolutions.council." + state.code();
            choices.add(new Choice(state.code(), texts.text(visitor.language(), key)));
        }
        return choices;
    }

    private Resolution resolution(UUID id, Visitor visitor) {
        return resolutions.byId(visitor.municipality(), id).orElseThrow(NotFound::new);
    }
}
