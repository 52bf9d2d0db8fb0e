package org.vorort.actors.consents;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.consents.Consents.Consent;
import org.vorort.actors.consents.Consents.Giver;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** What an organisation or a person agreed to: given, looked at, taken back. */
@Controller
class ConsentPages {

    /** Whose consents a page shows. @param path of the organisation's or person's own page */
    record Owner(Giver giver, String name, String path) {}

    record ConsentView(Owner owner, FormState form, List<Consent> valid, List<Consent> withdrawn) {

        List<Choice> purposes(Frame page) {
            var choices = new ArrayList<Choice>();
            for (var purpose : Purpose.values()) {
                var key = "actors.purpose." + purpose.code();
                choices.add(new Choice(purpose.code(), page.text(key), page.text(key + ".help")));
            }
            return choices;
        }
    }

    private final Consents consents;
    private final Organisations organisations;
    private final People people;
    private final Clock clock;

    ConsentPages(Consents consents, Organisations organisations, People people, Clock clock) {
        this.consents = consents;
        this.organisations = organisations;
        this.people = people;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/organisations/{slug}/consents")
    View ofOrganisation(@PathVariable String slug, Visitor visitor) {
        return show(organisation(slug, visitor), visitor);
    }

    @PostMapping("/{municipality}/organisations/{slug}/consents")
    View giveForOrganisation(
            @PathVariable String slug,
            @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        return give(organisation(slug, visitor), form, errors, visitor, response);
    }

    @DeleteMapping("/{municipality}/organisations/{slug}/consents/{id}")
    View withdrawForOrganisation(
            @PathVariable String slug, @PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        return withdraw(organisation(slug, visitor), id, visitor, response);
    }

    @GetMapping("/{municipality}/people/{slug}/consents")
    View ofPerson(@PathVariable String slug, Visitor visitor) {
        return show(person(slug, visitor), visitor);
    }

    @PostMapping("/{municipality}/people/{slug}/consents")
    View giveForPerson(
            @PathVariable String slug,
            @ModelAttribute("form") ConsentForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        return give(person(slug, visitor), form, errors, visitor, response);
    }

    @DeleteMapping("/{municipality}/people/{slug}/consents/{id}")
    View withdrawForPerson(
            @PathVariable String slug, @PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        return withdraw(person(slug, visitor), id, visitor, response);
    }

    private View show(Owner owner, Visitor visitor) {
        var form = FormState.of(new ConsentForm("", today().toString(), ""));
        return Screen.of("actors/consents/consents", view(owner, form, visitor));
    }

    private View give(
            Owner owner, ConsentForm form, BindingResult errors, Visitor visitor, HttpServletResponse response) {
        form.check(today(), errors);
        var purpose = Purpose.of(form.purpose());
        if (purpose.isPresent() && consents.given(visitor.municipality(), owner.giver(), purpose.get())) {
            errors.rejectValue("purpose", "actors.consents.alreadyGiven");
        }
        if (errors.hasErrors() || purpose.isEmpty()) {
            return Screen.again("actors/consents/consents", view(owner, FormState.of(errors), visitor));
        }
        consents.give(
                visitor.municipality(),
                owner.giver(),
                purpose.get(),
                form.day(),
                form.source().strip(),
                owner.name(),
                visitor.actor());
        Notices.say(response, "actors.consents.saved");
        return new RedirectView(owner.path() + "/consents");
    }

    private View withdraw(Owner owner, UUID id, Visitor visitor, HttpServletResponse response) {
        var consent = consents.of(visitor.municipality(), owner.giver()).stream()
                .filter(one -> one.id().equals(id) && one.valid())
                .findFirst()
                .orElseThrow(NotFound::new);
        consents.withdraw(visitor.municipality(), consent, today(), owner.name(), visitor.actor());
        Notices.say(response, "actors.consents.withdrawn");
        return new RedirectView(owner.path() + "/consents");
    }

    private ConsentView view(Owner owner, FormState form, Visitor visitor) {
        var all = consents.of(visitor.municipality(), owner.giver());
        return new ConsentView(
                owner,
                form,
                all.stream().filter(Consent::valid).toList(),
                all.stream().filter(consent -> !consent.valid()).toList());
    }

    private Owner organisation(String slug, Visitor visitor) {
        return organisations
                .bySlug(visitor.municipality(), slug)
                .map(found -> new Owner(
                        new Giver.OfOrganisation(found.id()),
                        found.name(),
                        visitor.home() + "/organisations/" + found.slug()))
                .orElseThrow(NotFound::new);
    }

    private Owner person(String slug, Visitor visitor) {
        return people.bySlug(visitor.municipality(), slug)
                .map(found -> new Owner(
                        new Giver.OfPerson(found.id()), found.name(), visitor.home() + "/people/" + found.slug()))
                .orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
