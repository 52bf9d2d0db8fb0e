package org.vorort.actors.functions;

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
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.functions.KeepFunction.Holder;
import org.vorort.actors.functions.KeepFunction.Terms;
import org.vorort.identity.Visitor;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** A further function of somebody, given where people look for it first: on the person's page. */
@Controller
class PersonFunctionPages {

    private static final String TEMPLATE = "actors/functions/personFunctionNew";

    /** @param organisations those of the name that was typed, to choose from; likewise deputies */
    record PersonFunctionView(Person person, FormState form, List<Choice> organisations, List<Choice> deputies) {}

    private final People people;
    private final ChooseOrganisation chooseOrganisation;
    private final ChoosePerson choosePerson;
    private final KeepFunction keepFunction;

    PersonFunctionPages(
            People people,
            ChooseOrganisation chooseOrganisation,
            ChoosePerson choosePerson,
            KeepFunction keepFunction) {
        this.people = people;
        this.chooseOrganisation = chooseOrganisation;
        this.choosePerson = choosePerson;
        this.keepFunction = keepFunction;
    }

    @GetMapping("/{municipality}/people/{slug}/functions/new")
    View empty(@PathVariable String slug, Visitor visitor) {
        var form = FormState.of(PersonFunctionForm.EMPTY);
        return Screen.of(TEMPLATE, new PersonFunctionView(person(slug, visitor), form, List.of(), List.of()));
    }

    @PostMapping("/{municipality}/people/{slug}/functions")
    View add(
            @PathVariable String slug,
            @ModelAttribute("form") PersonFunctionForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var person = person(slug, visitor);
        var typed = form.of(person);
        typed.check(errors);
        var organisation = chooseOrganisation.chosen(visitor.municipality(), form, errors);
        var deputy =
                choosePerson.deputy(visitor.municipality(), typed, person.id().toString(), errors);
        if (errors.hasErrors() || organisation.isEmpty()) {
            return Screen.again(TEMPLATE, again(person, form, errors, visitor));
        }
        var terms =
                new Terms(typed.title().strip(), typed.isContactPerson(), deputy, typed.firstDay(), typed.lastDay());
        var holder = new Holder.Known(person.id());
        keepFunction.add(visitor.municipality(), organisation.get().id(), holder, terms, visitor.actor());
        Notices.say(response, "actors.functions.addedToPerson");
        return new RedirectView(visitor.home() + "/people/" + slug);
    }

    private PersonFunctionView again(Person person, PersonFunctionForm form, BindingResult errors, Visitor visitor) {
        var organisations = chooseOrganisation.candidates(visitor.municipality(), form.where()).stream()
                .map(PersonFunctionPages::choice)
                .toList();
        var deputies = FunctionView.choices(choosePerson.candidates(visitor.municipality(), form.deputyWho()));
        return new PersonFunctionView(person, FormState.of(errors), organisations, deputies);
    }

    private static Choice choice(Organisation organisation) {
        return new Choice(
                organisation.id().toString(),
                organisation.name(),
                organisation.details().town());
    }

    private Person person(String slug, Visitor visitor) {
        return people.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }
}
