package org.vorort.actors.functions;

import jakarta.servlet.http.HttpServletResponse;
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
import org.vorort.actors.Organisation;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.actors.functions.Functions.Function;
import org.vorort.actors.functions.KeepFunction.Holder;
import org.vorort.actors.functions.KeepFunction.Terms;
import org.vorort.identity.Visitor;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** What people do in an organisation: given, corrected, ended. */
@Controller
class FunctionPages {

    private final Organisations organisations;
    private final People people;
    private final Functions functions;
    private final ChoosePerson choosePerson;
    private final KeepFunction keepFunction;
    private final Texts texts;

    FunctionPages(
            Organisations organisations,
            People people,
            Functions functions,
            ChoosePerson choosePerson,
            KeepFunction keepFunction,
            Texts texts) {
        this.organisations = organisations;
        this.people = people;
        this.functions = functions;
        this.choosePerson = choosePerson;
        this.keepFunction = keepFunction;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/organisations/{slug}/functions/new")
    View empty(@PathVariable String slug, Visitor visitor) {
        var organisation = organisation(slug, visitor);
        return Screen.of(
                "actors/functions/functionNew",
                FunctionView.of(organisation, FormState.of(FunctionForm.EMPTY), List.of(), List.of()));
    }

    @PostMapping("/{municipality}/organisations/{slug}/functions")
    View add(
            @PathVariable String slug,
            @ModelAttribute("form") FunctionForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var organisation = organisation(slug, visitor);
        form.check(errors);
        var source = texts.text(visitor.language(), "actors.form.source.byHand");
        var holder = choosePerson.holder(visitor.municipality(), form, source, errors);
        var deputy = choosePerson.deputy(
                visitor.municipality(), form, holder.map(FunctionPages::idOf).orElse(""), errors);
        if (errors.hasErrors() || holder.isEmpty()) {
            var view = FunctionView.of(
                    organisation,
                    FunctionView.named(form, errors),
                    choosePerson.candidates(visitor.municipality(), form.who()),
                    choosePerson.candidates(visitor.municipality(), form.deputyWho()));
            return Screen.again("actors/functions/functionNew", view);
        }
        var terms = new Terms(form.title().strip(), form.isContactPerson(), deputy, form.firstDay(), form.lastDay());
        keepFunction.add(visitor.municipality(), organisation.id(), holder.get(), terms, visitor.actor());
        Notices.say(response, "actors.functions.added");
        return new RedirectView(visitor.home() + "/organisations/" + slug);
    }

    @GetMapping("/{municipality}/functions/{id}")
    View edit(@PathVariable UUID id, Visitor visitor) {
        var function = function(id, visitor);
        var deputy = function.deputy().flatMap(person -> people.byId(visitor.municipality(), person));
        var form = FunctionForm.of(function, deputy.map(Person::name).orElse(""));
        return Screen.of("actors/functions/functionEdit", view(function, FormState.of(form), List.of(), visitor));
    }

    @PostMapping("/{municipality}/functions/{id}")
    View correct(
            @PathVariable UUID id,
            @ModelAttribute("form") FunctionForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var function = function(id, visitor);
        form.check(errors);
        var deputy = choosePerson.deputy(
                visitor.municipality(), form, function.person().toString(), errors);
        if (errors.hasErrors()) {
            var candidates = choosePerson.candidates(visitor.municipality(), form.deputyWho());
            var view = view(function, FormState.of(errors), candidates, visitor);
            return Screen.again("actors/functions/functionEdit", view);
        }
        var terms = new Terms(form.title().strip(), form.isContactPerson(), deputy, form.firstDay(), form.lastDay());
        keepFunction.correct(visitor.municipality(), function, terms, visitor.actor());
        Notices.say(response, "actors.functions.saved");
        return back(function, visitor);
    }

    @PostMapping("/{municipality}/functions/{id}/ending")
    View end(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var function = function(id, visitor);
        keepFunction.end(visitor.municipality(), id, visitor.actor());
        Notices.say(response, "actors.functions.ended");
        return back(function, visitor);
    }

    @DeleteMapping("/{municipality}/functions/{id}")
    View remove(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        var function = function(id, visitor);
        functions.remove(visitor.municipality(), function, visitor.actor());
        Notices.say(response, "actors.functions.removed");
        return back(function, visitor);
    }

    private static String idOf(Holder holder) {
        return switch (holder) {
            case Holder.Known known -> known.id().toString();
            case Holder.Newcomer _ -> "";
        };
    }

    private View back(Function function, Visitor visitor) {
        var organisation = organisations
                .byId(visitor.municipality(), function.organisation())
                .orElseThrow(NotFound::new);
        return new RedirectView(visitor.home() + "/organisations/" + organisation.slug());
    }

    private FunctionView view(Function function, FormState form, List<Person> deputies, Visitor visitor) {
        var organisation = organisations
                .byId(visitor.municipality(), function.organisation())
                .orElseThrow(NotFound::new);
        var person = people.byId(visitor.municipality(), function.person()).orElseThrow(NotFound::new);
        return new FunctionView(
                organisation, function.id().toString(), person.name(), form, List.of(), FunctionView.choices(deputies));
    }

    private Function function(UUID id, Visitor visitor) {
        return functions.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private Organisation organisation(String slug, Visitor visitor) {
        return organisations.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }
}
