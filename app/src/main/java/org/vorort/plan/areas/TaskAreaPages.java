package org.vorort.plan.areas;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** Task areas: chosen from the list most towns need, added, corrected, removed. */
@Controller
class TaskAreaPages {

    /** @param starting what the list still offers; {@code chosen} the form for it */
    record NewView(FormState form, FormState chosen, List<Choice> starting, List<Choice> fields) {}

    record EditView(TaskArea area, FormState form, List<Choice> fields) {}

    record ChosenForm(List<String> area) {}

    private static final String NEW = "plan/areas/areaNew";
    private static final String EDIT = "plan/areas/areaEdit";

    private final KeepAreas keepAreas;
    private final Catalogues catalogues;
    private final Texts texts;

    TaskAreaPages(KeepAreas keepAreas, Catalogues catalogues, Texts texts) {
        this.keepAreas = keepAreas;
        this.catalogues = catalogues;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/responsibilities/new")
    View empty(Visitor visitor) {
        return Screen.of(NEW, view(FormState.of(AreaForm.EMPTY), FormState.of(new ChosenForm(List.of())), visitor));
    }

    @PostMapping("/{municipality}/responsibilities")
    View add(
            @ModelAttribute("form") AreaForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        form.check(errors);
        if (!errors.hasErrors()) {
            var added = keepAreas.add(
                    visitor.municipality(),
                    form.name().strip(),
                    form.field(),
                    form.scope().strip(),
                    visitor.actor());
            if (added.isPresent()) {
                Notices.say(
                        response,
                        "plan.responsibilities.area.added",
                        added.get().name());
                return new RedirectView(
                        visitor.home() + "/responsibilities/" + added.get().id());
            }
            errors.rejectValue("name", "plan.responsibilities.name.taken");
        }
        var chosen = FormState.of(new ChosenForm(List.of()));
        return Screen.again(NEW, view(FormState.of(errors), chosen, visitor));
    }

    /** Takes areas from the list; those that are there already stay as they are. */
    @PostMapping("/{municipality}/responsibilities/starting-areas")
    View choose(
            @ModelAttribute("form") ChosenForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        if (form.area() == null || form.area().isEmpty()) {
            errors.rejectValue("area", "plan.responsibilities.starting.missing");
            return Screen.again(NEW, view(FormState.of(AreaForm.EMPTY), FormState.of(errors), visitor));
        }
        for (var code : form.area()) {
            var area = StartingArea.of(code).orElseThrow(NotFound::new);
            keepAreas.add(visitor.municipality(), name(area, Language.DE), area.field(), "", visitor.actor());
        }
        Notices.say(response, "plan.responsibilities.starting.added");
        return new RedirectView(visitor.home() + "/responsibilities");
    }

    @GetMapping("/{municipality}/responsibilities/{area}/edit")
    View edit(@PathVariable UUID area, Visitor visitor) {
        var found = area(area, visitor);
        return Screen.of(EDIT, new EditView(found, FormState.of(AreaForm.of(found)), fields(found.field(), visitor)));
    }

    @PostMapping("/{municipality}/responsibilities/{area}")
    View change(
            @PathVariable UUID area,
            @ModelAttribute("form") AreaForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var found = area(area, visitor);
        form.check(errors);
        if (!errors.hasErrors()) {
            var changed = new TaskArea(
                    area, form.name().strip(), form.field(), form.scope().strip(), form.versionNumber());
            switch (keepAreas.change(visitor.municipality(), changed, visitor.actor())) {
                case KeepAreas.Result.Kept _ -> {
                    Notices.say(response, "plan.responsibilities.saved");
                    return new RedirectView(visitor.home() + "/responsibilities/" + area);
                }
                case KeepAreas.Result.NameTaken _ -> errors.rejectValue("name", "plan.responsibilities.name.taken");
                case KeepAreas.Result.ChangedMeanwhile _ -> errors.reject("plan.responsibilities.changedMeanwhile");
            }
        }
        return Screen.again(EDIT, new EditView(found, FormState.of(errors), fields(form.field(), visitor)));
    }

    @DeleteMapping("/{municipality}/responsibilities/{area}")
    View remove(@PathVariable UUID area, Visitor visitor, HttpServletResponse response) {
        var found = area(area, visitor);
        keepAreas.remove(visitor.municipality(), found, visitor.actor());
        Notices.say(response, "plan.responsibilities.area.removed", found.name());
        return new RedirectView(visitor.home() + "/responsibilities");
    }

    private NewView view(FormState form, FormState chosen, Visitor visitor) {
        var there = new ArrayList<String>();
        keepAreas.all(visitor.municipality()).forEach(area -> there.add(plain(area.name())));
        var starting = new ArrayList<Choice>();
        for (var area : StartingArea.values()) {
            if (!there.contains(plain(name(area, Language.DE)))) {
                starting.add(new Choice(area.code(), name(area, visitor.language())));
            }
        }
        return new NewView(form, chosen.within("starting"), starting, fields(form.value("field"), visitor));
    }

    private List<Choice> fields(String chosen, Visitor visitor) {
        return catalogues.words(visitor.municipality(), visitor.language()).choices(Catalogue.FIELD, List.of(chosen));
    }

    private TaskArea area(UUID id, Visitor visitor) {
        return keepAreas.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    /** Areas are the town's own words, which are German; the list shows them in the reader's language. */
    private String name(StartingArea area, Language language) {
        return texts.text(language, "plan.responsibilities.starting." + area.code());
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.GERMAN);
    }
}
