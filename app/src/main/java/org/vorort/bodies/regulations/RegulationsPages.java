package org.vorort.bodies.regulations;

import jakarta.servlet.http.HttpServletResponse;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.springframework.http.ResponseEntity;
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
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.procedure.Dated;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.TypedRules;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Documents;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The rules of procedure of a body: to read as they stood on any day, to print, and to change from a day on. */
@Controller
class RegulationsPages {

    /** @param first whether these are the first rules of the body */
    record RegulationsFormView(Body body, FormState form, boolean first) {}

    private static final String FORM = "bodies/regulations/regulationsEdit";

    private final Bodies bodies;
    private final Procedures procedures;
    private final ShowRegulations showRegulations;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;

    RegulationsPages(
            Bodies bodies,
            Procedures procedures,
            ShowRegulations showRegulations,
            Municipalities municipalities,
            Documents documents,
            Texts texts) {
        this.bodies = bodies;
        this.procedures = procedures;
        this.showRegulations = showRegulations;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/bodies/{slug}/rules")
    View rules(@PathVariable String slug, @RequestParam(defaultValue = "") String on, Visitor visitor) {
        return Screen.of("bodies/regulations/regulations", showRegulations.on(body(slug, visitor), day(on), visitor));
    }

    @GetMapping("/{municipality}/bodies/{slug}/rules/print")
    ResponseEntity<byte[]> print(
            @PathVariable String slug, @RequestParam(defaultValue = "") String on, Visitor visitor) {
        var view = showRegulations.on(body(slug, visitor), day(on), visitor);
        var language = visitor.language();
        var version = view.version().orElseThrow(NotFound::new);
        var frame = documents.frame(
                language,
                municipalities
                        .find(visitor.municipality())
                        .map(Municipality::name)
                        .orElse(""),
                texts.text(language, "bodies.regulations.title", view.body().name()),
                texts.text(language, "bodies.regulations.asOf", Formats.date(language, version.validFrom())),
                PrintFrame.Format.A4);
        var name = texts.text(language, "bodies.regulations.file") + "-" + slug;
        return Documents.shown(name, documents.report("bodies/regulations/regulationsPrint", frame, view));
    }

    @GetMapping("/{municipality}/bodies/{slug}/rules/new")
    View begin(@PathVariable String slug, Visitor visitor) {
        var body = body(slug, visitor);
        var versions = procedures.versions(visitor.municipality(), body.id());
        var form = versions.isEmpty()
                ? TypedRules.EMPTY
                : TypedRules.of(showRegulations.today(), versions.getFirst().rules());
        return Screen.of(FORM, new RegulationsFormView(body, FormState.of(form), versions.isEmpty()));
    }

    @PostMapping("/{municipality}/bodies/{slug}/rules")
    View keep(
            @PathVariable String slug,
            @ModelAttribute("form") TypedRules form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var body = body(slug, visitor);
        var versions = procedures.versions(visitor.municipality(), body.id());
        form.check(errors);
        if (!versions.isEmpty()
                && form.day().map(day -> day.isBefore(showRegulations.today())).orElse(false)) {
            errors.rejectValue("validFrom", "bodies.regulations.past");
        }
        if (errors.hasErrors()) {
            return Screen.again(FORM, new RegulationsFormView(body, FormState.of(errors), versions.isEmpty()));
        }
        var version = new Dated(form.day().orElseThrow(), form.rules());
        procedures.keep(visitor.municipality(), body, version, visitor.actor());
        Notices.say(response, "bodies.regulations.kept", Formats.date(visitor.language(), version.validFrom()));
        return new RedirectView(visitor.home() + "/bodies/" + slug + "/rules?on=" + version.validFrom());
    }

    /** Takes back a version that has not begun; what held once stays readable. */
    @DeleteMapping("/{municipality}/bodies/{slug}/rules/{validFrom}")
    View remove(
            @PathVariable String slug, @PathVariable String validFrom, Visitor visitor, HttpServletResponse response) {
        var body = body(slug, visitor);
        var day = day(validFrom);
        if (!day.isAfter(showRegulations.today())) {
            throw new NotFound();
        }
        procedures.remove(visitor.municipality(), body, day, visitor.actor());
        Notices.say(response, "bodies.regulations.removed");
        return new RedirectView(visitor.home() + "/bodies/" + slug + "/rules");
    }

    private LocalDate day(String typed) {
        try {
            return typed.isBlank() ? showRegulations.today() : LocalDate.parse(typed.strip());
        } catch (DateTimeParseException noDay) {
            throw new NotFound();
        }
    }

    private Body body(String slug, Visitor visitor) {
        return bodies.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }
}
