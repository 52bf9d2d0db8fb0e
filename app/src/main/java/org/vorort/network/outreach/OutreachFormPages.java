package org.vorort.network.outreach;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
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
import org.vorort.actors.Organisation;
import org.vorort.actors.Organisations;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Roles;
import org.vorort.identity.Visitor;
import org.vorort.network.outreach.KeepOutreach.Result;
import org.vorort.network.outreach.OutreachView.Line;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** A line of the outreach list: begun, often from a finding, and corrected. */
@Controller
class OutreachFormPages {

    /**
     * @param line the line as it stands; absent for a new one
     * @param organisation the name of whom it is about, where it stands in the directory
     * @param words what the guard found
     * @param colleagues names of those who could ask
     */
    record OutreachFormView(
            Optional<Line> line,
            String organisation,
            FormState form,
            List<FreeTextGuard.Finding> words,
            CatalogueWords catalogues,
            String colleagues) {

        List<Choice> groups() {
            return catalogues.choices(Catalogue.GROUP, form.values("group"));
        }
    }

    private static final String TEMPLATE = "network/outreach/outreachEdit";

    private final ReadOutreach readOutreach;
    private final KeepOutreach keepOutreach;
    private final Organisations organisations;
    private final Catalogues catalogues;
    private final Roles roles;
    private final Texts texts;
    private final Clock clock;

    OutreachFormPages(
            ReadOutreach readOutreach,
            KeepOutreach keepOutreach,
            Organisations organisations,
            Catalogues catalogues,
            Roles roles,
            Texts texts,
            Clock clock) {
        this.readOutreach = readOutreach;
        this.keepOutreach = keepOutreach;
        this.organisations = organisations;
        this.catalogues = catalogues;
        this.roles = roles;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/outreach/new")
    View empty(
            @RequestParam(defaultValue = "") String organisation,
            @RequestParam(defaultValue = "") String group,
            @RequestParam(defaultValue = "") String field,
            Visitor visitor) {
        var contribution = catalogues
                .find(visitor.municipality(), Catalogue.FIELD, field)
                .map(entry -> texts.text(
                        visitor.language(),
                        "network.outreach.field",
                        entry.text().in(visitor.language())))
                .orElse("");
        var known = bySlug(organisation, visitor).map(Organisation::slug).orElse("");
        var form = FormState.of(OutreachForm.beginning(known, group, contribution));
        return Screen.of(TEMPLATE, view(Optional.empty(), known, form, List.of(), visitor));
    }

    @PostMapping("/{municipality}/outreach")
    View add(
            @ModelAttribute("form") OutreachForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var words = check(form, errors, visitor);
        if (errors.hasErrors()) {
            return Screen.again(
                    TEMPLATE, view(Optional.empty(), form.organisation(), FormState.of(errors), words, visitor));
        }
        var organisation = bySlug(form.organisation(), visitor);
        var outreach = new Outreach(
                OutreachId.fresh(),
                organisation.map(Organisation::id),
                form.wordsOn(organisation.map(Organisation::name).orElse(form.name())),
                OutreachState.OPEN,
                form.day(),
                clock.instant(),
                1);
        keepOutreach.add(visitor.municipality(), outreach, visitor.actor());
        Notices.say(response, "network.outreach.added");
        return back(visitor);
    }

    @GetMapping("/{municipality}/outreach/{id}")
    View edit(@PathVariable UUID id, Visitor visitor) {
        var line = line(id, visitor);
        var form = FormState.of(OutreachForm.of(line.outreach(), line.slug()));
        return Screen.of(TEMPLATE, view(Optional.of(line), line.slug(), form, List.of(), visitor));
    }

    @PostMapping("/{municipality}/outreach/{id}")
    View correct(
            @PathVariable UUID id,
            @ModelAttribute("form") OutreachForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var line = line(id, visitor);
        var words = check(form, errors, visitor);
        if (!errors.hasErrors()) {
            var changed = changed(line.outreach(), form, visitor);
            switch (keepOutreach.correct(visitor.municipality(), changed, visitor.actor())) {
                case Result.Kept _ -> {
                    Notices.say(response, "network.outreach.saved");
                    return back(visitor);
                }
                case Result.ChangedMeanwhile _ -> errors.reject("network.outreach.changedMeanwhile");
                case Result.NotFromHere _, Result.Gone _ -> throw new NotFound();
            }
        }
        return Screen.again(
                TEMPLATE, view(Optional.of(line), form.organisation(), FormState.of(errors), words, visitor));
    }

    private Outreach changed(Outreach before, OutreachForm form, Visitor visitor) {
        var organisation = bySlug(form.organisation(), visitor);
        return new Outreach(
                before.id(),
                organisation.map(Organisation::id),
                form.wordsOn(organisation.map(Organisation::name).orElse(form.name())),
                before.state(),
                form.day(),
                clock.instant(),
                form.versionNumber());
    }

    private List<FreeTextGuard.Finding> check(OutreachForm form, BindingResult errors, Visitor visitor) {
        form.check(errors);
        if (!form.organisation().isBlank()
                && bySlug(form.organisation(), visitor).isEmpty()) {
            errors.rejectValue("organisation", "network.outreach.organisation.gone");
        }
        if (!form.group().isBlank()
                && catalogues
                        .find(visitor.municipality(), Catalogue.GROUP, form.group())
                        .isEmpty()) {
            errors.rejectValue("group", "network.outreach.group.unknown");
        }
        var found = FreeTextGuard.findings(
                form.contribution(), form.interest(), form.benefit(), form.firstStep(), form.note());
        if (!found.isEmpty() && !form.confirmsWords()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        return found;
    }

    private OutreachFormView view(
            Optional<Line> line, String slug, FormState form, List<FreeTextGuard.Finding> words, Visitor visitor) {
        var colleagues = roles.colleagues(visitor.municipality()).stream()
                .map(Roles.Colleague::name)
                .collect(Collectors.joining(", "));
        return new OutreachFormView(
                line,
                bySlug(slug, visitor).map(Organisation::name).orElse(""),
                form,
                words,
                catalogues.words(visitor.municipality(), visitor.language()),
                colleagues);
    }

    private Optional<Organisation> bySlug(String slug, Visitor visitor) {
        return slug.isBlank() ? Optional.empty() : organisations.bySlug(visitor.municipality(), slug);
    }

    private Line line(UUID id, Visitor visitor) {
        return readOutreach
                .find(visitor.municipality(), new OutreachId(id), visitor.language())
                .orElseThrow(NotFound::new);
    }

    private static View back(Visitor visitor) {
        return new RedirectView(visitor.home() + "/outreach");
    }
}
