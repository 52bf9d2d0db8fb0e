package org.vorort.bodies.overview;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Visitor;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Extend or end? The question every body with a last day is asked. */
@Controller
class EndPages {

    /** What was decided, as typed. @param lessons what would be done differently */
    record EndForm(String on, String lessons) {

        private static final int LONGEST_TEXT = 4_000;

        Optional<LocalDate> day() {
            try {
                return on.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(on.strip()));
            } catch (DateTimeParseException noDay) {
                return Optional.empty();
            }
        }

        void check(Errors errors) {
            if (day().isEmpty()) {
                errors.rejectValue("on", "actors.form.date");
            }
            if (lessons.length() > LONGEST_TEXT) {
                errors.rejectValue("lessons", "actors.form.tooLong", new Object[] {LONGEST_TEXT}, "");
            }
        }
    }

    /** @param extending the form for going on, {@code ending} the one for the end */
    record EndView(Body body, FormState extending, FormState ending) {}

    private static final String TEMPLATE = "bodies/overview/bodyEnd";
    private static final int USUAL_MONTHS = 6;

    private final Bodies bodies;
    private final EndBody endBody;
    private final ShowBody showBody;

    EndPages(Bodies bodies, EndBody endBody, ShowBody showBody) {
        this.bodies = bodies;
        this.endBody = endBody;
        this.showBody = showBody;
    }

    @GetMapping("/{municipality}/bodies/{slug}/end")
    View ask(@PathVariable String slug, Visitor visitor) {
        var body = working(slug, visitor);
        return Screen.of(TEMPLATE, new EndView(body, longer(body), over(body)));
    }

    @PostMapping("/{municipality}/bodies/{slug}/extension")
    View extend(
            @PathVariable String slug,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var body = working(slug, visitor);
        form.check(errors);
        if (form.day().map(day -> day.isBefore(showBody.today())).orElse(false)) {
            errors.rejectValue("on", "bodies.overview.end.past");
        }
        if (errors.hasErrors()) {
            var typed = FormState.of(errors).within("extension");
            return Screen.again(TEMPLATE, new EndView(body, typed, over(body)));
        }
        var day = form.day().orElseThrow();
        bodies.change(visitor.municipality(), body.endingOn(day), visitor.actor());
        Notices.say(response, "bodies.overview.extended", Formats.date(visitor.language(), day));
        return new RedirectView(visitor.home() + "/bodies/" + slug);
    }

    @PostMapping("/{municipality}/bodies/{slug}/dissolution")
    View dissolve(
            @PathVariable String slug,
            @ModelAttribute("form") EndForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var body = working(slug, visitor);
        form.check(errors);
        if (errors.hasErrors()) {
            var typed = FormState.of(errors).within("ending");
            return Screen.again(TEMPLATE, new EndView(body, longer(body), typed));
        }
        endBody.end(
                visitor.municipality(),
                body,
                form.day().orElseThrow(),
                form.lessons().strip(),
                visitor.actor());
        Notices.say(response, "bodies.overview.dissolved", body.name());
        return new RedirectView(visitor.home() + "/bodies/" + slug);
    }

    private FormState longer(Body body) {
        var from = body.endsOn().filter(last -> last.isAfter(showBody.today())).orElse(showBody.today());
        return FormState.of(new EndForm(from.plusMonths(USUAL_MONTHS).toString(), ""))
                .within("extension");
    }

    private FormState over(Body body) {
        var on = body.endsOn().orElse(showBody.today());
        return FormState.of(new EndForm(on.toString(), "")).within("ending");
    }

    private Body working(String slug, Visitor visitor) {
        return bodies.bySlug(visitor.municipality(), slug)
                .filter(body -> body.dissolvedOn().isEmpty())
                .orElseThrow(NotFound::new);
    }
}
