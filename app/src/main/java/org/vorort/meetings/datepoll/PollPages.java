package org.vorort.meetings.datepoll;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
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
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingDetails;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.datepoll.FindCandidates.Candidate;
import org.vorort.meetings.datepoll.OpenPoll.Result;
import org.vorort.meetings.planning.TypedTime;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** The poll of a meeting that has no day yet: begun, looked at, decided or ended. */
@Controller
class PollPages {

    /** A poll to be. @param lines how many lines there are for slots */
    record NewPollView(Meeting meeting, FormState form, int lines, List<Candidate> candidates) {

        /** Everybody who is usually asked, with what they are. */
        List<Choice> usual(Frame page) {
            return candidates.stream()
                    .filter(Candidate::usual)
                    .map(one -> choice(page, one))
                    .toList();
        }

        /** The others of this role. */
        List<Choice> others(Frame page, String role) {
            return candidates.stream()
                    .filter(one -> !one.usual() && one.guest().role().code().equals(role))
                    .map(one -> choice(page, one))
                    .toList();
        }

        private static Choice choice(Frame page, Candidate one) {
            var role = page.text("meetings.roll.role." + one.guest().role().code());
            return new Choice(one.guest().person().toString(), one.name(), role);
        }
    }

    private static final int USUAL_DAYS = 10;
    private static final String TEMPLATE = "meetings/datepoll/pollNew";
    private static final TypedTime EMPTY = new TypedTime("", "17:00", "19:00");

    private final Meetings meetings;
    private final ShowPoll showPoll;
    private final FindCandidates findCandidates;
    private final OpenPoll openPoll;
    private final RunPoll runPoll;
    private final Clock clock;

    PollPages(
            Meetings meetings,
            ShowPoll showPoll,
            FindCandidates findCandidates,
            OpenPoll openPoll,
            RunPoll runPoll,
            Clock clock) {
        this.meetings = meetings;
        this.showPoll = showPoll;
        this.findCandidates = findCandidates;
        this.openPoll = openPoll;
        this.runPoll = runPoll;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/meetings/{slug}/poll")
    View poll(@PathVariable String slug, @RequestParam(defaultValue = "") String again, Visitor visitor) {
        var meeting = meeting(slug, visitor);
        var poll = showPoll.of(visitor.municipality(), meeting);
        var anew = again.equals("true")
                && poll.filter(one -> one.state() == PollState.OPEN).isEmpty();
        if (poll.isPresent() && !anew) {
            var add = FormState.of(EMPTY).within("add");
            var extend = FormState.of(
                            new PollWorkPages.LastDayForm(poll.get().lastDay().toString()))
                    .within("extend");
            var view = showPoll.view(visitor.municipality(), meeting, poll.get(), add, extend);
            return Screen.of("meetings/datepoll/poll", view);
        }
        needDraft(meeting);
        var candidates = findCandidates.of(visitor.municipality(), meeting);
        return Screen.of(TEMPLATE, view(meeting, FormState.of(suggested(meeting, candidates, visitor)), candidates));
    }

    @PostMapping("/{municipality}/meetings/{slug}/poll")
    View open(
            @PathVariable String slug,
            @ModelAttribute("form") PollForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = meeting(slug, visitor);
        needDraft(meeting);
        var candidates = findCandidates.of(visitor.municipality(), meeting);
        var asked = candidates.stream()
                .filter(one -> form.asked().contains(one.guest().person().toString()))
                .map(Candidate::guest)
                .toList();
        form.check(errors, asked.size(), today());
        if (errors.hasErrors()) {
            return Screen.again(TEMPLATE, view(meeting, FormState.of(errors), candidates));
        }
        var draft = new OpenPoll.Draft(form.until(), form.words().strip(), form.drafts(), asked);
        switch (openPoll.open(visitor.municipality(), meeting, draft, visitor.actor())) {
            case Result.Sent(var mails, var letters, var calls) ->
                Notices.say(response, "meetings.datepoll.sent", mails, letters, calls);
            case Result.RunsAlready _ -> throw new Refused("meetings.datepoll.runsAlready");
            case Result.NotNow _ -> throw new Refused("meetings.datepoll.dayIsSet");
        }
        return back(slug, visitor);
    }

    /** The day is settled: the meeting gets it, and everybody who was asked is told. */
    @PostMapping("/{municipality}/meetings/{slug}/poll/day")
    View choose(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String slot,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = meeting(slug, visitor);
        var poll = openPoll(meeting, visitor);
        var wanted = poll.slots().stream()
                .map(PollSlot::id)
                .filter(id -> id.toString().equals(slot))
                .findFirst()
                .orElseThrow(NotFound::new);
        return switch (runPoll.choose(visitor.municipality(), meeting, poll.id(), wanted, visitor.actor())) {
            case RunPoll.Chosen.Settled settled -> {
                Notices.say(response, "meetings.datepoll.settled");
                yield new RedirectView(
                        visitor.home() + "/meetings/" + settled.meeting().slug());
            }
            case RunPoll.Chosen.NoSuchSlot _ -> throw new NotFound();
            case RunPoll.Chosen.ChangedMeanwhile _ -> throw new Refused("meetings.datepoll.changedMeanwhile");
        };
    }

    @DeleteMapping("/{municipality}/meetings/{slug}/poll")
    View end(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        var meeting = meeting(slug, visitor);
        var poll = openPoll(meeting, visitor);
        if (!runPoll.end(visitor.municipality(), meeting, poll.id(), visitor.actor())) {
            throw new Refused("meetings.datepoll.changedMeanwhile");
        }
        Notices.say(response, "meetings.datepoll.ended");
        return back(slug, visitor);
    }

    private Poll openPoll(Meeting meeting, Visitor visitor) {
        var poll = showPoll.of(visitor.municipality(), meeting).orElseThrow(NotFound::new);
        if (!showPoll.standing(poll, meeting).isOpenToOffice()) {
            throw new Refused("meetings.datepoll.closed");
        }
        return poll;
    }

    private static void needDraft(Meeting meeting) {
        if (meeting.state() != MeetingState.DRAFT) {
            throw new Refused("meetings.datepoll.dayIsSet");
        }
    }

    /** With the hours of the last meeting, as many empty lines as there may be slots, and everybody who is usually asked. */
    private PollForm suggested(Meeting meeting, List<Candidate> candidates, Visitor visitor) {
        var before = meetings.of(visitor.municipality(), meeting.body()).stream()
                .map(Meeting::details)
                .filter(details -> details.starts().isPresent())
                .findFirst();
        var from = before.flatMap(MeetingDetails::starts).map(TypedTime::hour).orElse(EMPTY.from());
        var until = before.flatMap(MeetingDetails::ends).map(TypedTime::hour).orElse(EMPTY.until());
        var slots = new ArrayList<TypedTime>();
        for (var number = 0; number < Poll.MOST_SLOTS; number++) {
            slots.add(new TypedTime("", from, until));
        }
        var asked = candidates.stream()
                .filter(Candidate::usual)
                .map(one -> one.guest().person().toString())
                .toList();
        return new PollForm(today().plusDays(USUAL_DAYS).toString(), "", slots, asked);
    }

    private static NewPollView view(Meeting meeting, FormState form, List<Candidate> candidates) {
        return new NewPollView(meeting, form, Poll.MOST_SLOTS, candidates);
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
