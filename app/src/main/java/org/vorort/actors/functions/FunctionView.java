package org.vorort.actors.functions;

import java.util.ArrayList;
import java.util.List;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.vorort.actors.Organisation;
import org.vorort.actors.Person;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;

/**
 * The form of a function.
 *
 * @param id of the function; empty for a new one
 * @param person whose function it is; empty for a new one
 * @param candidates people of the name that was typed, to choose from
 * @param deputies people who may be meant as deputy
 */
record FunctionView(
        Organisation organisation,
        String id,
        String person,
        FormState form,
        List<Choice> candidates,
        List<Choice> deputies) {

    List<Choice> candidatesOrNew(Choice newcomer) {
        var choices = new ArrayList<>(candidates);
        choices.add(newcomer);
        return choices;
    }

    /** Whether a name was typed that has to be explained: one of several, or nobody known. */
    boolean asksForNew() {
        return !candidates.isEmpty()
                || form.wrong("person")
                || !form.value("person").isEmpty();
    }

    static FunctionView of(Organisation organisation, FormState form, List<Person> found, List<Person> deputies) {
        return new FunctionView(organisation, "", "", form, choices(found), choices(deputies));
    }

    /** The form with what is wrong with it, and the name that was looked for where it would be typed once more. */
    static FormState named(FunctionForm form, BindingResult errors) {
        var again = new BeanPropertyBindingResult(form.named(), errors.getObjectName());
        again.addAllErrors(errors);
        return FormState.of(again);
    }

    static List<Choice> choices(List<Person> people) {
        var choices = new ArrayList<Choice>();
        for (var person : people) {
            choices.add(new Choice(
                    person.id().toString(), person.name(), person.details().town()));
        }
        return choices;
    }
}
