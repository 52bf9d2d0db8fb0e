package org.vorort.meetings.written;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.seats.OfficerKind;
import org.vorort.bodies.seats.Officers;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** Writing down what is to be resolved in writing, and what somebody decided alone. */
@Controller
class WrittenFormPages {

    /** @param path where the form is sent, below the town; @param kind which texts belong to it */
    record FormView(
            String path,
            String kind,
            FormState form,
            List<Choice> bodies,
            List<FreeTextGuard.Finding> words,
            boolean isNew) {

        boolean isUrgent() {
            return kind.equals(WrittenKind.URGENT.code());
        }
    }

    private static final String TEMPLATE = "meetings/written/writtenForm";

    private final WrittenResolutions written;
    private final KeepWritten keepWritten;
    private final CountVotes countVotes;
    private final Bodies bodies;
    private final Officers officers;

    WrittenFormPages(
            WrittenResolutions written,
            KeepWritten keepWritten,
            CountVotes countVotes,
            Bodies bodies,
            Officers officers) {
        this.written = written;
        this.keepWritten = keepWritten;
        this.countVotes = countVotes;
        this.bodies = bodies;
        this.officers = officers;
    }

    @GetMapping("/{municipality}/written/new")
    View empty(
            @RequestParam(defaultValue = "circular") String kind,
            @RequestParam(defaultValue = "") String body,
            Visitor visitor) {
        var known = WrittenKind.of(kind).orElseThrow(NotFound::new);
        var form = WrittenForm.empty(known, body, chair(body, visitor), countVotes.today());
        return Screen.of(TEMPLATE, view("/written", form, FormState.of(form), List.of(), true, visitor));
    }

    @PostMapping("/{municipality}/written")
    View keep(
            @ModelAttribute("form") WrittenForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var body = bodies.bySlug(visitor.municipality(), form.body()).filter(one -> isOpen(one));
        if (body.isEmpty()) {
            errors.rejectValue("body", "meetings.written.body.missing");
        }
        var words = check(form, errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view("/written", form, FormState.of(errors), words, true, visitor));
        }
        var of = body.orElseThrow();
        var kept = form.isUrgent()
                ? keepWritten.decideAlone(visitor.municipality(), of, form.words(), form.decidedDay(), visitor.actor())
                : keepWritten.draft(visitor.municipality(), of, form.words(), visitor.actor());
        Notices.say(response, form.isUrgent() ? "meetings.written.decided" : "meetings.saved");
        return new RedirectView(visitor.home() + "/written/" + kept.id());
    }

    @GetMapping("/{municipality}/written/{id}/edit")
    View edit(@PathVariable UUID id, Visitor visitor) {
        var form = WrittenForm.of(draft(id, visitor), "");
        return Screen.of(TEMPLATE, view("/written/" + id, form, FormState.of(form), List.of(), false, visitor));
    }

    @PostMapping("/{municipality}/written/{id}")
    View change(
            @PathVariable UUID id,
            @ModelAttribute("form") WrittenForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var draft = draft(id, visitor);
        var words = check(form, errors);
        if (!errors.hasErrors()) {
            if (keepWritten.change(
                    visitor.municipality(), draft, form.words(), form.versionNumber(), visitor.actor())) {
                Notices.say(response, "meetings.saved");
                return new RedirectView(visitor.home() + "/written/" + id);
            }
            errors.reject("meetings.changedMeanwhile");
        }
        return Screen.again(TEMPLATE, view("/written/" + id, form, FormState.of(errors), words, false, visitor));
    }

    private List<FreeTextGuard.Finding> check(WrittenForm form, BindingResult errors) {
        form.check(errors, countVotes.today());
        var words = FreeTextGuard.findings(form.title(), form.resolution(), form.reasons());
        if (!words.isEmpty() && !form.confirms()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        return words;
    }

    private Written draft(UUID id, Visitor visitor) {
        var found = written.byId(visitor.municipality(), id).orElseThrow(NotFound::new);
        if (!found.in(WrittenState.DRAFT)) {
            throw new Refused("meetings.written.asked");
        }
        return found;
    }

    private FormView view(
            String path,
            WrittenForm form,
            FormState state,
            List<FreeTextGuard.Finding> words,
            boolean isNew,
            Visitor visitor) {
        var choices = bodies.all(visitor.municipality()).stream()
                .filter(this::isOpen)
                .map(body -> new Choice(body.slug(), body.name()))
                .toList();
        var kind = form.isUrgent() ? WrittenKind.URGENT : WrittenKind.CIRCULAR;
        return new FormView(path, kind.code(), state, choices, words, isNew);
    }

    private boolean isOpen(Body body) {
        return !body.isFormer(countVotes.today());
    }

    /** Who usually decides alone. */
    private String chair(String slug, Visitor visitor) {
        return bodies.bySlug(visitor.municipality(), slug)
                .flatMap(body -> officers.of(visitor.municipality(), body.id(), countVotes.today()).stream()
                        .filter(officer -> officer.kind() == OfficerKind.CHAIR)
                        .findFirst())
                .map(officer -> officer.personName())
                .orElse("");
    }
}
