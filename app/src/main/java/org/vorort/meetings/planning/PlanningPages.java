package org.vorort.meetings.planning;

import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
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
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** Planning a meeting and changing day, hours and place. */
@Controller
class PlanningPages {

    /** For which body? @param path where one goes on with it, below the town */
    record BodiesView(List<Body> bodies, String path) {}

    /**
     * A meeting to be planned or changed.
     *
     * @param meeting the meeting as it stands; absent for a new one
     * @param choices what can be chosen for the place
     */
    record PlanView(Optional<Meeting> meeting, Body body, FormState form, PlaceChoices.Choices choices) {

        /** Where the form is sent, below the town. */
        String path() {
            return meeting.map(known -> "/meetings/" + known.slug()).orElse("/meetings");
        }
    }

    private static final int LONGEST_REASON = 1_000;

    private final Meetings meetings;
    private final PlanMeeting planMeeting;
    private final Bodies bodies;
    private final SuggestMeeting suggestMeeting;
    private final PlaceChoices placeChoices;
    private final Texts texts;
    private final Clock clock;

    PlanningPages(
            Meetings meetings,
            PlanMeeting planMeeting,
            Bodies bodies,
            SuggestMeeting suggestMeeting,
            PlaceChoices placeChoices,
            Texts texts,
            Clock clock) {
        this.meetings = meetings;
        this.planMeeting = planMeeting;
        this.bodies = bodies;
        this.suggestMeeting = suggestMeeting;
        this.placeChoices = placeChoices;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/meetings/new")
    View suggested(@RequestParam(defaultValue = "") String body, Visitor visitor) {
        var working = bodies.all(visitor.municipality()).stream()
                .filter(one -> one.worksOn(today()))
                .toList();
        var chosen = working.stream()
                .filter(one -> working.size() == 1 || one.slug().equals(body))
                .findFirst();
        if (chosen.isEmpty()) {
            return Screen.of("meetings/planning/whichBody", new BodiesView(working, "/meetings/new"));
        }
        var title = texts.text(
                visitor.language(), "meetings.title.usual", chosen.get().name());
        var details = suggestMeeting.next(visitor.municipality(), chosen.get(), title);
        var form = FormState.of(MeetingForm.of(chosen.get().slug(), details, 0));
        return Screen.of("meetings/planning/plan", view(Optional.empty(), chosen.get(), form, visitor));
    }

    @PostMapping("/{municipality}/meetings")
    View plan(
            @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var body = bodies.bySlug(visitor.municipality(), form.body()).orElseThrow(NotFound::new);
        form.check(errors, today());
        if (errors.hasErrors()) {
            return Screen.again("meetings/planning/plan", view(Optional.empty(), body, FormState.of(errors), visitor));
        }
        var meeting = planMeeting.plan(visitor.municipality(), body, form.details(), visitor.actor());
        Notices.say(response, "meetings.planned");
        return new RedirectView(visitor.home() + "/meetings/" + meeting.slug());
    }

    @GetMapping("/{municipality}/meetings/{slug}/edit")
    View edit(@PathVariable String slug, Visitor visitor) {
        var meeting = ahead(slug, visitor);
        var body = bodies.byId(visitor.municipality(), meeting.body()).orElseThrow();
        var form = FormState.of(MeetingForm.of(body.slug(), meeting.details(), meeting.version()));
        return Screen.of("meetings/planning/plan", view(Optional.of(meeting), body, form, visitor));
    }

    @PostMapping("/{municipality}/meetings/{slug}")
    View correct(
            @PathVariable String slug,
            @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = ahead(slug, visitor);
        var body = bodies.byId(visitor.municipality(), meeting.body()).orElseThrow();
        form.check(errors, today());
        if (!errors.hasErrors() && form.day().isBlank() && meeting.invitedAt().isPresent()) {
            errors.rejectValue("day", "meetings.day.invited");
        }
        if (meeting.version() != form.versionNumber()) {
            errors.reject("meetings.changedMeanwhile");
        }
        if (!errors.hasErrors()) {
            var changed = planMeeting.correct(visitor.municipality(), meeting, body, form.details(), visitor.actor());
            if (changed.isPresent()) {
                var moved = changed.get().sequence() > meeting.sequence();
                Notices.say(response, moved ? "meetings.moved" : "meetings.saved");
                return new RedirectView(
                        visitor.home() + "/meetings/" + changed.get().slug());
            }
            errors.reject("meetings.changedMeanwhile");
        }
        return Screen.again("meetings/planning/plan", view(Optional.of(meeting), body, FormState.of(errors), visitor));
    }

    /** Calls the meeting off, or takes it back where nobody was invited yet. */
    @DeleteMapping("/{municipality}/meetings/{slug}")
    View cancel(
            @PathVariable String slug,
            @RequestParam(defaultValue = "") String reason,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = ahead(slug, visitor);
        var invited = meeting.state() == MeetingState.INVITED;
        if (invited && (reason.isBlank() || reason.length() > LONGEST_REASON)) {
            throw new Refused("meetings.cancel.missing");
        }
        if (!planMeeting.cancel(visitor.municipality(), meeting, reason.strip(), visitor.actor())) {
            throw new Refused("meetings.changedMeanwhile");
        }
        Notices.say(response, invited ? "meetings.cancelled" : "meetings.removed");
        return new RedirectView(visitor.home() + "/meetings" + (invited ? "/" + slug : ""));
    }

    private Meeting ahead(String slug, Visitor visitor) {
        var meeting = meetings.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
        if (!meeting.state().isAhead()) {
            throw new Refused("meetings.notAhead");
        }
        return meeting;
    }

    private PlanView view(Optional<Meeting> meeting, Body body, FormState form, Visitor visitor) {
        return new PlanView(meeting, body, form, placeChoices.of(visitor));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
