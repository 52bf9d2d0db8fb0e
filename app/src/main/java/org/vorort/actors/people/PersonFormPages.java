package org.vorort.actors.people;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.actors.FreeTextGuard.Finding;
import org.vorort.actors.Person;
import org.vorort.actors.PersonField;
import org.vorort.identity.Visitor;
import org.vorort.post.bounces.Bounce;
import org.vorort.post.bounces.Bounces;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.Link;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** The form of a person: entering somebody, changing the entry. */
@Controller
class PersonFormPages {

    /**
     * The form and what it warns of.
     *
     * @param person who is changed; empty for somebody new
     * @param version the version that may be written over
     * @param near others of nearly this name, with their addresses below the people
     * @param findings what the free texts may tell that is not kept
     * @param differing what somebody else wrote meanwhile into fields that read otherwise here
     */
    record PersonFormView(
            Optional<Person> person,
            int version,
            FormState form,
            List<Link> near,
            List<Finding> findings,
            List<PersonField> differing,
            Optional<Bounce> bounce,
            PersonWords words,
            Visitor visitor) {

        List<Choice> ways(Frame page) {
            var ways = new ArrayList<>(words.contactWays(visitor));
            ways.addFirst(new Choice("", page.text("actors.contactWay.any")));
            return ways;
        }

        /** What stands in this field now, as people read it. */
        String now(Frame page, PersonField field) {
            var details = person.orElseThrow(NotFound::new).details();
            var text = switch (field) {
                case LANGUAGES -> String.join(", ", words.languages(visitor, details.languages()));
                case CONTACT_WAY -> words.contactWay(visitor, details.contactWay());
                case TITLE,
                        GIVEN_NAME,
                        FAMILY_NAME,
                        STREET,
                        POSTCODE,
                        TOWN,
                        PHONE,
                        OTHER_PHONE,
                        MAIL,
                        REACHABLE_VIA,
                        NOTE -> details.text(field);
            };
            return text.isEmpty() ? page.text("actors.people.form.nothing") : text;
        }
    }

    private final KeepPerson keepPerson;
    private final Bounces bounces;
    private final PersonWords words;

    PersonFormPages(KeepPerson keepPerson, Bounces bounces, PersonWords words) {
        this.keepPerson = keepPerson;
        this.bounces = bounces;
        this.words = words;
    }

    @GetMapping("/{municipality}/people/new")
    View empty(Visitor visitor) {
        return Screen.of(
                "actors/people/personForm",
                view(Optional.empty(), 0, FormState.of(PersonForm.EMPTY), List.of(), List.of(), visitor));
    }

    @PostMapping("/{municipality}/people")
    View add(
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        form.check(errors);
        var near = errors.hasErrors() || form.isAnother()
                ? List.<Link>of()
                : keepPerson.near(visitor.municipality(), form.details());
        var findings = findings(form);
        if (errors.hasErrors() || !near.isEmpty() || unsure(form, findings)) {
            return Screen.again(
                    "actors/people/personForm",
                    view(Optional.empty(), 0, FormState.of(errors), near, findings, visitor));
        }
        var person = keepPerson.add(visitor.municipality(), form.details(), visitor.actor());
        Notices.say(response, "actors.people.added", person.name());
        return new RedirectView(visitor.home() + "/people/" + person.slug());
    }

    @GetMapping("/{municipality}/people/{slug}/edit")
    View edit(@PathVariable String slug, Visitor visitor) {
        var person = keepPerson.find(visitor.municipality(), slug).orElseThrow(NotFound::new);
        var form = FormState.of(PersonForm.of(person.details(), person.version()));
        return Screen.of(
                "actors/people/personForm",
                view(Optional.of(person), person.version(), form, List.of(), List.of(), visitor));
    }

    @PostMapping("/{municipality}/people/{slug}")
    View change(
            @PathVariable String slug,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var person = keepPerson.find(visitor.municipality(), slug).orElseThrow(NotFound::new);
        form.check(errors);
        var findings = findings(form);
        if (errors.hasErrors() || unsure(form, findings)) {
            var state = FormState.of(errors);
            return Screen.again(
                    "actors/people/personForm",
                    view(Optional.of(person), form.versionNumber(), state, List.of(), findings, visitor));
        }
        return switch (keepPerson.change(
                visitor.municipality(),
                slug,
                form.details(),
                form.versionNumber(),
                form.readThrough(),
                visitor.actor())) {
            case KeepPerson.Result.Kept kept -> {
                Notices.say(response, "actors.people.saved", kept.person().name());
                yield new RedirectView(visitor.home() + "/people/" + slug);
            }
            case KeepPerson.Result.ChangedMeanwhile meanwhile -> {
                errors.reject("actors.people.form.meanwhile");
                yield Screen.again("actors/people/personForm", meanwhile(meanwhile.now(), form, errors, visitor));
            }
            case KeepPerson.Result.NobodyThere _ -> throw new NotFound();
        };
    }

    /** Shows what the other wrote; whoever saves again does so knowing it. */
    private PersonFormView meanwhile(Person now, PersonForm form, BindingResult errors, Visitor visitor) {
        var typed = form.details();
        var differing = new ArrayList<PersonField>();
        for (var field : PersonField.values()) {
            if (!typed.text(field).equals(now.details().text(field))) {
                differing.add(field);
            }
        }
        return new PersonFormView(
                Optional.of(now),
                now.version(),
                FormState.of(errors),
                List.of(),
                findings(form),
                differing,
                bounces.of(visitor.municipality(), form.details().mail()),
                words,
                visitor);
    }

    private static List<Finding> findings(PersonForm form) {
        return FreeTextGuard.findings(form.note(), form.reachableVia());
    }

    private static boolean unsure(PersonForm form, List<Finding> findings) {
        return !findings.isEmpty() && !form.sure();
    }

    private PersonFormView view(
            Optional<Person> person,
            int version,
            FormState form,
            List<Link> near,
            List<Finding> findings,
            Visitor visitor) {
        var bounce = bounces.of(visitor.municipality(), form.value("mail"));
        return new PersonFormView(person, version, form, near, findings, List.of(), bounce, words, visitor);
    }
}
