package org.vorort.post.bounces;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.shell.Notices;

/** Somebody of the office knows better: the address is right. */
@Controller
class BouncePages {

    private final Bounces bounces;

    BouncePages(Bounces bounces) {
        this.bounces = bounces;
    }

    /** @param back where the person came from, a page of this town */
    @DeleteMapping("/{municipality}/bounces")
    View forget(
            @RequestParam String mail,
            @RequestParam(defaultValue = "") String back,
            Visitor visitor,
            HttpServletResponse response) {
        bounces.forget(visitor.municipality(), mail);
        Notices.say(response, "post.bounces.forgotten");
        var inTown = back.matches("/[A-Za-z0-9/-]+") && back.startsWith(visitor.home() + "/");
        return new RedirectView(inTown ? back : visitor.home() + "/outbox");
    }
}
