package org.vorort.plan.responsibilities;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Ids;
import org.vorort.plan.areas.KeepAreas;
import org.vorort.plan.areas.Level;
import org.vorort.plan.areas.LevelWords;
import org.vorort.plan.areas.TaskArea;
import org.vorort.plan.parties.ChooseParties;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Who has which part in a task area: entered, corrected, found right, removed. */
@Controller
class ResponsibilityFormPages {

    /**
     * @param one empty for a new one
     * @param organisations those that could be meant, where it has to be asked; {@code people} likewise
     */
    record EntryView(
            TaskArea area,
            Optional<Responsibility> one,
            FormState form,
            List<Choice> organisations,
            List<Choice> people,
            List<FreeTextGuard.Finding> words) {

        List<Choice> parts(Frame page) {
            return List.of(Part.values()).stream()
                    .map(part -> new Choice(
                            part.code(),
                            page.text("plan.responsibilities.part." + part.code()),
                            page.text("plan.responsibilities.part." + part.code() + ".help")))
                    .toList();
        }

        List<Choice> levels(Frame page) {
            return LevelWords.choices(page);
        }

        /** With the way to keep what was typed. */
        List<Choice> parties(Frame page) {
            var choices = new ArrayList<>(organisations);
            choices.add(new Choice(ChooseParties.AS_TYPED, page.text("plan.parties.asTyped")));
            return choices;
        }
    }

    private static final String TEMPLATE = "plan/responsibilities/entry";
    private static final ChooseParties.PersonFields CONTACT = new ChooseParties.PersonFields("contact", "person");

    private final KeepAreas keepAreas;
    private final KeepResponsibilities keepResponsibilities;
    private final ChooseParties parties;
    private final Clock clock;

    ResponsibilityFormPages(
            KeepAreas keepAreas, KeepResponsibilities keepResponsibilities, ChooseParties parties, Clock clock) {
        this.keepAreas = keepAreas;
        this.keepResponsibilities = keepResponsibilities;
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/responsibilities/{area}/entries/new")
    View empty(@PathVariable UUID area, @RequestParam(defaultValue = "town") String level, Visitor visitor) {
        var form = FormState.of(ResponsibilityForm.beginning(level, today()));
        return Screen.of(
                TEMPLATE, new EntryView(area(area, visitor), Optional.empty(), form, List.of(), List.of(), List.of()));
    }

    @PostMapping("/{municipality}/responsibilities/{area}/entries")
    View add(
            @PathVariable UUID area,
            @ModelAttribute("form") ResponsibilityForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var found = area(area, visitor);
        var words = check(form, errors);
        var one = read(form, area, Ids.fresh(), errors, visitor);
        if (one.isEmpty()) {
            return again(found, Optional.empty(), form, errors, words, visitor);
        }
        keepResponsibilities.add(visitor.municipality(), one.get(), visitor.actor());
        Notices.say(response, "plan.responsibilities.saved");
        return back(area, visitor);
    }

    @GetMapping("/{municipality}/responsibilities/{area}/entries/{id}")
    View one(@PathVariable UUID area, @PathVariable UUID id, Visitor visitor) {
        var one = one(id, visitor);
        var who = parties.name(visitor.municipality(), one.party());
        var contact = one.contact()
                .map(person -> parties.name(visitor.municipality(), person))
                .orElse("");
        var form = FormState.of(ResponsibilityForm.of(one, who, contact));
        return Screen.of(
                TEMPLATE, new EntryView(area(area, visitor), Optional.of(one), form, List.of(), List.of(), List.of()));
    }

    @PostMapping("/{municipality}/responsibilities/{area}/entries/{id}")
    View change(
            @PathVariable UUID area,
            @PathVariable UUID id,
            @ModelAttribute("form") ResponsibilityForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var before = one(id, visitor);
        var words = check(form, errors);
        var changed = read(form, before.area(), id, errors, visitor);
        if (changed.isPresent()) {
            if (keepResponsibilities.change(visitor.municipality(), changed.get(), visitor.actor())) {
                Notices.say(response, "plan.responsibilities.saved");
                return back(area, visitor);
            }
            errors.reject("plan.responsibilities.changedMeanwhile");
        }
        return again(area(area, visitor), Optional.of(before), form, errors, words, visitor);
    }

    @PostMapping("/{municipality}/responsibilities/{area}/entries/{id}/check")
    View check(@PathVariable UUID area, @PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        keepResponsibilities.check(visitor.municipality(), one(id, visitor), visitor.actor());
        Notices.say(response, "plan.responsibilities.checked");
        return back(area, visitor);
    }

    @DeleteMapping("/{municipality}/responsibilities/{area}/entries/{id}")
    View remove(@PathVariable UUID area, @PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        keepResponsibilities.remove(visitor.municipality(), one(id, visitor), visitor.actor());
        Notices.say(response, "plan.responsibilities.removed");
        return back(area, visitor);
    }

    private List<FreeTextGuard.Finding> check(ResponsibilityForm form, BindingResult errors) {
        form.check(today(), errors);
        var found = FreeTextGuard.findings(form.note());
        if (!found.isEmpty() && !form.confirmsWords()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        return found;
    }

    /** What was typed, as an entry; empty where the errors say what is wrong. */
    private Optional<Responsibility> read(
            ResponsibilityForm form, UUID area, UUID id, BindingResult errors, Visitor visitor) {
        var municipality = visitor.municipality();
        var party = parties.party(municipality, form.who(), form.organisation(), "organisation", errors);
        var contact = parties.person(municipality, form.contact(), form.person(), CONTACT, errors);
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Responsibility(
                id,
                area,
                Level.of(form.level()).orElseThrow(),
                Part.of(form.part()).orElseThrow(),
                party,
                contact,
                form.legalBasis().strip(),
                form.note().strip(),
                form.day().orElseThrow(),
                form.versionNumber()));
    }

    private View again(
            TaskArea area,
            Optional<Responsibility> one,
            ResponsibilityForm form,
            BindingResult errors,
            List<FreeTextGuard.Finding> words,
            Visitor visitor) {
        var organisations =
                errors.hasFieldErrors("organisation") || !form.organisation().isEmpty()
                        ? parties.organisations(visitor.municipality(), form.who())
                        : List.<Choice>of();
        var people = errors.hasFieldErrors("person") || !form.person().isEmpty()
                ? parties.people(visitor.municipality(), form.contact())
                : List.<Choice>of();
        return Screen.again(TEMPLATE, new EntryView(area, one, FormState.of(errors), organisations, people, words));
    }

    private TaskArea area(UUID id, Visitor visitor) {
        return keepAreas.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private Responsibility one(UUID id, Visitor visitor) {
        return keepResponsibilities.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private static View back(UUID area, Visitor visitor) {
        return new RedirectView(visitor.home() + "/responsibilities/" + area);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
