package org.vorort.actors.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Phones;
import org.vorort.actors.directory.ListSearch.Found;
import org.vorort.actors.directory.OrganisationList.Sight;
import org.vorort.actors.directory.OrganisationListStore.Line;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.Link;
import org.vorort.shell.Notices;
import org.vorort.shell.Paging;
import org.vorort.shell.Screen;

/** The list of organisations: seen, and changed together. */
@Controller
class OrganisationListPages {

    private static final String TEMPLATE = "actors/directory/organisationList";

    /**
     * @param changes the form that changes several at once
     * @param mayChange whether this person may change entries
     */
    record ListView(
            OrganisationQuery query,
            Sight sight,
            Words words,
            FormState form,
            FormState changes,
            List<Link> active,
            boolean mayChange) {

        Found<Line> found() {
            return sight.found();
        }

        boolean stale(Line line) {
            return line.lastRight().isBefore(sight.staleBefore());
        }

        String phone(Line line) {
            return Phones.shown(line.phone());
        }

        List<Choice> quarterChoices() {
            return sight.quarters().stream()
                    .map(quarter -> new Choice(quarter, quarter))
                    .toList();
        }

        List<Choice> changeChoices(Frame page) {
            var choices = new ArrayList<>(List.of(
                    new Choice("group", page.text("actors.changes.group")),
                    new Choice("addField", page.text("actors.changes.addField")),
                    new Choice("removeField", page.text("actors.changes.removeField")),
                    new Choice("level", page.text("actors.changes.level"))));
            choices.addAll(ListChoices.changes(page));
            return choices;
        }
    }

    private final OrganisationList list;
    private final ChangeOrganisations changeOrganisations;
    private final DirectoryWords words;

    OrganisationListPages(OrganisationList list, ChangeOrganisations changeOrganisations, DirectoryWords words) {
        this.list = list;
        this.changeOrganisations = changeOrganisations;
        this.words = words;
    }

    @GetMapping("/{municipality}/organisations")
    View list(@ModelAttribute OrganisationQuery query, @RequestParam(defaultValue = "1") String page, Visitor visitor) {
        return Screen.of(TEMPLATE, seen(query, page, FormState.of(BulkChange.Form.EMPTY), visitor));
    }

    @PostMapping("/{municipality}/organisations/changes")
    View change(
            @ModelAttribute("form") BulkChange.Form form,
            BindingResult errors,
            @ModelAttribute OrganisationQuery query,
            @RequestParam(defaultValue = "1") String page,
            Visitor visitor,
            HttpServletResponse response) {
        var ids = form.list().meant(() -> list.ids(visitor.municipality(), query));
        var change = BulkChange.of(form);
        form.check(ids, errors);
        if (errors.hasErrors() || change.isEmpty()) {
            return Screen.again(TEMPLATE, seen(query, page, FormState.of(errors), visitor));
        }
        var result = changeOrganisations.change(
                visitor.municipality(), ids.stream().map(OrganisationId::new).toList(), change.get(), visitor.actor());
        Notices.say(response, result.notice(), result.entries(), result.meanwhile());
        return new RedirectView(visitor.home() + "/organisations" + query.address());
    }

    private ListView seen(OrganisationQuery query, String page, FormState changes, Visitor visitor) {
        var path = visitor.home() + "/organisations";
        var sight = list.look(visitor.municipality(), visitor.account(), query, path, Paging.number(page));
        var known = words.in(visitor.municipality(), visitor.language());
        return new ListView(
                query,
                sight,
                known,
                FormState.of(query),
                changes,
                known.active(path, query),
                visitor.is(Role.COORDINATOR));
    }
}
