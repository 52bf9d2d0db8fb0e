package org.vorort.meetings.datepoll;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.planning.TypedTime;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** The work on a poll that runs: reminding, one more slot, more time, answers that came by phone. */
@Controller
class PollWorkPages {

    /** Another last day. */
    record LastDayForm(String lastDay) {

        LastDayForm {
            lastDay = Objects.requireNonNullElse(lastDay, "");
        }
    }

    /** An answer to be typed in. @param name whose it is */
    record TypedInView(Meeting meeting, Poll poll, Respondent respondent, String name, FormState form) {}

    private static final String TEMPLATE = "meetings/datepoll/poll";
    private static final String TYPED_IN = "meetings/datepoll/pollTypedIn";

    private final Meetings meetings;
    private final ShowPoll showPoll;
    private final RunPoll runPoll;
    private final AnswerPoll answerPoll;
    private final People people;
    private final Clock clock;

    PollWorkPages(
            Meetings meetings, ShowPoll showPoll, RunPoll runPoll, AnswerPoll answerPoll, People people, Clock clock) {
        this.meetings = meetings;
        this.showPoll = showPoll;
        this.runPoll = runPoll;
        this.answerPoll = answerPoll;
        this.people = people;
        this.clock = clock;
    }

    @PostMapping("/{municipality}/meetings/{slug}/poll/reminders")
    View remind(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        var meeting = meeting(slug, visitor);
        var poll = poll(meeting, visitor);
        if (showPoll.standing(poll, meeting) != Standing.ASKING) {
            throw new Refused("meetings.datepoll.over");
        }
        var reminded = runPoll.remind(visitor.municipality(), meeting, poll, visitor.actor());
        Notices.say(response, "meetings.roll.reminded", reminded);
        return back(slug, visitor);
    }

    @PostMapping("/{municipality}/meetings/{slug}/poll/slots")
    View add(
            @PathVariable String slug,
            @ModelAttribute("form") TypedTime form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = meeting(slug, visitor);
        var poll = poll(meeting, visitor);
        PollForm.checkSlot(form, errors, today());
        if (!errors.hasErrors()) {
            var told = runPoll.add(visitor.municipality(), meeting, poll.id(), PollForm.slot(form), visitor.actor());
            if (told.isPresent()) {
                Notices.say(response, "meetings.datepoll.slot.added", told.get());
                return back(slug, visitor);
            }
            errors.reject("meetings.datepoll.slot.full", new Object[] {Poll.MOST_SLOTS}, "");
        }
        var extend = FormState.of(new LastDayForm(poll.lastDay().toString()));
        return again(meeting, poll, FormState.of(errors), extend, visitor);
    }

    @PostMapping("/{municipality}/meetings/{slug}/poll/last-day")
    View extend(
            @PathVariable String slug,
            @ModelAttribute("form") LastDayForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = meeting(slug, visitor);
        var poll = poll(meeting, visitor);
        PollForm.checkLastDay(
                form.lastDay(), poll.slots().stream().map(PollSlot::day).toList(), errors, today());
        if (errors.hasErrors()) {
            var add = FormState.of(new TypedTime("", "", ""));
            return again(meeting, poll, add, FormState.of(errors), visitor);
        }
        var day = TypedTime.date(form.lastDay()).orElseThrow();
        runPoll.extend(visitor.municipality(), meeting, poll, day, visitor.actor());
        Notices.say(response, "meetings.saved");
        return back(slug, visitor);
    }

    @GetMapping("/{municipality}/meetings/{slug}/poll/answers/{id}")
    View typing(@PathVariable String slug, @PathVariable UUID id, Visitor visitor) {
        var meeting = meeting(slug, visitor);
        var poll = poll(meeting, visitor);
        var respondent = respondent(poll, id, visitor);
        var form = FormState.of(AnswerForm.of(poll, respondent));
        return Screen.of(TYPED_IN, typedIn(meeting, poll, respondent, form, visitor));
    }

    @PostMapping("/{municipality}/meetings/{slug}/poll/answers/{id}")
    View typeIn(
            @PathVariable String slug,
            @PathVariable UUID id,
            @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = meeting(slug, visitor);
        var poll = poll(meeting, visitor);
        var respondent = respondent(poll, id, visitor);
        if (!form.isFor(poll)) {
            throw new Refused("meetings.datepoll.slotsChanged");
        }
        form.check(errors);
        if (errors.hasErrors()) {
            return Screen.again(TYPED_IN, typedIn(meeting, poll, respondent, FormState.of(errors), visitor));
        }
        if (!answerPoll.typedIn(visitor.municipality(), id, form.said(), visitor.actor())) {
            throw new Refused("meetings.datepoll.closed");
        }
        Notices.say(response, "meetings.saved");
        return back(slug, visitor);
    }

    private View again(Meeting meeting, Poll poll, FormState add, FormState extend, Visitor visitor) {
        var view = showPoll.view(visitor.municipality(), meeting, poll, add.within("add"), extend.within("extend"));
        return Screen.again(TEMPLATE, view);
    }

    private TypedInView typedIn(Meeting meeting, Poll poll, Respondent respondent, FormState form, Visitor visitor) {
        var name = people.byId(visitor.municipality(), respondent.person())
                .map(Person::name)
                .orElse("");
        return new TypedInView(meeting, poll, respondent, name, form);
    }

    private Respondent respondent(Poll poll, UUID id, Visitor visitor) {
        return showPoll.respondent(visitor.municipality(), poll, id).orElseThrow(NotFound::new);
    }

    private Poll poll(Meeting meeting, Visitor visitor) {
        var poll = showPoll.of(visitor.municipality(), meeting).orElseThrow(NotFound::new);
        if (!showPoll.standing(poll, meeting).isOpenToOffice()) {
            throw new Refused("meetings.datepoll.closed");
        }
        return poll;
    }

    private Meeting meeting(String slug, Visitor visitor) {
        return meetings.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }

    private static View back(String slug, Visitor visitor) {
        return new RedirectView(visitor.home() + "/meetings/" + slug + "/poll");
    }
}
