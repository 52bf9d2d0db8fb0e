package org.vorort.setup;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.PriorityQueue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.procedure.MinutesApproval;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.identity.Visitor;
import org.vorort.kernel.HouseClock;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meetings;
import org.vorort.setup.DemoMeeting.Run;
import org.vorort.setup.MeetingScript.Until;
import org.vorort.shell.Formats;

/**
 * Two years of meetings in Musterlingen. Everything is done in the order in which it happened, at the moment it happened, by
 * the same use cases people click through; what lies ahead of today has not happened yet.
 */
@Service
class DemoMeetings {

    private static final int USUAL_NOTICE = 7;
    private static final Duration FROM_PLAN_TO_INVITATION = Duration.ofDays(6);
    private static final Duration FROM_INVITATION_TO_NOTICE = Duration.ofDays(2);
    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration AN_HOUR = Duration.ofHours(1);
    private static final Duration FROM_MEETING_TO_MINUTES = Duration.ofDays(5);
    private static final Duration FROM_MINUTES_TO_APPROVAL = Duration.ofDays(15);

    /** Something that happened, and when. */
    record Step(Instant at, Runnable act) {}

    private final Meetings meetings;
    private final Bodies bodies;
    private final Procedures procedures;
    private final People people;
    private final DemoMeeting demoMeeting;
    private final DemoSession demoSession;
    private final DemoTasks demoTasks;
    private final DemoMinutes demoMinutes;
    private final DemoResolutions demoResolutions;
    private final Clock clock;

    DemoMeetings(
            Meetings meetings,
            Bodies bodies,
            Procedures procedures,
            People people,
            DemoMeeting demoMeeting,
            DemoSession demoSession,
            DemoTasks demoTasks,
            DemoMinutes demoMinutes,
            DemoResolutions demoResolutions,
            Clock clock) {
        this.meetings = meetings;
        this.bodies = bodies;
        this.procedures = procedures;
        this.people = people;
        this.demoMeeting = demoMeeting;
        this.demoSession = demoSession;
        this.demoTasks = demoTasks;
        this.demoMinutes = demoMinutes;
        this.demoResolutions = demoResolutions;
        this.clock = clock;
    }

    /** Nothing happens where somebody has met already. */
    @Transactional
    public void create(MunicipalityId town, Visitor.Actor by) {
        if (!meetings.all(town).isEmpty()) {
            return;
        }
        var steps = new PriorityQueue<>(Comparator.comparing(Step::at));
        var byName = new HashMap<String, Body>();
        bodies.all(town).forEach(body -> byName.put(body.name(), body));
        var persons = new HashMap<String, PersonId>();
        people.all(town).forEach(person -> persons.put(person.name(), person.id()));
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var scripts = MeetingScript.all();
        for (var script : scripts) {
            var next = scripts.stream()
                    .filter(other -> other.series().equals(script.series()) && other.days() > script.days())
                    .min(Comparator.comparing(MeetingScript::days));
            var body = byName.get(script.series().body());
            var run = new DemoMeeting.Run(town, body, script, script.day(today), persons, by);
            steps.addAll(steps(run, next.map(after -> at(after.day(today), after))));
        }
        happen(steps);
        demoResolutions.create(town, today, by);
    }

    private void happen(PriorityQueue<Step> steps) {
        var now = clock.instant();
        while (!steps.isEmpty() && !steps.peek().at().isAfter(now)) {
            var step = steps.poll();
            HouseClock.at(step.at(), step.act());
        }
    }

    /** @param nextStarts when the body meets next, where that is known */
    private List<Step> steps(Run run, Optional<Instant> nextStarts) {
        var script = run.script();
        var rules = procedures.inForce(run.town(), run.body().id(), run.day());
        var starts = at(run.day(), script);
        var notice = Duration.ofDays(rules.map(RulesOfProcedure::noticeDays).orElse(USUAL_NOTICE));
        var yesterday = clock.instant().minus(A_DAY);
        var invited = first(starts.minus(notice).minus(FROM_INVITATION_TO_NOTICE), yesterday.minus(A_DAY));
        var steps = new ArrayList<Step>();
        if (script.until() == Until.DRAFT || script.until() == Until.SCHEDULED) {
            steps.add(new Step(yesterday, () -> demoMeeting.plan(run)));
            return steps;
        }
        steps.add(new Step(invited.minus(FROM_PLAN_TO_INVITATION), () -> demoMeeting.plan(run)));
        steps.add(new Step(invited, () -> demoMeeting.invite(run)));
        steps.add(new Step(invited.plus(A_DAY), () -> demoMeeting.answer(run)));
        steps.add(new Step(starts.plus(AN_HOUR.multipliedBy(2)), () -> demoSession.hold(run)));
        for (var report : DemoTasks.reports(run)) {
            steps.add(new Step(starts.plus(report.after()), () -> demoTasks.take(run, report)));
        }
        if (script.until() == Until.SETTLED) {
            steps.addAll(settling(run, starts.plus(FROM_MEETING_TO_MINUTES), bySilence(rules), nextStarts));
        }
        return steps;
    }

    private List<Step> settling(Run run, Instant round, boolean bySilence, Optional<Instant> nextStarts) {
        var steps = new ArrayList<Step>();
        steps.add(new Step(round, () -> demoMinutes.circulate(run)));
        steps.add(new Step(round.plus(A_DAY), () -> demoMinutes.object(run)));
        var settled = bySilence
                ? Optional.of(round.plus(FROM_MINUTES_TO_APPROVAL))
                : nextStarts.map(next -> next.plus(AN_HOUR));
        settled.ifPresent(at -> steps.add(new Step(at, () -> demoMinutes.approve(run))));
        settled.ifPresent(at -> steps.add(new Step(at.plus(A_DAY), () -> demoMinutes.release(run))));
        return steps;
    }

    /** Whatever has to have happened by a moment has happened by then, also where holidays have moved the meeting. */
    private static Instant first(Instant planned, Instant latest) {
        return planned.isBefore(latest) ? planned : latest;
    }

    private static boolean bySilence(Optional<RulesOfProcedure> rules) {
        return rules.map(known -> known.approval() == MinutesApproval.SILENCE).orElse(true);
    }

    private static Instant at(LocalDate day, MeetingScript script) {
        return day.atTime(script.series().begins()).atZone(Formats.ZONE).toInstant();
    }
}
