package org.vorort.meetings.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.procedure.Rhythm;
import org.vorort.identity.Visitor;
import org.vorort.meetings.planning.SeriesForm.TypedDay;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** Several dates at once: proposed from the rhythm, looked at one by one, planned with one button. */
@Controller
class SeriesPages {

    /**
     * The page.
     *
     * @param ruled whether the rules have a rhythm
     * @param ask how many and how often; {@code form} holds the days, none where nothing can be proposed yet
     * @param days the days of the form, and {@code clashes} what speaks against them
     * @param choices what can be chosen for the place
     */
    record SeriesView(
            Body body,
            boolean ruled,
            FormState ask,
            Optional<FormState> form,
            List<TypedDay> days,
            Map<LocalDate, List<Clash>> clashes,
            PlaceChoices.Choices choices) {

        /** Thursday, 14.01.2027; what was typed where that is no date. */
        String label(Frame page, TypedDay typed) {
            return typed.date()
                    .map(day -> day.getDayOfWeek()
                                    .getDisplayName(
                                            TextStyle.FULL, page.language().locale())
                            + ", " + page.date(day))
                    .orElseGet(() -> page.text("meetings.series.noDate"));
        }

        List<Clash> clashes(TypedDay typed) {
            return typed.date().map(day -> clashes.getOrDefault(day, List.of())).orElse(List.of());
        }

        List<Choice> rhythms(Frame page) {
            return Arrays.stream(Rhythm.values())
                    .filter(rhythm -> rhythm.months() > 0)
                    .map(rhythm -> new Choice(rhythm.code(), page.text("bodies.word.rhythm." + rhythm.code())))
                    .toList();
        }
    }

    private static final String TEMPLATE = "meetings/planning/series";

    private final Bodies bodies;
    private final SuggestMeeting suggestMeeting;
    private final FindClashes findClashes;
    private final PlanMeeting planMeeting;
    private final PlaceChoices placeChoices;
    private final Texts texts;
    private final Clock clock;

    SeriesPages(
            Bodies bodies,
            SuggestMeeting suggestMeeting,
            FindClashes findClashes,
            PlanMeeting planMeeting,
            PlaceChoices placeChoices,
            Texts texts,
            Clock clock) {
        this.bodies = bodies;
        this.suggestMeeting = suggestMeeting;
        this.findClashes = findClashes;
        this.planMeeting = planMeeting;
        this.placeChoices = placeChoices;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/meetings/series")
    View propose(@ModelAttribute("form") SeriesQuestion typed, BindingResult errors, Visitor visitor) {
        var working = bodies.all(visitor.municipality()).stream()
                .filter(one -> one.worksOn(today()))
                .toList();
        var chosen = working.stream()
                .filter(one -> working.size() == 1 || one.slug().equals(typed.body()))
                .findFirst();
        if (chosen.isEmpty()) {
            return Screen.of("meetings/planning/whichBody", new PlanningPages.BodiesView(working, "/meetings/series"));
        }
        var body = chosen.get();
        var rhythm = suggestMeeting.rhythm(visitor.municipality(), body);
        if (typed.isNew()) {
            var first = rhythm.map(known -> SeriesQuestion.of(body.slug(), known))
                    .orElseGet(() -> SeriesQuestion.of(body.slug()));
            var form = rhythm.isPresent() ? proposed(body, first, visitor) : Optional.<SeriesForm>empty();
            return Screen.of(TEMPLATE, view(body, FormState.of(first), form, visitor));
        }
        typed.check(errors, today());
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(body, FormState.of(errors), Optional.empty(), visitor));
        }
        return Screen.of(TEMPLATE, view(body, FormState.of(typed), proposed(body, typed, visitor), visitor));
    }

    @PostMapping("/{municipality}/meetings/series")
    View plan(
            @ModelAttribute("form") SeriesForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var body = bodies.bySlug(visitor.municipality(), form.question().body()).orElseThrow(NotFound::new);
        if (!body.worksOn(today())) {
            throw new Refused("meetings.series.over");
        }
        form.check(errors, body, today());
        if (!errors.hasErrors() && "look".equals(form.step())) {
            return Screen.of(TEMPLATE, view(body, form, FormState.of(form), visitor));
        }
        if (!errors.hasErrors()) {
            warn(body, form, errors, visitor);
        }
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(body, form, FormState.of(errors), visitor));
        }
        var planned = planMeeting.planAll(visitor.municipality(), body, form.details(), visitor.actor());
        Notices.say(response, planned.size() == 1 ? "meetings.planned" : "meetings.series.planned", planned.size());
        return new RedirectView(visitor.home() + "/meetings?body=" + body.slug());
    }

    /** A day that was changed and has something against it is shown once more, before it is taken. */
    private void warn(Body body, SeriesForm form, BindingResult errors, Visitor visitor) {
        var clashes = clashes(body, form.days(), visitor);
        for (var number = 0; number < form.days().size(); number++) {
            var one = form.days().get(number);
            var against = one.date().map(clashes::get).orElse(List.of());
            if (one.isChosen() && one.isNew() && !against.isEmpty()) {
                errors.rejectValue("days[" + number + "].day", "meetings.series.look");
            }
        }
    }

    private Optional<SeriesForm> proposed(Body body, SeriesQuestion question, Visitor visitor) {
        var title = texts.text(visitor.language(), "meetings.title.usual", body.name());
        var rhythm = question.chosen().orElseThrow();
        var found = suggestMeeting.series(visitor.municipality(), body, title, rhythm, question.most()).stream()
                .filter(one -> within(one.day().orElseThrow(), body, question))
                .toList();
        return found.isEmpty() ? Optional.empty() : Optional.of(SeriesForm.of(question, found));
    }

    private static boolean within(LocalDate day, Body body, SeriesQuestion question) {
        return question.lastDay().filter(day::isAfter).isEmpty()
                && body.endsOn().filter(day::isAfter).isEmpty();
    }

    private SeriesView view(Body body, FormState ask, Optional<SeriesForm> form, Visitor visitor) {
        return view(
                body, ask, form.map(FormState::of), form.map(SeriesForm::days).orElse(List.of()), visitor);
    }

    /** The page again after it was sent; what it says about the days has then been seen. */
    private SeriesView view(Body body, SeriesForm typed, FormState form, Visitor visitor) {
        var days = typed.days().subList(0, Math.min(typed.days().size(), SeriesQuestion.MOST));
        return view(body, FormState.of(typed.question()), Optional.of(form), days, visitor);
    }

    private SeriesView view(Body body, FormState ask, Optional<FormState> form, List<TypedDay> days, Visitor visitor) {
        return new SeriesView(
                body,
                suggestMeeting.rhythm(visitor.municipality(), body).isPresent(),
                ask.within("ask"),
                form,
                days,
                clashes(body, days, visitor),
                placeChoices.of(visitor));
    }

    private Map<LocalDate, List<Clash>> clashes(Body body, List<TypedDay> days, Visitor visitor) {
        var dates = new HashSet<LocalDate>();
        days.forEach(one -> one.date().ifPresent(dates::add));
        return findClashes.on(visitor.municipality(), body, dates);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
