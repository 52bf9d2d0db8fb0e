package org.vorort.shell;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;

/** What the footer of every page leads to: whose software this is, and for whom it works. */
@Controller
class AboutPages {

    @GetMapping("/about")
    View about() {
        return Screen.of("shell/about", new AboutView());
    }

    @GetMapping("/accessibility")
    View accessibility() {
        return Screen.of("shell/accessibility");
    }
}
