package org.vorort.actors.places;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import org.vorort.actors.directory.SavedViews;
import org.vorort.actors.places.PlaceList.Found;
import org.vorort.actors.places.PlaceList.Offered;
import org.vorort.actors.places.PlaceListStore.Line;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.Link;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** The list of places: seen, kept as a view. */
@Controller
class PlaceListPages {

    private static final String LIST = "places";
    private static final int LONGEST_NAME = 60;

    /** @param mayChange whether this visitor may enter and change places */
    record ListView(
            PlaceQuery query,
            Found found,
            Offered offered,
            FormState form,
            List<SavedViews.SavedView> saved,
            boolean mayChange) {

        String phone(Line line) {
            return Phones.shown(line.phone());
        }

        List<Choice> stateChoices(Frame page) {
            return List.of(
                    new Choice("resting", page.text("actors.filter.state.resting")),
                    new Choice("archived", page.text("actors.filter.state.archived")),
                    new Choice("all", page.text("actors.filter.state.all")));
        }

        /** The filters in force, each with the address of the list without it. */
        List<Link> active(Frame page) {
            var active = new ArrayList<Link>();
            query.filters().forEach((part, value) -> {
                var said = switch (part) {
                    case "organisation" -> provider(value);
                    case "state" -> page.text("actors.filter.state." + value);
                    default -> value;
                };
                active.add(new Link(said, page.in("/places") + query.without(part)));
            });
            return active;
        }

        private String provider(String slug) {
            for (var provider : offered.providers()) {
                if (provider.value().equals(slug)) {
                    return provider.label();
                }
            }
            return slug;
        }
    }

    private final PlaceList list;
    private final SavedViews views;

    PlaceListPages(PlaceList list, SavedViews views) {
        this.list = list;
        this.views = views;
    }

    @GetMapping("/{municipality}/places")
    View list(@ModelAttribute PlaceQuery query, @RequestParam(defaultValue = "1") String page, Visitor visitor) {
        return Screen.of(
                "actors/places/placeList",
                new ListView(
                        query,
                        list.find(visitor.municipality(), query, visitor.home() + "/places", number(page)),
                        list.offered(visitor.municipality()),
                        FormState.of(query),
                        views.of(visitor.municipality(), visitor.account(), LIST),
                        visitor.is(Role.COORDINATOR)));
    }

    @PostMapping("/{municipality}/places/views")
    View keep(
            @RequestParam(defaultValue = "") String name,
            @ModelAttribute PlaceQuery query,
            Visitor visitor,
            HttpServletResponse response) {
        var kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw new Refused("actors.views.name", LONGEST_NAME);
        }
        views.keep(visitor.municipality(), visitor.account(), LIST, kept, query.address());
        Notices.say(response, "actors.views.kept", kept);
        return new RedirectView(visitor.home() + "/places" + query.address());
    }

    @DeleteMapping("/{municipality}/places/views/{id}")
    View forget(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        views.forget(visitor.municipality(), visitor.account(), id);
        Notices.say(response, "actors.views.forgotten");
        return new RedirectView(visitor.home() + "/places");
    }

    private static int number(String page) {
        try {
            return Integer.parseInt(page);
        } catch (NumberFormatException typedByHand) {
            return 1;
        }
    }
}
