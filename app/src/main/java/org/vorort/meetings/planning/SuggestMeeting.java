package org.vorort.meetings.planning;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Body;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.Rhythm;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Access;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingDetails;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.shell.Formats;

/**
 * What the next meeting of a body could look like: on the same weekday, at the same hour and place as the last one, as the
 * rhythm of its rules says, and never so soon that notice could not be given. So nobody needs to remember anything.
 */
@Service
class SuggestMeeting {

    private static final LocalTime USUAL_START = LocalTime.of(17, 0);
    private static final LocalTime USUAL_END = LocalTime.of(19, 0);
    private static final DayOfWeek USUAL_DAY = DayOfWeek.WEDNESDAY;
    private static final int DAYS_TO_REPLY = 7;
    private static final int DAYS_TO_PREPARE = 7;

    private final Meetings meetings;
    private final Procedures procedures;
    private final Clock clock;

    SuggestMeeting(Meetings meetings, Procedures procedures, Clock clock) {
        this.meetings = meetings;
        this.procedures = procedures;
        this.clock = clock;
    }

    /** @param title what it is called where there was none before it */
    @Transactional(readOnly = true)
    MeetingDetails next(MunicipalityId municipality, Body body, String title) {
        var rhythm = rhythm(municipality, body).orElse(Rhythm.AS_NEEDED);
        return series(municipality, body, title, rhythm, 1).getFirst();
    }

    /** The rhythm of the rules in force today; empty where they have none, or there are no rules. */
    @Transactional(readOnly = true)
    Optional<Rhythm> rhythm(MunicipalityId municipality, Body body) {
        return procedures
                .inForce(municipality, body.id(), today())
                .map(RulesOfProcedure::rhythm)
                .filter(rhythm -> rhythm.months() > 0);
    }

    /** So many meetings, one after the other, in this rhythm. Where it is none, it is one meeting. */
    @Transactional(readOnly = true)
    List<MeetingDetails> series(MunicipalityId municipality, Body body, String title, Rhythm rhythm, int count) {
        var rules = procedures.inForce(municipality, body.id(), today());
        var earliest = today().plusDays(rules.map(RulesOfProcedure::noticeDays).orElse(0) + DAYS_TO_PREPARE);
        var before = meetings.of(municipality, body.id()).stream()
                .filter(meeting -> meeting.state() != MeetingState.CANCELLED
                        && meeting.details().starts().isPresent())
                .findFirst();
        var last = before.map(Meeting::details).flatMap(MeetingDetails::day);
        var anchor = last.orElseGet(() -> earliest.with(TemporalAdjusters.nextOrSame(USUAL_DAY)));
        var from = last.map(day -> day.plusDays(1)).filter(earliest::isBefore).orElse(earliest);
        var days = NextDay.series(anchor, from, Math.max(rhythm.months(), 1), rhythm.months() == 0 ? 1 : count);
        var suggested = new ArrayList<MeetingDetails>();
        for (var day : days) {
            suggested.add(details(before, day, title));
        }
        return suggested;
    }

    /** Until when answers are asked for, for a meeting on this day. */
    static LocalDate replyBy(LocalDate day) {
        return day.minusDays(DAYS_TO_REPLY);
    }

    private static MeetingDetails details(Optional<Meeting> before, LocalDate day, String title) {
        var last = before.map(Meeting::details);
        var from =
                last.flatMap(MeetingDetails::starts).map(SuggestMeeting::hour).orElse(USUAL_START);
        var until = last.flatMap(MeetingDetails::ends).map(SuggestMeeting::hour).orElse(USUAL_END);
        return new MeetingDetails(
                last.map(MeetingDetails::title).orElse(title),
                Optional.of(day.atTime(from).atZone(Formats.ZONE).toInstant()),
                Optional.of(day.atTime(until).atZone(Formats.ZONE).toInstant()),
                last.map(MeetingDetails::place).orElse(""),
                last.map(MeetingDetails::access).orElse(Access.UNKNOWN),
                last.map(MeetingDetails::onlineLink).orElse(""),
                Optional.of(replyBy(day)),
                "");
    }

    private static LocalTime hour(Instant at) {
        return at.atZone(Formats.ZONE).toLocalTime();
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
