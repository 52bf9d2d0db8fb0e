package org.vorort.bodies.register;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Visitor;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Who decides in this town: the released bodies, for everybody; and releasing them. */
@Controller
class RegisterPages {

    /** @param bodies those that were released */
    record ReleasedView(List<Body> bodies) {}

    private final Bodies bodies;
    private final ReadRegister readRegister;
    private final Releases releases;

    RegisterPages(Bodies bodies, ReadRegister readRegister, Releases releases) {
        this.bodies = bodies;
        this.readRegister = readRegister;
        this.releases = releases;
    }

    @GetMapping("/{municipality}/register")
    View all(Visitor visitor) {
        return Screen.of("bodies/register/register", new ReleasedView(readRegister.released(visitor.municipality())));
    }

    @GetMapping("/{municipality}/register/{slug}")
    View one(@PathVariable String slug, Visitor visitor) {
        var body = readRegister.released(visitor.municipality()).stream()
                .filter(released -> released.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
        return Screen.of("bodies/register/registered", readRegister.of(visitor.municipality(), body));
    }

    /** What everybody would see, before anybody decides. */
    @GetMapping("/{municipality}/bodies/{slug}/release")
    View ask(@PathVariable String slug, Visitor visitor) {
        var body = body(slug, visitor);
        return Screen.of("bodies/register/release", readRegister.of(visitor.municipality(), body));
    }

    @PostMapping("/{municipality}/bodies/{slug}/release")
    View release(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        releases.release(visitor.municipality(), body(slug, visitor), visitor.actor());
        Notices.say(response, "bodies.register.released");
        return back(slug, visitor);
    }

    @DeleteMapping("/{municipality}/bodies/{slug}/release")
    View takeBack(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        releases.takeBack(visitor.municipality(), body(slug, visitor), visitor.actor());
        Notices.say(response, "bodies.register.takenBack");
        return back(slug, visitor);
    }

    private Body body(String slug, Visitor visitor) {
        return bodies.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }

    private static View back(String slug, Visitor visitor) {
        return new RedirectView(visitor.home() + "/bodies/" + slug + "/release");
    }
}
