package org.vorort.actors.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.PersonId;
import org.vorort.actors.Phones;
import org.vorort.actors.directory.ListChange;
import org.vorort.actors.directory.SavedViews;
import org.vorort.actors.people.PersonList.Found;
import org.vorort.actors.people.PersonListStore.Line;
import org.vorort.actors.people.PersonListStore.Post;
import org.vorort.identity.Visitor;
import org.vorort.shell.FormState;
import org.vorort.shell.Link;
import org.vorort.shell.Notices;
import org.vorort.shell.Paging;
import org.vorort.shell.Screen;

/** The list of people: seen, and changed together. */
@Controller
class PersonListPages {

    private static final String LIST = "people";
    private static final String TEMPLATE = "actors/people/personList";

    /**
     * @param changes the form that changes several at once
     * @param office whether this visitor may see and change everything
     */
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
        return Screen.of(TEMPLATE, seen(query, page, FormState.of(ListChange.EMPTY), visitor));
    }

    @PostMapping("/{municipality}/people/changes")
    View change(
            @ModelAttribute("form") ListChange form,
            BindingResult errors,
            @ModelAttribute PersonQuery query,
            @RequestParam(defaultValue = "1") String page,
            Visitor visitor,
            HttpServletResponse response) {
        var ids = form.meant(() -> list.ids(visitor.municipality(), query));
        var state = form.state();
        form.check(ids, errors);
        if (errors.hasErrors() || state.isEmpty()) {
            return Screen.again(TEMPLATE, seen(query, page, FormState.of(errors), visitor));
        }
        var result = changePeople.change(
                visitor.municipality(), ids.stream().map(PersonId::new).toList(), state.get(), visitor.actor());
        Notices.say(response, result.notice(), result.entries(), result.meanwhile());
        return new RedirectView(visitor.home() + "/people" + query.address());
    }

    private ListView seen(PersonQuery query, String page, FormState changes, Visitor visitor) {
        var path = visitor.home() + "/people";
        var office = PersonRules.isOffice(visitor);
        var asked = office ? query : query.forReaders();
        return new ListView(
                asked,
                list.find(visitor.municipality(), asked, office, path, Paging.number(page)),
                FormState.of(asked),
                changes,
                words.active(visitor, path, asked),
                views.of(visitor.municipality(), visitor.account(), LIST),
                office,
                words,
                visitor);
    }
}
