package org.vorort.plan.funding;

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
import org.vorort.plan.funding.Funding.Purpose;
import org.vorort.plan.parties.ChooseParties;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** A funding: entered, corrected, removed. */
@Controller
class FundingFormPages {

    /**
     * @param funding empty for a new one
     * @param organisations those that could be meant, where it has to be asked; {@code people} likewise
     */
    record FormView(
            Optional<Funding> funding,
            FormState form,
            List<Post> posts,
            List<Choice> organisations,
            List<Choice> people,
            List<FreeTextGuard.Finding> words) {

        List<Choice> parties(Frame page) {
            var choices = new ArrayList<>(organisations);
            choices.add(new Choice(ChooseParties.AS_TYPED, page.text("plan.parties.asTyped")));
            return choices;
        }

        List<Choice> postChoices(Frame page) {
            return posts.stream()
                    .map(post -> new Choice(
                            post.id().toString(),
                            page.text(
                                    "plan.funding.postChoice",
                                    post.title(),
                                    page.decimal(post.fteHundredths() / 100.0))))
                    .toList();
        }

        List<Choice> states(Frame page) {
            var before = funding.map(Funding::state);
            return List.of(FundingState.values()).stream()
                    .filter(state -> before.map(old -> old.mayBecome(state)).orElse(true))
                    .map(state -> new Choice(state.code(), page.text("plan.funding.state." + state.code())))
                    .toList();
        }
    }

    private static final String TEMPLATE = "plan/funding/fundingEdit";
    private static final ChooseParties.PersonFields RESPONSIBLE =
            new ChooseParties.PersonFields("responsible", "person");

    private final KeepFundings keepFundings;
    private final KeepPosts keepPosts;
    private final ChooseParties parties;
    private final Texts texts;
    private final Clock clock;

    FundingFormPages(KeepFundings keepFundings, KeepPosts keepPosts, ChooseParties parties, Texts texts, Clock clock) {
        this.keepFundings = keepFundings;
        this.keepPosts = keepPosts;
        this.parties = parties;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/funding/new")
    View empty(@RequestParam(defaultValue = "") String post, Visitor visitor) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var form = FormState.of(FundingForm.beginning(today, post));
        return Screen.of(
                TEMPLATE, new FormView(Optional.empty(), form, posts(visitor), List.of(), List.of(), List.of()));
    }

    @PostMapping("/{municipality}/funding")
    View add(
            @ModelAttribute("form") FundingForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var words = check(form, errors);
        var funding = read(form, Ids.fresh(), errors, visitor);
        if (funding.isEmpty()) {
            return again(Optional.empty(), form, errors, words, visitor);
        }
        keepFundings.add(visitor.municipality(), funding.get(), visitor.actor());
        Notices.say(response, "plan.funding.saved");
        return new RedirectView(visitor.home() + "/funding/" + funding.get().id());
    }

    @GetMapping("/{municipality}/funding/{id}/edit")
    View edit(@PathVariable UUID id, Visitor visitor) {
        var funding = funding(id, visitor);
        var responsible = funding.responsible()
                .map(person -> parties.name(visitor.municipality(), person))
                .orElse("");
        var form = FundingForm.of(
                funding,
                parties.name(visitor.municipality(), funding.funder()),
                responsible,
                Formats.decimal(visitor.language(), funding.purpose().fteHundredths() / 100.0));
        return Screen.of(
                TEMPLATE,
                new FormView(
                        Optional.of(funding), FormState.of(form), posts(visitor), List.of(), List.of(), List.of()));
    }

    @PostMapping("/{municipality}/funding/{id}")
    View change(
            @PathVariable UUID id,
            @ModelAttribute("form") FundingForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var before = funding(id, visitor);
        var words = check(form, errors);
        var changed = read(form, id, errors, visitor);
        if (changed.isPresent()) {
            switch (keepFundings.change(visitor.municipality(), changed.get(), visitor.actor())) {
                case KeepFundings.Result.Kept _ -> {
                    Notices.say(response, "plan.funding.saved");
                    return new RedirectView(visitor.home() + "/funding/" + id);
                }
                case KeepFundings.Result.NotFromHere from ->
                    errors.rejectValue("state", "plan.funding.state.notFromHere", words(from, form, visitor), "");
                case KeepFundings.Result.ChangedMeanwhile _ -> errors.reject("plan.funding.changedMeanwhile");
            }
        }
        return again(Optional.of(before), form, errors, words, visitor);
    }

    @DeleteMapping("/{municipality}/funding/{id}")
    View remove(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        keepFundings.remove(visitor.municipality(), funding(id, visitor), visitor.actor());
        Notices.say(response, "plan.funding.removed");
        return new RedirectView(visitor.home() + "/funding");
    }

    private Object[] words(KeepFundings.Result.NotFromHere from, FundingForm form, Visitor visitor) {
        return new Object[] {
            texts.text(visitor.language(), "plan.funding.state." + from.before().code()),
            texts.text(visitor.language(), "plan.funding.state." + form.state())
        };
    }

    private static List<FreeTextGuard.Finding> check(FundingForm form, BindingResult errors) {
        form.check(errors);
        var found = FreeTextGuard.findings(form.note());
        if (!found.isEmpty() && !form.confirmsWords()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        return found;
    }

    /** What was typed, as a funding; empty where the errors say what is wrong. */
    private Optional<Funding> read(FundingForm form, UUID id, BindingResult errors, Visitor visitor) {
        var municipality = visitor.municipality();
        var funder = parties.party(municipality, form.funder(), form.organisation(), "organisation", errors);
        var responsible = parties.person(municipality, form.responsible(), form.person(), RESPONSIBLE, errors);
        var post = posts(visitor).stream()
                .filter(one -> one.id().toString().equals(form.post()))
                .findFirst();
        if (!form.post().isEmpty() && post.isEmpty()) {
            errors.rejectValue("post", "plan.funding.post.unknown");
        }
        if (errors.hasErrors()) {
            return Optional.empty();
        }
        return Optional.of(new Funding(
                id,
                form.programme().strip(),
                funder,
                post.map(one -> Purpose.of(one, Fte.read(form.fte()).orElseThrow()))
                        .orElseGet(() -> Purpose.project(form.project().strip())),
                form.span(),
                FundingState.of(form.state()).orElseThrow(),
                responsible,
                form.reference().strip(),
                form.note().strip(),
                form.versionNumber()));
    }

    private View again(
            Optional<Funding> funding,
            FundingForm form,
            BindingResult errors,
            List<FreeTextGuard.Finding> words,
            Visitor visitor) {
        var organisations =
                errors.hasFieldErrors("organisation") || !form.organisation().isEmpty()
                        ? parties.organisations(visitor.municipality(), form.funder())
                        : List.<Choice>of();
        var people = errors.hasFieldErrors("person") || !form.person().isEmpty()
                ? parties.people(visitor.municipality(), form.responsible())
                : List.<Choice>of();
        return Screen.again(
                TEMPLATE, new FormView(funding, FormState.of(errors), posts(visitor), organisations, people, words));
    }

    private List<Post> posts(Visitor visitor) {
        return keepPosts.all(visitor.municipality());
    }

    private Funding funding(UUID id, Visitor visitor) {
        return keepFundings.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }
}
