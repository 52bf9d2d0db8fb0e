package org.vorort.actors.organisations;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.ContactWay;
import org.vorort.actors.FreeTextGuard;
import org.vorort.actors.FreeTextGuard.Finding;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationDetails;
import org.vorort.actors.OrganisationField;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.contacts.Contacts;
import org.vorort.actors.organisations.KeepOrganisation.Result;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.post.bounces.Bounce;
import org.vorort.post.bounces.Bounces;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The form of an organisation: a new one, or one that is corrected. */
@Controller
class OrganisationFormPages {

    private static final String TEMPLATE = "actors/organisations/organisationEdit";

    /**
     * @param slug the entry's address; empty for a new one
     * @param byOffice whether the office fills it in; a contact leaves alone what the office decides
     * @param meanwhile whether somebody else changed the entry while this form was open
     * @param clashes the fields that both changed
     * @param bounce whether the last mail to the address came back
     */
    record FormView(
            String slug,
            String name,
            FormState form,
            boolean byOffice,
            Warnings warnings,
            boolean meanwhile,
            List<Clash> clashes,
            Optional<Bounce> bounce,
            CatalogueWords words,
            List<Choice> ways) {

        String shown(OrganisationField field, String text) {
            return text.isEmpty() ? "–" : String.join(", ", OrganisationView.shown(words, field, text));
        }

        FormView meanwhile(List<Clash> found) {
            return new FormView(slug, name, form, byOffice, warnings, true, found, bounce, words, ways);
        }

        boolean isNew() {
            return slug.isEmpty();
        }

        List<Choice> choices(Catalogue catalogue, String field) {
            return words.choices(catalogue, form.values(field));
        }
    }

    /** What does not hinder saving but should be looked at. */
    record Warnings(List<Organisation> similar, List<Finding> findings) {

        static final Warnings NONE = new Warnings(List.of(), List.of());
    }

    private final Contacts contacts;
    private final KeepOrganisation keepOrganisation;
    private final SimilarOrganisations similarOrganisations;
    private final Bounces bounces;
    private final Catalogues catalogues;
    private final Texts texts;

    OrganisationFormPages(
            Contacts contacts,
            KeepOrganisation keepOrganisation,
            SimilarOrganisations similarOrganisations,
            Bounces bounces,
            Catalogues catalogues,
            Texts texts) {
        this.contacts = contacts;
        this.keepOrganisation = keepOrganisation;
        this.similarOrganisations = similarOrganisations;
        this.bounces = bounces;
        this.catalogues = catalogues;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/organisations/new")
    View empty(Visitor visitor) {
        return Screen.of(TEMPLATE, view("", "", FormState.of(OrganisationForm.empty()), visitor));
    }

    @PostMapping("/{municipality}/organisations")
    View add(
            @ModelAttribute("form") OrganisationForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var details = OrganisationRules.check(form, words(visitor), errors);
        var warnings = warnings(form, details, "", visitor, errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view("", "", FormState.of(errors), warnings, visitor));
        }
        var source = texts.text(visitor.language(), "actors.form.source.byHand");
        var added = keepOrganisation.add(visitor.municipality(), details, source, visitor.actor());
        Notices.say(response, "actors.form.added", added.name());
        return new RedirectView(visitor.home() + "/organisations/" + added.slug());
    }

    @GetMapping("/{municipality}/organisations/{slug}/edit")
    View edit(@PathVariable String slug, Visitor visitor) {
        var organisation = contacts.kept(visitor, slug).orElseThrow(NotFound::new);
        var form = FormState.of(OrganisationForm.of(organisation));
        return Screen.of(TEMPLATE, view(slug, organisation.name(), form, visitor));
    }

    @PostMapping("/{municipality}/organisations/{slug}")
    View change(
            @PathVariable String slug,
            @ModelAttribute("form") OrganisationForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var current = contacts.kept(visitor, slug).orElseThrow(NotFound::new);
        var typed = OrganisationRules.check(form, words(visitor), errors);
        var details = byOffice(visitor) ? typed : OrganisationRules.byContact(typed, current.details());
        var warnings = details.name().equals(current.name()) || !byOffice(visitor)
                ? warnings(form, List.of(), guarded(details, current), errors)
                : warnings(form, details, slug, visitor, errors);
        if (errors.hasErrors()) {
            var view = view(slug, current.name(), FormState.of(errors), warnings, visitor);
            return Screen.again(TEMPLATE, view);
        }
        var version = form.version().matches("\\d{1,9}") ? Integer.parseInt(form.version()) : -1;
        return switch (keepOrganisation.correct(visitor.municipality(), slug, version, details, visitor.actor())) {
            case Result.Kept kept -> {
                Notices.say(response, "actors.form.saved", kept.organisation().name());
                yield new RedirectView(visitor.home() + "/organisations/" + slug);
            }
            case Result.ChangedMeanwhile meanwhile -> again(form, details, meanwhile.current(), visitor);
            case Result.Gone _ -> throw new NotFound();
        };
    }

    /** The form once more: untouched fields follow the other person's change, the rest is asked. */
    private View again(OrganisationForm form, OrganisationDetails typed, Organisation current, Visitor visitor) {
        var clashes = Clash.between(form.seen(), typed, current.details());
        var joined = Clash.joined(form.seen(), typed, current.details());
        var next = OrganisationForm.of(joined, String.valueOf(current.version()), Fingerprint.of(current.details()));
        var shown = view(current.slug(), current.name(), FormState.of(next), visitor);
        return Screen.again(TEMPLATE, shown.meanwhile(clashes));
    }

    private Warnings warnings(
            OrganisationForm form, OrganisationDetails details, String slug, Visitor visitor, BindingResult errors) {
        var similar = details.name().isEmpty()
                ? List.<Organisation>of()
                : similarOrganisations.to(visitor.municipality(), details.name(), slug);
        return warnings(form, similar, FreeTextGuard.findings(details.about(), details.note()), errors);
    }

    private static Warnings warnings(
            OrganisationForm form, List<Organisation> similar, List<Finding> findings, BindingResult errors) {
        if (!similar.isEmpty() && !form.confirmsDistinct()) {
            errors.rejectValue("distinct", "actors.form.similar.check");
        }
        if (!findings.isEmpty() && !form.confirmsWords()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        return new Warnings(similar, findings);
    }

    /** A text that stood there already was looked at when it came. */
    private static List<Finding> guarded(OrganisationDetails details, Organisation current) {
        var isNew = !details.about().equals(current.details().about())
                || !details.note().equals(current.details().note());
        return isNew ? FreeTextGuard.findings(details.about(), details.note()) : List.of();
    }

    private FormView view(String slug, String name, FormState form, Visitor visitor) {
        return view(slug, name, form, Warnings.NONE, visitor);
    }

    private FormView view(String slug, String name, FormState form, Warnings warnings, Visitor visitor) {
        var ways = new ArrayList<Choice>();
        for (var way : ContactWay.values()) {
            var key = "actors.contactWay." + (way == ContactWay.UNKNOWN ? "any" : way.code());
            ways.add(new Choice(way.code(), texts.text(visitor.language(), key)));
        }
        var bounce = bounces.of(visitor.municipality(), form.value("mail"));
        return new FormView(
                slug, name, form, byOffice(visitor), warnings, false, List.of(), bounce, words(visitor), ways);
    }

    private static boolean byOffice(Visitor visitor) {
        return visitor.is(Role.COORDINATOR);
    }

    private CatalogueWords words(Visitor visitor) {
        return catalogues.words(visitor.municipality(), visitor.language());
    }
}
