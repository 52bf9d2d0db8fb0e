package org.vorort.actors.places;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.Phones;
import org.vorort.actors.State;
import org.vorort.actors.places.PlacePortraits.PlacePortrait;
import org.vorort.identity.Audit;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** A place's page and what can be done there. */
@Controller
class PlacePages {

    /** @param mayChange whether this visitor may change the entry */
    record PlaceView(PlacePortrait portrait, boolean mayChange, Texts texts) {

        String phone(String number) {
            return Phones.shown(number);
        }

        /** Street, postcode with town, and quarter, as far as known. */
        String address() {
            var details = portrait.place().details();
            var parts = new ArrayList<>(
                    List.of(details.street(), (details.postcode() + " " + details.town()).strip(), details.quarter()));
            parts.removeIf(String::isEmpty);
            return String.join(", ", parts);
        }

        String told(Frame page, Audit.Entry entry) {
            var key = "actors.places.act." + entry.act();
            return texts.knows(key) ? page.text(key) : entry.act();
        }
    }

    private final PlacePortraits portraits;
    private final RetirePlace retirePlace;
    private final Texts texts;

    PlacePages(PlacePortraits portraits, RetirePlace retirePlace, Texts texts) {
        this.portraits = portraits;
        this.retirePlace = retirePlace;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/places/{slug}")
    View place(@PathVariable String slug, Visitor visitor) {
        var portrait = portraits.of(visitor.municipality(), slug).orElseThrow(NotFound::new);
        return Screen.of("actors/places/place", new PlaceView(portrait, visitor.is(Role.COORDINATOR), texts));
    }

    @PostMapping("/{municipality}/places/{slug}/state")
    View state(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String state,
            Visitor visitor,
            HttpServletResponse response) {
        var wanted = State.of(state);
        return switch (retirePlace.set(visitor.municipality(), slug, wanted, visitor.actor())) {
            case RetirePlace.Result.Done done -> {
                Notices.say(response, "actors.people.state." + wanted.code(), done.name());
                yield new RedirectView(visitor.home() + "/places/" + slug);
            }
            case RetirePlace.Result.ChangedMeanwhile _ -> throw new Refused("actors.people.changedMeanwhile");
            case RetirePlace.Result.NoSuchPlace _ -> throw new NotFound();
        };
    }

    @DeleteMapping("/{municipality}/places/{slug}")
    View remove(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        var name = retirePlace
                .remove(visitor.municipality(), slug, visitor.actor())
                .orElseThrow(NotFound::new);
        Notices.say(response, "actors.places.removed", name);
        return new RedirectView(visitor.home() + "/places");
    }
}
