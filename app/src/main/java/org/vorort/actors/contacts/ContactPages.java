package org.vorort.actors.contacts;

import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.Organisation;
import org.vorort.actors.Organisations;
import org.vorort.identity.Invitations;
import org.vorort.identity.MailAddress;
import org.vorort.identity.Roles;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** The office lets somebody in who speaks for an organisation. */
@Controller
class ContactPages {

    private static final String TEMPLATE = "actors/contacts/contacts";

    record ContactForm(String name, String mail, String language) {}

    record ContactsView(Organisation organisation, List<Roles.Colleague> contacts, FormState form) {

        List<Choice> languages(Frame page) {
            return List.of(
                    new Choice(Language.DE.code(), page.text("identity.language.de")),
                    new Choice(Language.EN.code(), page.text("identity.language.en")));
        }
    }

    private final Organisations organisations;
    private final Contacts contacts;
    private final Invitations invitations;

    ContactPages(Organisations organisations, Contacts contacts, Invitations invitations) {
        this.organisations = organisations;
        this.contacts = contacts;
        this.invitations = invitations;
    }

    @GetMapping("/{municipality}/organisations/{slug}/contacts")
    View list(@PathVariable String slug, Visitor visitor) {
        var form = new ContactForm("", "", visitor.language().code());
        return Screen.of(TEMPLATE, view(organisation(slug, visitor), FormState.of(form), visitor));
    }

    @PostMapping("/{municipality}/organisations/{slug}/contacts")
    View invite(
            @PathVariable String slug,
            @ModelAttribute("form") ContactForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var organisation = organisation(slug, visitor);
        check(form, errors);
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(organisation, FormState.of(errors), visitor));
        }
        invitations.inviteContact(
                visitor.municipality(),
                new Invitations.Guest(form.name(), form.mail(), Language.of(form.language())),
                organisation.id().value(),
                visitor.actor());
        Notices.say(response, "actors.contacts.invited", form.name(), organisation.name());
        return new RedirectView(visitor.home() + "/organisations/" + slug + "/contacts");
    }

    private static void check(ContactForm form, BindingResult errors) {
        if (form.name().isBlank()) {
            errors.rejectValue("name", "identity.name.missing");
        }
        if (!MailAddress.plausible(form.mail())) {
            errors.rejectValue("mail", "identity.mail.implausible");
        }
    }

    private ContactsView view(Organisation organisation, FormState form, Visitor visitor) {
        return new ContactsView(organisation, contacts.of(visitor.municipality(), organisation.id()), form);
    }

    private Organisation organisation(String slug, Visitor visitor) {
        return organisations.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }
}
