package org.vorort.bodies.overview;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.vorort.bodies.Bodies;
import org.vorort.identity.Visitor;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** The bodies of the town, and one of them with everything about it. */
@Controller
class BodyPages {

    private final Bodies bodies;
    private final ShowBody showBody;

    BodyPages(Bodies bodies, ShowBody showBody) {
        this.bodies = bodies;
        this.showBody = showBody;
    }

    @GetMapping("/{municipality}/bodies")
    View all(Visitor visitor) {
        return Screen.of("bodies/overview/bodies", showBody.all(visitor));
    }

    @GetMapping("/{municipality}/bodies/{slug}")
    View one(@PathVariable String slug, Visitor visitor) {
        var body = bodies.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
        return Screen.of("bodies/overview/body", showBody.of(body, visitor));
    }
}
