package org.vorort.actors.places;

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
import org.vorort.actors.Phones;
import org.vorort.actors.PlaceId;
import org.vorort.actors.directory.ListChange;
import org.vorort.actors.directory.ListSearch.Found;
import org.vorort.actors.directory.SavedViews;
import org.vorort.actors.places.PlaceList.Offered;
import org.vorort.actors.places.PlaceListStore.Line;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.Link;
import org.vorort.shell.Notices;
import org.vorort.shell.Paging;
import org.vorort.shell.Screen;

/** The list of places: seen, and changed together. */
@Controller
class PlaceListPages {

    private static final String LIST = "places";
    private static final String TEMPLATE = "actors/places/placeList";

    /**
     * @param changes the form that changes several at once
     * @param mayChange whether this visitor may enter and change places
     */
    record ListView(
            PlaceQuery query,
            Found<Line> found,
            Offered offered,
            FormState form,
            FormState changes,
            List<SavedViews.SavedView> saved,
            boolean mayChange) {

        String phone(Line line) {
            return Phones.shown(line.phone());
        }

        /** Most places are reached through their provider; a column without a single entry is left out. */
        boolean anyContact() {
            return found.lines().stream()
                    .anyMatch(line -> !line.phone().isEmpty() || !line.mail().isEmpty());
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
    private final ChangePlaces changePlaces;
    private final SavedViews views;

    PlaceListPages(PlaceList list, ChangePlaces changePlaces, SavedViews views) {
        this.list = list;
        this.changePlaces = changePlaces;
        this.views = views;
    }

    @GetMapping("/{municipality}/places")
    View list(@ModelAttribute PlaceQuery query, @RequestParam(defaultValue = "1") String page, Visitor visitor) {
        return Screen.of(TEMPLATE, seen(query, page, FormState.of(ListChange.EMPTY), visitor));
    }

    @PostMapping("/{municipality}/places/changes")
    View change(
            @ModelAttribute("form") ListChange form,
            BindingResult errors,
            @ModelAttribute PlaceQuery query,
            @RequestParam(defaultValue = "1") String page,
            Visitor visitor,
            HttpServletResponse response) {
        var ids = form.meant(() -> list.ids(visitor.municipality(), query));
        var state = form.state();
        form.check(ids, errors);
        if (errors.hasErrors() || state.isEmpty()) {
            return Screen.again(TEMPLATE, seen(query, page, FormState.of(errors), visitor));
        }
        var result = changePlaces.change(
                visitor.municipality(), ids.stream().map(PlaceId::new).toList(), state.get(), visitor.actor());
        Notices.say(response, result.notice(), result.entries(), result.meanwhile());
        return new RedirectView(visitor.home() + "/places" + query.address());
    }

    private ListView seen(PlaceQuery query, String page, FormState changes, Visitor visitor) {
        return new ListView(
                query,
                list.find(visitor.municipality(), query, visitor.home() + "/places", Paging.number(page)),
                list.offered(visitor.municipality()),
                FormState.of(query),
                changes,
                views.of(visitor.municipality(), visitor.account(), LIST),
                visitor.is(Role.COORDINATOR));
    }
}
