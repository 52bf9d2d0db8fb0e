package org.vorort.actors.people;

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
import org.vorort.actors.Phones;
import org.vorort.actors.State;
import org.vorort.actors.directory.SavedViews;
import org.vorort.actors.people.PersonList.Found;
import org.vorort.actors.people.PersonListStore.Line;
import org.vorort.actors.people.PersonListStore.Post;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Link;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** The list of people: seen, changed together, kept as a view. */
@Controller
class PersonListPages {

    private static final String LIST = "people";
    private static final int LONGEST_NAME = 60;
    private static final List<String> STATES = List.of("active", "resting", "archived");

    /** What to do with several people. @param all everything the list finds, not only what is ticked */
    record ChangesForm(@Nullable List<String> chosen, String all, String change) {

        static final ChangesForm EMPTY = new ChangesForm(List.of(), "", "");
    }

    /** @param office whether this visitor may see and change everything */
    record ListView(
            PersonQuery query,
            Found found,
            FormState form,
            FormState changes,
            List<Link> active,
            List<SavedViews.SavedView> saved,
            boolean office,
            PersonWords words,
            Visitor visitor) {

        boolean stale(Line line) {
            return line.lastRight().isBefore(found.staleBefore());
        }

        String phone(Line line) {
            return Phones.shown(line.phone());
        }

        List<Post> posts(Line line) {
            return found.posts().getOrDefault(line.id(), List.of());
        }

        String languages(Line line) {
            return String.join(", ", words.languages(visitor, line.languages()));
        }

        String contactWay(Line line) {
            return words.contactWay(visitor, line.contactWay());
        }

        List<Choice> changeChoices() {
            return words.changes(visitor);
        }
    }

    private final PersonList list;
    private final ChangePeople changePeople;
    private final SavedViews views;
    private final PersonWords words;

    PersonListPages(PersonList list, ChangePeople changePeople, SavedViews views, PersonWords words) {
        this.list = list;
        this.changePeople = changePeople;
        this.views = views;
        this.words = words;
    }

    @GetMapping("/{municipality}/people")
    View list(@ModelAttribute PersonQuery query, @RequestParam(defaultValue = "1") String page, Visitor visitor) {
        var path = visitor.home() + "/people";
        var office = PersonRules.isOffice(visitor);
        var asked = office ? query : query.forReaders();
        return Screen.of(
                "actors/people/personList",
                new ListView(
                        asked,
                        list.find(visitor.municipality(), asked, office, path, number(page)),
                        FormState.of(asked),
                        FormState.of(ChangesForm.EMPTY),
                        words.active(visitor, path, asked),
                        views.of(visitor.municipality(), visitor.account(), LIST),
                        office,
                        words,
                        visitor));
    }

    @PostMapping("/{municipality}/people/changes")
    View change(
            @ModelAttribute ChangesForm form,
            @ModelAttribute PersonQuery query,
            Visitor visitor,
            HttpServletResponse response) {
        var ids = form.all().equals("true") ? list.ids(visitor.municipality(), query) : chosen(form);
        if (ids.isEmpty()) {
            throw new Refused("actors.changes.nothingChosen");
        }
        if (!STATES.contains(form.change())) {
            throw new Refused("actors.changes.whatToDo");
        }
        var result = changePeople.change(visitor.municipality(), ids, State.of(form.change()), visitor.actor());
        Notices.say(response, "actors.changes.done", result.changed(), result.meanwhileChanged());
        return new RedirectView(visitor.home() + "/people" + query.address());
    }

    @PostMapping("/{municipality}/people/views")
    View keep(
            @RequestParam(defaultValue = "") String name,
            @ModelAttribute PersonQuery query,
            Visitor visitor,
            HttpServletResponse response) {
        var kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw new Refused("actors.views.name", LONGEST_NAME);
        }
        views.keep(visitor.municipality(), visitor.account(), LIST, kept, query.address());
        Notices.say(response, "actors.views.kept", kept);
        return new RedirectView(visitor.home() + "/people" + query.address());
    }

    @DeleteMapping("/{municipality}/people/views/{id}")
    View forget(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        views.forget(visitor.municipality(), visitor.account(), id);
        Notices.say(response, "actors.views.forgotten");
        return new RedirectView(visitor.home() + "/people");
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
