package org.vorort.post.digests;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Visitor;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** Where somebody declines the digest without signing in: on a page, or by one click of the mail program (RFC 8058). */
@Controller
class DigestPages {

    record DigestView(String token, String mail, boolean declined) {}

    private final ChangeSubscription changeSubscription;

    DigestPages(ChangeSubscription changeSubscription) {
        this.changeSubscription = changeSubscription;
    }

    @GetMapping("/{municipality}/digest/{token}")
    View page(@PathVariable String token, Visitor visitor) {
        var found = changeSubscription.find(visitor.municipality(), token).orElseThrow(NotFound::new);
        return Screen.of("post/digests/digest", new DigestView(token, found.mail(), found.declined()));
    }

    @DeleteMapping("/{municipality}/digest/{token}/subscription")
    View decline(@PathVariable String token, Visitor visitor) {
        return back(changeSubscription.decline(visitor.municipality(), token), token, visitor);
    }

    @PostMapping("/{municipality}/digest/{token}/subscription")
    View resume(@PathVariable String token, Visitor visitor) {
        return back(changeSubscription.resume(visitor.municipality(), token), token, visitor);
    }

    /** What a mail program sends when its button is pressed. One that only looks (GET) sees the page and changes nothing. */
    @PostMapping("/{municipality}/digest/{token}")
    ResponseEntity<Void> declineByMailProgram(@PathVariable String token, Visitor visitor) {
        if (!changeSubscription.decline(visitor.municipality(), token)) {
            throw new NotFound();
        }
        return ResponseEntity.noContent().build();
    }

    private static View back(boolean opened, String token, Visitor visitor) {
        if (!opened) {
            throw new NotFound();
        }
        return new RedirectView(visitor.home() + "/digest/" + token);
    }
}
