package org.vorort.meetings.overview;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyId;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.Notice;
import org.vorort.meetings.agenda.Agenda;
import org.vorort.meetings.invitations.Answers;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** All meetings, and each with everything that belongs to it. */
@Controller
class MeetingPages {

    /** A meeting in the list. */
    record Line(Meeting meeting, String body) {}

    /**
     * The list.
     *
     * @param ahead what is still to come, the next one first
     * @param awaiting what was held and whose minutes are not settled
     * @param past everything else, newest first; the latest few where nobody asked for all
     * @param pastInAll how many there are
     * @param body the address of the body the list is about; empty for all
     */
    record ListView(
            List<Line> ahead,
            List<Line> awaiting,
            List<Line> past,
            int pastInAll,
            List<Body> bodies,
            String body,
            boolean mayChange) {

        boolean isEmpty() {
            return ahead.isEmpty() && awaiting.isEmpty() && past.isEmpty();
        }
    }

    /**
     * A meeting.
     *
     * @param notice whether one can still invite in time; absent where nobody needs to know
     * @param polled whether people were asked which day suits
     */
    record MeetingView(
            Meeting meeting,
            Body body,
            Agenda agenda,
            Answers answers,
            Optional<Notice> notice,
            NextStep next,
            boolean polled,
            boolean mayChange) {

        List<Agenda.Slot> slots() {
            return meeting.details().starts().map(agenda::slotsFrom).orElseGet(agenda::slots);
        }

        /** The colour of the state's badge. */
        String badge() {
            return MeetingPages.badge(meeting.state());
        }
    }

    private static final int PAST_SHOWN = 12;

    private final Meetings meetings;
    private final Bodies bodies;
    private final ShowMeeting showMeeting;

    MeetingPages(Meetings meetings, Bodies bodies, ShowMeeting showMeeting) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.showMeeting = showMeeting;
    }

    @GetMapping("/{municipality}/meetings")
    View list(
            @RequestParam(defaultValue = "") String body,
            @RequestParam(name = "past", defaultValue = "") String asked,
            Visitor visitor) {
        var known = bodies.all(visitor.municipality());
        Map<BodyId, Body> byId = new HashMap<>();
        known.forEach(one -> byId.put(one.id(), one));
        var ahead = new ArrayList<Line>();
        var awaiting = new ArrayList<Line>();
        var past = new ArrayList<Line>();
        for (var meeting : meetings.all(visitor.municipality())) {
            var of = byId.get(meeting.body());
            if (body.isEmpty() || of.slug().equals(body)) {
                var line = new Line(meeting, of.name());
                (meeting.state().isAhead() ? ahead : meeting.state().awaitsMinutes() ? awaiting : past).add(line);
            }
        }
        var shown = asked.equals("all") ? past.size() : Math.min(past.size(), PAST_SHOWN);
        return Screen.of(
                "meetings/overview/meetings",
                new ListView(
                        ahead.reversed(),
                        awaiting,
                        past.subList(0, shown),
                        past.size(),
                        known,
                        body,
                        visitor.is(Role.COORDINATOR)));
    }

    @GetMapping("/{municipality}/meetings/{slug}")
    View meeting(@PathVariable String slug, Visitor visitor) {
        var view = showMeeting.bySlug(visitor.municipality(), slug, visitor.is(Role.COORDINATOR));
        return Screen.of("meetings/overview/meeting", view.orElseThrow(NotFound::new));
    }

    /** The colour of a state's badge. */
    static String badge(MeetingState state) {
        return switch (state) {
            case DRAFT -> "neutral";
            case SCHEDULED, INVITED -> "info";
            case HELD, MINUTES_DRAFT, CIRCULATING -> "warning";
            case APPROVED, PUBLISHED -> "success";
            case CANCELLED -> "danger";
        };
    }
}
