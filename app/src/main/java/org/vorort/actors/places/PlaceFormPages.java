package org.vorort.actors.places;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.Place;
import org.vorort.actors.PlaceDetails;
import org.vorort.actors.PlaceField;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** The form of a place: entering one, changing the entry. */
@Controller
class PlaceFormPages {

    /**
     * @param place which is changed; empty for a new one
     * @param version the version that may be written over
     * @param differing what somebody else wrote meanwhile into fields that read otherwise here
     */
    record PlaceFormView(
            Optional<Place> place,
            int version,
            FormState form,
            List<Choice> organisations,
            List<PlaceField> differing) {

        /** What stands in this field now. */
        String now(Frame page, PlaceField field) {
            var text = place.orElseThrow(NotFound::new).details().text(field);
            return text.isEmpty() ? page.text("actors.people.form.nothing") : text;
        }
    }

    private final KeepPlace keepPlace;

    PlaceFormPages(KeepPlace keepPlace) {
        this.keepPlace = keepPlace;
    }

    /** @param organisation who runs the place, chosen already when one comes from its page */
    @GetMapping("/{municipality}/places/new")
    View empty(@RequestParam(defaultValue = "") String organisation, Visitor visitor) {
        var form = FormState.of(PlaceForm.of(PlaceDetails.named(""), organisation, 0));
        return Screen.of("actors/places/placeForm", view(Optional.empty(), 0, form, organisation, visitor));
    }

    @PostMapping("/{municipality}/places")
    View add(
            @ModelAttribute("form") PlaceForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        form.check(errors);
        if (!errors.hasErrors()) {
            switch (keepPlace.add(visitor.municipality(), form.organisation(), form.details(), visitor.actor())) {
                case KeepPlace.Result.Kept kept -> {
                    Notices.say(response, "actors.places.added", kept.place().name());
                    return new RedirectView(
                            visitor.home() + "/places/" + kept.place().slug());
                }
                case KeepPlace.Result.NoSuchOrganisation _ ->
                    errors.rejectValue("organisation", "actors.places.wrong.organisation");
                case KeepPlace.Result.ChangedMeanwhile _, KeepPlace.Result.NoSuchPlace _ -> throw new NotFound();
            }
        }
        var view = view(Optional.empty(), 0, FormState.of(errors), form.organisation(), visitor);
        return Screen.again("actors/places/placeForm", view);
    }

    @GetMapping("/{municipality}/places/{slug}/edit")
    View edit(@PathVariable String slug, Visitor visitor) {
        var found = keepPlace.find(visitor.municipality(), slug).orElseThrow(NotFound::new);
        var place = found.place();
        var form = FormState.of(PlaceForm.of(place.details(), found.organisation(), place.version()));
        return Screen.of(
                "actors/places/placeForm",
                view(Optional.of(place), place.version(), form, found.organisation(), visitor));
    }

    @PostMapping("/{municipality}/places/{slug}")
    View change(
            @PathVariable String slug,
            @ModelAttribute("form") PlaceForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var place = keepPlace
                .find(visitor.municipality(), slug)
                .orElseThrow(NotFound::new)
                .place();
        form.check(errors);
        if (!errors.hasErrors()) {
            switch (keepPlace.change(
                    visitor.municipality(),
                    slug,
                    form.organisation(),
                    form.details(),
                    form.versionNumber(),
                    form.readThrough(),
                    visitor.actor())) {
                case KeepPlace.Result.Kept kept -> {
                    Notices.say(response, "actors.places.saved", kept.place().name());
                    return new RedirectView(visitor.home() + "/places/" + slug);
                }
                case KeepPlace.Result.NoSuchOrganisation _ ->
                    errors.rejectValue("organisation", "actors.places.wrong.organisation");
                case KeepPlace.Result.ChangedMeanwhile meanwhile -> {
                    errors.reject("actors.people.form.meanwhile");
                    return Screen.again("actors/places/placeForm", meanwhile(meanwhile.now(), form, errors, visitor));
                }
                case KeepPlace.Result.NoSuchPlace _ -> throw new NotFound();
            }
        }
        var view = view(Optional.of(place), form.versionNumber(), FormState.of(errors), form.organisation(), visitor);
        return Screen.again("actors/places/placeForm", view);
    }

    /** Shows what the other wrote; whoever saves again does so knowing it. */
    private PlaceFormView meanwhile(Place now, PlaceForm form, BindingResult errors, Visitor visitor) {
        var typed = form.details();
        var differing = new ArrayList<PlaceField>();
        for (var field : PlaceField.values()) {
            if (!typed.text(field).equals(now.details().text(field))) {
                differing.add(field);
            }
        }
        return new PlaceFormView(
                Optional.of(now),
                now.version(),
                FormState.of(errors),
                keepPlace.organisations(visitor.municipality(), form.organisation()),
                differing);
    }

    private PlaceFormView view(
            Optional<Place> place, int version, FormState form, String organisation, Visitor visitor) {
        return new PlaceFormView(
                place, version, form, keepPlace.organisations(visitor.municipality(), organisation), List.of());
    }
}
