package org.vorort.bodies.seats;

import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** The seats of a body, laid down one by one. */
@Controller
class SeatPages {

    /** @param seat the one that is changed; absent for a new one */
    record SeatView(Body body, Optional<UUID> seat, FormState form, CatalogueWords catalogues) {

        List<Choice> groups() {
            return catalogues.choices(Catalogue.GROUP, form.values("group"));
        }
    }

    private static final String TEMPLATE = "bodies/seats/seatEdit";

    private final Bodies bodies;
    private final KeepSeats keepSeats;
    private final Catalogues catalogues;

    SeatPages(Bodies bodies, KeepSeats keepSeats, Catalogues catalogues) {
        this.bodies = bodies;
        this.keepSeats = keepSeats;
        this.catalogues = catalogues;
    }

    @GetMapping("/{municipality}/bodies/{slug}/seats/new")
    View empty(@PathVariable String slug, Visitor visitor) {
        return Screen.of(TEMPLATE, view(body(slug, visitor), Optional.empty(), FormState.of(TypedSeat.EMPTY), visitor));
    }

    @PostMapping("/{municipality}/bodies/{slug}/seats")
    View add(
            @PathVariable String slug,
            @ModelAttribute("form") TypedSeat form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var body = body(slug, visitor);
        form.check(errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(body, Optional.empty(), FormState.of(errors), visitor));
        }
        keepSeats.add(visitor.municipality(), body, form.draft(), visitor.actor());
        Notices.say(response, "bodies.seats.added", form.label().strip());
        return back(body, visitor);
    }

    @GetMapping("/{municipality}/bodies/{slug}/seats/{seat}")
    View edit(@PathVariable String slug, @PathVariable UUID seat, Visitor visitor) {
        var body = body(slug, visitor);
        var draft = keepSeats.find(visitor.municipality(), body, seat).orElseThrow(NotFound::new);
        return Screen.of(TEMPLATE, view(body, Optional.of(seat), FormState.of(TypedSeat.of(draft)), visitor));
    }

    @PostMapping("/{municipality}/bodies/{slug}/seats/{seat}")
    View change(
            @PathVariable String slug,
            @PathVariable UUID seat,
            @ModelAttribute("form") TypedSeat form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var body = body(slug, visitor);
        form.check(errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(body, Optional.of(seat), FormState.of(errors), visitor));
        }
        if (!keepSeats.change(visitor.municipality(), body, seat, form.draft(), visitor.actor())) {
            throw new NotFound();
        }
        Notices.say(response, "bodies.seats.changed");
        return back(body, visitor);
    }

    @DeleteMapping("/{municipality}/bodies/{slug}/seats/{seat}")
    View remove(@PathVariable String slug, @PathVariable UUID seat, Visitor visitor, HttpServletResponse response) {
        var body = body(slug, visitor);
        if (!keepSeats.remove(visitor.municipality(), body, seat, visitor.actor())) {
            throw new NotFound();
        }
        Notices.say(response, "bodies.seats.removed");
        return back(body, visitor);
    }

    private SeatView view(Body body, Optional<UUID> seat, FormState form, Visitor visitor) {
        return new SeatView(body, seat, form, catalogues.words(visitor.municipality(), visitor.language()));
    }

    private Body body(String slug, Visitor visitor) {
        return bodies.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }

    private static View back(Body body, Visitor visitor) {
        return new RedirectView(visitor.home() + "/bodies/" + body.slug() + "#seats");
    }
}
