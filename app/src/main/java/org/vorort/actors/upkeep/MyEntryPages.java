package org.vorort.actors.upkeep;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.contacts.Contacts;
import org.vorort.identity.Visitor;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** A contact's way to the entry of the own organisation, and the click that says it is still right. */
@Controller
class MyEntryPages {

    private final Contacts contacts;
    private final ConfirmByOffice confirmByOffice;

    MyEntryPages(Contacts contacts, ConfirmByOffice confirmByOffice) {
        this.contacts = contacts;
        this.confirmByOffice = confirmByOffice;
    }

    @GetMapping("/{municipality}/my-entry")
    View mine(Visitor visitor) {
        return contacts.own(visitor)
                .<View>map(own -> new RedirectView(visitor.home() + "/organisations/" + own.slug()))
                .orElseGet(() -> Screen.of("actors/upkeep/noEntry"));
    }

    @PostMapping("/{municipality}/my-entry/confirmation")
    View confirm(Visitor visitor, HttpServletResponse response) {
        var own = contacts.own(visitor).orElseThrow(NotFound::new);
        confirmByOffice.confirm(visitor.municipality(), "organisation", own.id().value(), visitor.actor());
        Notices.say(response, "actors.upkeep.confirmedByContact", own.name());
        return new RedirectView(visitor.home() + "/organisations/" + own.slug());
    }
}
