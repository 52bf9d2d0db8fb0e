package org.vorort.meetings.minutes;

import jakarta.servlet.http.HttpServletResponse;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.minutes.ReadMinutes.Standing;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;

/** The minutes at the office: read, sent round, corrected, approved, released. */
@Controller
class MinutesPages {

    /** @param bySilence whether the rules let silence approve; {@code timeIsUp} whether nobody may object any more */
    record MinutesView(Meeting meeting, Standing standing, boolean bySilence, boolean timeIsUp, boolean mayChange) {

        boolean in(MeetingState state) {
            return meeting.state() == state;
        }

        boolean writing() {
            return in(MeetingState.HELD) || in(MeetingState.MINUTES_DRAFT);
        }
    }

    private static final int LONGEST_ANSWER = 2_000;

    private final Meetings meetings;
    private final ReadMinutes readMinutes;
    private final CirculateMinutes circulateMinutes;
    private final ApproveMinutes approveMinutes;
    private final ReleaseMinutes releaseMinutes;
    private final RaiseObjection raiseObjection;
    private final PrintMinutes printMinutes;

    MinutesPages(
            Meetings meetings,
            ReadMinutes readMinutes,
            CirculateMinutes circulateMinutes,
            ApproveMinutes approveMinutes,
            ReleaseMinutes releaseMinutes,
            RaiseObjection raiseObjection,
            PrintMinutes printMinutes) {
        this.meetings = meetings;
        this.readMinutes = readMinutes;
        this.circulateMinutes = circulateMinutes;
        this.approveMinutes = approveMinutes;
        this.releaseMinutes = releaseMinutes;
        this.raiseObjection = raiseObjection;
        this.printMinutes = printMinutes;
    }

    @GetMapping("/{municipality}/meetings/{slug}/minutes")
    View minutes(@PathVariable String slug, Visitor visitor) {
        var meeting = held(slug, visitor);
        return Screen.of(
                "meetings/minutes/minutes",
                new MinutesView(
                        meeting,
                        readMinutes.standing(visitor.municipality(), meeting),
                        approveMinutes.bySilence(visitor.municipality(), meeting),
                        approveMinutes.timeIsUp(visitor.municipality(), meeting),
                        visitor.is(Role.COORDINATOR)));
    }

    @GetMapping("/{municipality}/meetings/{slug}/minutes/print")
    ResponseEntity<byte[]> print(@PathVariable String slug, Visitor visitor) {
        var meeting = held(slug, visitor);
        var standing = readMinutes.standing(visitor.municipality(), meeting);
        return printMinutes.print(
                visitor, meeting, standing.text(), meeting.state().isLocked());
    }

    @PostMapping("/{municipality}/meetings/{slug}/minutes/circulation")
    View circulate(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        var meeting = held(slug, visitor);
        switch (circulateMinutes.circulate(visitor.municipality(), meeting, visitor.actor())) {
            case CirculateMinutes.Result.Circulating round ->
                Notices.say(
                        response,
                        "meetings.minutes.circulating",
                        round.sent(),
                        Formats.date(visitor.language(), round.until()));
            case CirculateMinutes.Result.NotNow _, CirculateMinutes.Result.ChangedMeanwhile _ ->
                throw new Refused("meetings.changedMeanwhile");
        }
        return back(slug, visitor);
    }

    /** Takes the minutes back to be corrected. */
    @DeleteMapping("/{municipality}/meetings/{slug}/minutes/circulation")
    View correct(@PathVariable String slug, Visitor visitor) {
        var meeting = held(slug, visitor);
        if (!meeting.state().mayBecome(MeetingState.MINUTES_DRAFT)) {
            throw new Refused("meetings.changedMeanwhile");
        }
        meetings.move(visitor.municipality(), meeting, meeting.in(MeetingState.MINUTES_DRAFT), visitor.actor())
                .orElseThrow(() -> new Refused("meetings.changedMeanwhile"));
        return new RedirectView(visitor.home() + "/meetings/" + slug + "/proceedings");
    }

    /** What the office answers to an objection. */
    @PostMapping("/{municipality}/meetings/{slug}/minutes/objections/{id}")
    View settle(
            @PathVariable String slug,
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String answer,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = held(slug, visitor);
        var settled = Objection.State.of(state)
                .filter(one -> one != Objection.State.OPEN)
                .orElseThrow(NotFound::new);
        if (answer.length() > LONGEST_ANSWER || (settled == Objection.State.REJECTED && answer.isBlank())) {
            throw new Refused("meetings.objection.answer.missing");
        }
        if (!raiseObjection.settle(visitor.municipality(), meeting, id, settled, answer.strip(), visitor.actor())) {
            throw new Refused("meetings.changedMeanwhile");
        }
        Notices.say(response, "meetings.saved");
        return back(slug, visitor);
    }

    @PostMapping("/{municipality}/meetings/{slug}/minutes/approval")
    View approve(
            @PathVariable String slug,
            @RequestParam(defaultValue = "meeting") String way,
            Visitor visitor,
            HttpServletResponse response) {
        var meeting = held(slug, visitor);
        var how = way.equals("silence") ? Approval.Way.SILENCE : Approval.Way.MEETING;
        switch (approveMinutes.approve(visitor.municipality(), meeting, how, visitor.actor())) {
            case ApproveMinutes.Result.Approved _ -> Notices.say(response, "meetings.minutes.approved");
            case ApproveMinutes.Result.ObjectionsOpen _ -> throw new Refused("meetings.minutes.objectionsOpen");
            case ApproveMinutes.Result.TooEarly early ->
                throw new Refused("meetings.minutes.tooEarly", Formats.date(visitor.language(), early.until()));
            case ApproveMinutes.Result.NotBySilence _ -> throw new Refused("meetings.minutes.notBySilence");
            case ApproveMinutes.Result.NotNow _ -> throw new Refused("meetings.changedMeanwhile");
        }
        return back(slug, visitor);
    }

    @PostMapping("/{municipality}/meetings/{slug}/minutes/release")
    View release(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        if (!releaseMinutes.release(visitor.municipality(), held(slug, visitor), visitor.actor())) {
            throw new Refused("meetings.changedMeanwhile");
        }
        Notices.say(response, "meetings.minutes.released");
        return back(slug, visitor);
    }

    @DeleteMapping("/{municipality}/meetings/{slug}/minutes/release")
    View withdraw(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        if (!releaseMinutes.withdraw(visitor.municipality(), held(slug, visitor), visitor.actor())) {
            throw new Refused("meetings.changedMeanwhile");
        }
        Notices.say(response, "meetings.minutes.withdrawn");
        return back(slug, visitor);
    }

    private Meeting held(String slug, Visitor visitor) {
        var meeting = meetings.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
        if (meeting.state().isAhead() || meeting.state() == MeetingState.CANCELLED) {
            throw new Refused("meetings.minutes.notYet");
        }
        return meeting;
    }

    private static View back(String slug, Visitor visitor) {
        return new RedirectView(visitor.home() + "/meetings/" + slug + "/minutes");
    }
}
