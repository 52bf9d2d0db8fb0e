package org.vorort.plan.funding;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Days;
import org.vorort.kernel.Ids;
import org.vorort.plan.parties.ChooseParties;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** One funding: what it pays until when, its money year by year, and what must be handed in. */
@Controller
class OneFundingPages {

    /** @param form for a deadline */
    record FundingPageView(
            Funding funding,
            String funder,
            String responsible,
            List<FundingYear> years,
            List<Deadline> deadlines,
            FormState form,
            LocalDate today,
            boolean mayChange) {

        List<Choice> kinds(Frame page) {
            return Arrays.stream(Deadline.Kind.values())
                    .map(kind -> new Choice(kind.code(), page.text("plan.funding.deadline." + kind.code())))
                    .toList();
        }
    }

    record DeadlineForm(String kind, String due, String words) {

        DeadlineForm {
            kind = Objects.requireNonNullElse(kind, "");
            due = Objects.requireNonNullElse(due, "");
            words = Objects.requireNonNullElse(words, "");
        }
    }

    private static final String TEMPLATE = "plan/funding/funding";
    private static final int LONGEST_WORDS = 300;

    /** Years of a funding without an end are shown as far as the next one. */
    private static final int MOST_YEARS = 15;

    private final KeepFundings keepFundings;
    private final KeepYears keepYears;
    private final KeepDeadlines keepDeadlines;
    private final ChooseParties parties;
    private final Clock clock;

    OneFundingPages(
            KeepFundings keepFundings,
            KeepYears keepYears,
            KeepDeadlines keepDeadlines,
            ChooseParties parties,
            Clock clock) {
        this.keepFundings = keepFundings;
        this.keepYears = keepYears;
        this.keepDeadlines = keepDeadlines;
        this.parties = parties;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/funding/{id}")
    View one(@PathVariable UUID id, Visitor visitor) {
        return Screen.of(TEMPLATE, view(id, FormState.of(new DeadlineForm("", "", "")), visitor));
    }

    @PostMapping("/{municipality}/funding/{id}/deadlines")
    View add(
            @PathVariable UUID id,
            @ModelAttribute("form") DeadlineForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var funding = funding(id, visitor);
        var due = Days.read(form.due());
        if (Deadline.Kind.of(form.kind()).isEmpty()) {
            errors.rejectValue("kind", "plan.funding.deadline.missing");
        }
        if (due.isEmpty()) {
            errors.rejectValue("due", form.due().isBlank() ? "plan.funding.due.missing" : "actors.form.date");
        }
        if (form.words().length() > LONGEST_WORDS) {
            errors.rejectValue("words", "actors.form.tooLong", new Object[] {LONGEST_WORDS}, "");
        }
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(id, FormState.of(errors), visitor));
        }
        var deadline = new Deadline(
                Ids.fresh(),
                id,
                Deadline.Kind.of(form.kind()).orElseThrow(),
                due.orElseThrow(),
                Optional.empty(),
                form.words().strip());
        keepDeadlines.add(visitor.municipality(), funding, deadline, visitor.actor());
        Notices.say(response, "plan.funding.deadline.added");
        return back(id, visitor);
    }

    @PostMapping("/{municipality}/funding/{id}/deadlines/{deadline}/done")
    View done(@PathVariable UUID id, @PathVariable UUID deadline, Visitor visitor, HttpServletResponse response) {
        var funding = funding(id, visitor);
        keepDeadlines.done(visitor.municipality(), funding, deadline(funding, deadline, visitor), visitor.actor());
        Notices.say(response, "plan.funding.deadline.isDone");
        return back(id, visitor);
    }

    @DeleteMapping("/{municipality}/funding/{id}/deadlines/{deadline}")
    View remove(@PathVariable UUID id, @PathVariable UUID deadline, Visitor visitor, HttpServletResponse response) {
        var funding = funding(id, visitor);
        keepDeadlines.remove(visitor.municipality(), funding, deadline(funding, deadline, visitor), visitor.actor());
        Notices.say(response, "plan.funding.deadline.removed");
        return back(id, visitor);
    }

    private FundingPageView view(UUID id, FormState form, Visitor visitor) {
        var municipality = visitor.municipality();
        var funding = funding(id, visitor);
        return new FundingPageView(
                funding,
                parties.name(municipality, funding.funder()),
                funding.responsible()
                        .map(person -> parties.name(municipality, person))
                        .orElse(""),
                years(funding, keepYears.of(municipality, funding)),
                keepDeadlines.of(municipality, funding),
                form,
                today(),
                visitor.is(Role.COORDINATOR));
    }

    /** Every year from the first to the last, also those about which nothing was entered yet. */
    private List<FundingYear> years(Funding funding, List<FundingYear> entered) {
        var first = funding.span().from().getYear();
        var last = funding.span().until().map(LocalDate::getYear).orElse(Math.max(first, today().getYear() + 1));
        var years = new ArrayList<FundingYear>();
        for (var year = first; year <= Math.min(last, first + MOST_YEARS); year++) {
            var wanted = year;
            years.add(entered.stream()
                    .filter(one -> one.year() == wanted)
                    .findFirst()
                    .orElse(FundingYear.empty(funding.id(), year)));
        }
        return years;
    }

    private Deadline deadline(Funding funding, UUID id, Visitor visitor) {
        return keepDeadlines.of(visitor.municipality(), funding).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private Funding funding(UUID id, Visitor visitor) {
        return keepFundings.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private static View back(UUID id, Visitor visitor) {
        return new RedirectView(visitor.home() + "/funding/" + id);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
