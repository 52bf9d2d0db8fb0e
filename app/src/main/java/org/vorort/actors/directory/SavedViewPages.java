package org.vorort.actors.directory;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;

/** Ways of looking at a list are kept under a name, and forgotten. */
@Controller
class SavedViewPages {

    private static final int LONGEST_NAME = 60;

    private final SavedViews views;

    SavedViewPages(SavedViews views) {
        this.views = views;
    }

    // Written out for each list: a variable in its place would lose against the address of an entry.
    @PostMapping({"/{municipality}/organisations/views", "/{municipality}/people/views", "/{municipality}/places/views"
    })
    View keep(
            @RequestParam(defaultValue = "") String name,
            HttpServletRequest request,
            Visitor visitor,
            HttpServletResponse response) {
        var kept = name.strip();
        if (kept.isEmpty() || kept.length() > LONGEST_NAME) {
            throw new Refused("actors.views.name", LONGEST_NAME);
        }
        var asked = request.getQueryString();
        var address = asked == null ? "" : "?" + asked;
        views.keep(visitor.municipality(), visitor.account(), list(request), kept, address);
        Notices.say(response, "actors.views.kept", kept);
        return new RedirectView(visitor.home() + "/" + list(request) + address);
    }

    @DeleteMapping({
        "/{municipality}/organisations/views/{id}",
        "/{municipality}/people/views/{id}",
        "/{municipality}/places/views/{id}"
    })
    View forget(@PathVariable UUID id, HttpServletRequest request, Visitor visitor, HttpServletResponse response) {
        views.forget(visitor.municipality(), visitor.account(), id);
        Notices.say(response, "actors.views.forgotten");
        return new RedirectView(visitor.home() + "/" + list(request));
    }

    /** The word of the route behind the municipality, never what somebody typed. */
    private static String list(HttpServletRequest request) {
        var route = String.valueOf(request.getAttribute(HandlerMapping.BEST_MATCHING_PATTERN_ATTRIBUTE));
        return route.split("/")[2];
    }
}
