package org.vorort.meetings.resolutions;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.vorort.bodies.Bodies;
import org.vorort.identity.Visitor;
import org.vorort.shell.Screen;

/** What was resolved and what became of it, for everybody, without who carries it out. */
@Controller
class PublicResolutionPages {

    /** A body with what everybody may know of its resolutions, newest first. */
    record Section(String body, String id, List<Resolution> resolutions) {}

    record PublicView(List<Section> sections) {}

    private final Resolutions resolutions;
    private final Bodies bodies;

    PublicResolutionPages(Resolutions resolutions, Bodies bodies) {
        this.resolutions = resolutions;
        this.bodies = bodies;
    }

    @GetMapping("/{municipality}/minutes/resolutions")
    View list(Visitor visitor) {
        var published = resolutions.published(visitor.municipality());
        var sections = new ArrayList<Section>();
        for (var body : bodies.all(visitor.municipality())) {
            var theirs = published.stream()
                    .filter(one -> one.passed().body().equals(body.id()))
                    .toList();
            if (!theirs.isEmpty()) {
                sections.add(new Section(body.name(), body.slug(), theirs));
            }
        }
        return Screen.of("meetings/resolutions/publicResolutions", new PublicView(sections));
    }
}
