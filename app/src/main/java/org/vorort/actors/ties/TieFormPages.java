package org.vorort.actors.ties;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
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
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** What the office knows about a tie: noted, corrected, ended. */
@Controller
class TieFormPages {

    private static final String TEMPLATE = "actors/ties/tieEdit";

    /**
     * The form of a statement.
     *
     * @param id of the statement; empty for a new one
     * @param partner the other organisation's name; empty for a new one
     * @param candidates organisations of the name that was typed
     */
    record TieView(
            Organisation organisation,
            String id,
            String partner,
            FormState form,
            List<Choice> candidates,
            CatalogueWords words) {

        boolean isNew() {
            return id.isEmpty();
        }

        List<Choice> topics() {
            return words.choices(Catalogue.FIELD, form.values("topic"));
        }

        List<Choice> kinds(Frame page) {
            var kinds = new ArrayList<Choice>();
            for (var choice : TieChoice.all()) {
                kinds.add(new Choice(choice.code(), page.text("actors.ties.kind." + choice.code())));
            }
            return kinds;
        }

        List<Choice> strengths(Frame page) {
            return List.of(
                    new Choice("1", page.text("actors.ties.strength.1")),
                    new Choice("2", page.text("actors.ties.strength.2")),
                    new Choice("3", page.text("actors.ties.strength.3")));
        }

        List<Choice> authors(Frame page) {
            return List.of(
                    new Choice("office", page.text("actors.ties.said.office")),
                    new Choice("speaker", page.text("actors.ties.said.speaker", organisation.name())),
                    new Choice("partner", page.text("actors.ties.said.partner")));
        }
    }

    private final KeepTie keepTie;
    private final Ties ties;
    private final OrganisationSearch search;
    private final Organisations organisations;
    private final Catalogues catalogues;

    TieFormPages(
            KeepTie keepTie, Ties ties, OrganisationSearch search, Organisations organisations, Catalogues catalogues) {
        this.keepTie = keepTie;
        this.ties = ties;
        this.search = search;
        this.organisations = organisations;
        this.catalogues = catalogues;
    }

    /** @param who the partner's name, where whoever leads here knows it */
    @GetMapping("/{municipality}/organisations/{slug}/ties/new")
    View empty(@PathVariable String slug, @RequestParam(defaultValue = "") String who, Visitor visitor) {
        var organisation = organisation(slug, visitor);
        var found = search.named(visitor.municipality(), who, organisation.id());
        var meant = found.stream()
                .filter(one -> OrganisationSearch.isName(one, who))
                .findFirst()
                .map(one -> one.id().toString());
        var form = FormState.of(TieForm.with(who.strip(), meant.orElse("")));
        return Screen.of(TEMPLATE, view(organisation, "", "", form, found.size() > 1 ? found : List.of(), visitor));
    }

    @PostMapping("/{municipality}/organisations/{slug}/ties")
    View add(
            @PathVariable String slug,
            @ModelAttribute("form") TieForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var organisation = organisation(slug, visitor);
        var found = search.named(visitor.municipality(), form.who(), organisation.id());
        form.check(words(visitor), errors);
        var partner = partner(form, found, errors);
        if (errors.hasErrors() || partner.isEmpty()) {
            return Screen.again(TEMPLATE, view(organisation, "", "", FormState.of(errors), found, visitor));
        }
        var noted = keepTie.note(visitor.municipality(), organisation.id(), partner.get(), form, visitor.actor());
        return switch (noted) {
            case Ties.Result.Stated _ -> {
                Notices.say(response, "actors.ties.added");
                yield back(organisation.slug(), visitor);
            }
            case Ties.Result.WithItself _, Ties.Result.NoSuchOrganisation _ -> throw new NotFound();
        };
    }

    @GetMapping("/{municipality}/ties/{id}")
    View edit(@PathVariable UUID id, Visitor visitor) {
        var statement = statement(id, visitor);
        return Screen.of(TEMPLATE, view(statement, FormState.of(TieForm.of(statement)), visitor));
    }

    @PostMapping("/{municipality}/ties/{id}")
    View change(
            @PathVariable UUID id,
            @ModelAttribute("form") TieForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var statement = statement(id, visitor);
        form.check(words(visitor), errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(statement, FormState.of(errors), visitor));
        }
        keepTie.correct(visitor.municipality(), statement, form, visitor.actor());
        Notices.say(response, "actors.ties.saved");
        return back(statement, visitor);
    }

    @PostMapping("/{municipality}/ties/{id}/ending")
    View end(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var statement = statement(id, visitor);
        keepTie.end(visitor.municipality(), statement, visitor.actor());
        Notices.say(response, "actors.ties.ended");
        return back(statement, visitor);
    }

    @DeleteMapping("/{municipality}/ties/{id}")
    View remove(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var statement = statement(id, visitor);
        ties.remove(visitor.municipality(), statement, visitor.actor());
        Notices.say(response, "actors.ties.removed");
        return back(statement, visitor);
    }

    /** Who is meant: the one chosen from the list, or the only one of this name. */
    private static Optional<OrganisationId> partner(TieForm form, List<Organisation> found, BindingResult errors) {
        if (form.who().isBlank()) {
            errors.rejectValue("who", "actors.ties.who.missing");
            return Optional.empty();
        }
        for (var organisation : found) {
            var chosen = organisation.id().toString().equals(form.partner());
            if (chosen || (found.size() == 1 && OrganisationSearch.isName(organisation, form.who()))) {
                return Optional.of(organisation.id());
            }
        }
        errors.rejectValue(
                found.isEmpty() ? "who" : "partner",
                found.isEmpty() ? "actors.ties.who.unknown" : "actors.ties.who.which");
        return Optional.empty();
    }

    private TieView view(TieStatement statement, FormState form, Visitor visitor) {
        var speaker = organisation(statement.speaker(), visitor);
        var partner = organisation(statement.partner(), visitor);
        return view(speaker, statement.id().toString(), partner.name(), form, List.of(), visitor);
    }

    private TieView view(
            Organisation organisation,
            String id,
            String partner,
            FormState form,
            List<Organisation> found,
            Visitor visitor) {
        var candidates = new ArrayList<Choice>();
        for (var one : found) {
            candidates.add(
                    new Choice(one.id().toString(), one.name(), one.details().town()));
        }
        return new TieView(organisation, id, partner, form, candidates, words(visitor));
    }

    private View back(TieStatement statement, Visitor visitor) {
        return back(organisation(statement.speaker(), visitor).slug(), visitor);
    }

    private static View back(String slug, Visitor visitor) {
        return new RedirectView(visitor.home() + "/organisations/" + slug);
    }

    private TieStatement statement(UUID id, Visitor visitor) {
        return ties.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private Organisation organisation(OrganisationId id, Visitor visitor) {
        return organisations.byId(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private Organisation organisation(String slug, Visitor visitor) {
        return organisations.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }

    private CatalogueWords words(Visitor visitor) {
        return catalogues.words(visitor.municipality(), visitor.language());
    }
}
