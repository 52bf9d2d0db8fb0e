package org.vorort.actors.directory;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Phones;
import org.vorort.actors.directory.OrganisationList.Found;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.Link;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** The list of organisations: seen, changed together, kept as a view. */
@Controller
class OrganisationListPages {

    private static final String LIST = "organisations";
    private static final int LONGEST_NAME = 60;

    /** What to do with several organisations. @param all everything the list finds, not only what is ticked */
    record ChangesForm(
            @Nullable List<String> chosen,
            @Nullable String all,
            @Nullable String change,
            @Nullable String newGroup,
            @Nullable String newField,
            @Nullable String newLevel) {

        static final ChangesForm EMPTY = new ChangesForm(List.of(), "", "", "", "", "");

        boolean wantsAll() {
            return "true".equals(all);
        }
    }

    /** @param mayChange whether this person may change entries */
    record ListView(
            OrganisationQuery query,
            Found found,
            Words words,
            FormState form,
            FormState changes,
            List<String> quarters,
            List<Link> active,
            List<SavedViews.SavedView> saved,
            boolean mayChange) {

        boolean stale(OrganisationListStore.Line line) {
            return line.lastRight().isBefore(found.staleBefore());
        }

        String phone(OrganisationListStore.Line line) {
            return Phones.shown(line.phone());
        }

        List<Choice> quarterChoices() {
            return quarters.stream()
                    .map(quarter -> new Choice(quarter, quarter))
                    .toList();
        }

        List<Choice> stateChoices(Frame page) {
            return List.of(
                    new Choice("resting", page.text("actors.filter.state.resting")),
                    new Choice("archived", page.text("actors.filter.state.archived")),
                    new Choice("all", page.text("actors.filter.state.all")));
        }

        List<Choice> freshChoices(Frame page) {
            return List.of(
                    new Choice("stale", page.text("actors.filter.fresh.stale")),
                    new Choice("fresh", page.text("actors.filter.fresh.fresh")));
        }

        List<Choice> changeChoices(Frame page) {
            return List.of(
                    new Choice("group", page.text("actors.changes.group")),
                    new Choice("addField", page.text("actors.changes.addField")),
                    new Choice("removeField", page.text("actors.changes.removeField")),
                    new Choice("level", page.text("actors.changes.level")),
                    new Choice("active", page.text("actors.changes.active")),
                    new Choice("resting", page.text("actors.changes.resting")),
                    new Choice("archived", page.text("actors.changes.archived")));
        }
    }

    private final OrganisationList list;
    private final ChangeOrganisations changeOrganisations;
    private final SavedViews views;
    private final DirectoryWords words;

    OrganisationListPages(
            OrganisationList list, ChangeOrganisations changeOrganisations, SavedViews views, DirectoryWords words) {
        this.list = list;
        this.changeOrganisations = changeOrganisations;
        this.views = views;
        this.words = words;
    }

    @GetMapping("/{municipality}/organisations")
    View list(@ModelAttribute OrganisationQuery query, @RequestParam(defaultValue = "1") String page, Visitor visitor) {
        var path = visitor.home() + "/organisations";
        var found = list.find(visitor.municipality(), query, path, number(page));
        var known = words.in(visitor.municipality(), visitor.language());
        return Screen.of(
                "actors/directory/organisationList",
                new ListView(
                        query,
                        found,
                        known,
                        FormState.of(query),
                        FormState.of(ChangesForm.EMPTY),
                        list.quarters(visitor.municipality()),
                        known.active(path, query),
                        views.of(visitor.municipality(), visitor.account(), LIST),
                        visitor.is(Role.COORDINATOR)));
    }

    @PostMapping("/{municipality}/organisations/changes")
    View change(
            @ModelAttribute ChangesForm form,
            @ModelAttribute OrganisationQuery query,
            Visitor visitor,
            HttpServletResponse response) {
        var ids = form.wantsAll() ? list.ids(visitor.municipality(), query) : chosen(form);
        if (ids.isEmpty()) {
            throw new Refused("actors.changes.nothingChosen");
        }
        var change = BulkChange.of(form.change(), form.newGroup(), form.newField(), form.newLevel())
                .orElseThrow(() -> new Refused("actors.changes.whatToDo"));
        var result = changeOrganisations.change(
                visitor.municipality(), ids.stream().map(OrganisationId::new).toList(), change, visitor.actor());
        Notices.say(response, "actors.changes.done", result.changed(), result.meanwhileChanged());
        return new RedirectView(visitor.home() + "/organisations" + query.address());
    }

    @PostMapping("/{municipality}/organisations/views")
    View keep(
            @RequestParam(defaultValue = "") String name,
            @ModelAttribute OrganisationQuery query,
            Visitor visitor,
            HttpServletResponse response) {
        var kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw new Refused("actors.views.name", LONGEST_NAME);
        }
        views.keep(visitor.municipality(), visitor.account(), LIST, kept, query.address());
        Notices.say(response, "actors.views.kept", kept);
        return new RedirectView(visitor.home() + "/organisations" + query.address());
    }

    @DeleteMapping("/{municipality}/organisations/views/{id}")
    View forget(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        views.forget(visitor.municipality(), visitor.account(), id);
        Notices.say(response, "actors.views.forgotten");
        return new RedirectView(visitor.home() + "/organisations");
    }

    private static List<UUID> chosen(ChangesForm form) {
        var ids = new ArrayList<UUID>();
        for (var text : form.chosen() == null ? List.<String>of() : form.chosen()) {
            try {
                ids.add(UUID.fromString(text));
            } catch (IllegalArgumentException tampered) {
                throw new Refused("actors.changes.nothingChosen");
            }
        }
        return ids;
    }

    private static int number(String page) {
        try {
            return Integer.parseInt(page);
        } catch (NumberFormatException typedByHand) {
            return 1;
        }
    }
}
