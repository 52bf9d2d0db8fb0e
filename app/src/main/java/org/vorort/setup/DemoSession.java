package org.vorort.setup;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.vorort.meetings.Ballot;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.agenda.AgendaItem;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.agenda.Origin;
import org.vorort.meetings.invitations.AddParticipant;
import org.vorort.meetings.invitations.Invitee;
import org.vorort.meetings.invitations.Invitees;
import org.vorort.meetings.proceedings.CloseMeeting;
import org.vorort.meetings.proceedings.KeepProceedings;
import org.vorort.meetings.proceedings.KeepProceedings.Count;
import org.vorort.meetings.proceedings.Presence;
import org.vorort.meetings.proceedings.Proceedings;
import org.vorort.setup.DemoMeeting.Run;

/** A meeting of the demonstration on its day: who is there, what comes of each item, who takes on what. */
@Component
class DemoSession {

    /** What is said to the items that stand on every agenda. */
    private static final Map<Origin.Kind, String> USUAL_RESULTS = Map.of(
            Origin.Kind.MINUTES, "Keine Einwände, das Protokoll ist genehmigt.",
            Origin.Kind.TASKS, "Die Liste der Aufgaben wurde durchgesehen und auf den neuen Stand gebracht.");

    private final DemoMeeting demoMeeting;
    private final DemoTasks demoTasks;
    private final Agendas agendas;
    private final Invitees invitees;
    private final AddParticipant addParticipant;
    private final KeepProceedings keep;
    private final Proceedings proceedings;
    private final CloseMeeting closeMeeting;

    DemoSession(
            DemoMeeting demoMeeting,
            DemoTasks demoTasks,
            Agendas agendas,
            Invitees invitees,
            AddParticipant addParticipant,
            KeepProceedings keep,
            Proceedings proceedings,
            CloseMeeting closeMeeting) {
        this.demoMeeting = demoMeeting;
        this.demoTasks = demoTasks;
        this.agendas = agendas;
        this.invitees = invitees;
        this.addParticipant = addParticipant;
        this.keep = keep;
        this.proceedings = proceedings;
        this.closeMeeting = closeMeeting;
    }

    void hold(Run run) {
        var meeting = demoMeeting.now(run);
        attend(run, meeting);
        var scripted = new HashMap<String, List<List<String>>>();
        run.script().items().forEach(item -> scripted.put(run.dated(item.title()), item.lines()));
        for (var item : agendas.of(run.town(), meeting.id()).items()) {
            var report = item.origin().kind() == Origin.Kind.WORKING_GROUP;
            var lines = scripted.get(report ? MeetingScript.REPORT : item.title());
            if (lines != null) {
                lines.forEach(line -> write(run, meeting, item, line));
            } else {
                usual(run, item);
            }
        }
        closeMeeting.close(run.town(), meeting, run.by());
    }

    private void attend(Run run, Meeting meeting) {
        var invited = new HashMap<UUID, Invitee>();
        invitees.roll(run.town(), meeting)
                .invitees()
                .forEach(one -> one.person().ifPresent(person -> invited.put(person.value(), one)));
        var presences = new HashMap<UUID, Presence>();
        invited.values().forEach(one -> presences.put(one.id().value(), Presence.PRESENT));
        for (var presence : List.of(Presence.EXCUSED, Presence.ABSENT)) {
            for (var line : run.script().lines(presence.code())) {
                for (var name : line.get(1).split("\\|")) {
                    Optional.ofNullable(invited.get(run.person(name).value()))
                            .ifPresent(one -> presences.put(one.id().value(), presence));
                }
            }
        }
        for (var line : run.script().lines("deputy")) {
            var member = invited.get(run.person(line.get(2)).value());
            var deputy = addParticipant
                    .deputy(run.town(), meeting, member.id(), run.person(line.get(1)), run.by())
                    .orElseThrow();
            presences.put(member.id().value(), Presence.EXCUSED);
            presences.put(deputy.id().value(), Presence.PRESENT);
        }
        keep.noteAll(run.town(), presences);
    }

    private void write(Run run, Meeting meeting, AgendaItem item, List<String> line) {
        switch (line.getFirst()) {
            case "result" ->
                keep.write(run.town(), item, run.dated(line.get(1)), KeepProceedings.NOTHING_YET, run.by());
            case "vote" -> vote(run, meeting, item, line);
            default -> demoTasks.give(run, item, line);
        }
    }

    /** vote, how, no, abstentions, who took no part, the text; everybody else who is there says yes. */
    private void vote(Run run, Meeting meeting, AgendaItem item, List<String> line) {
        var assembly = proceedings.of(run.town(), meeting).assembly();
        var recused = new HashSet<UUID>();
        for (var invitee : assembly.roll().invitees()) {
            for (var name : line.get(4).split("\\|")) {
                if (!name.isEmpty() && invitee.person().equals(Optional.of(run.person(name)))) {
                    recused.add(invitee.id().value());
                }
            }
        }
        var no = Integer.parseInt(line.get(2));
        var abstain = Integer.parseInt(line.get(3));
        var yes = assembly.votesWithout(recused) - no - abstain;
        var count = new Count(Ballot.of(line.get(1)).orElseThrow(), yes, no, abstain, recused);
        keep.decide(run.town(), meeting, item, run.dated(line.get(5)), count, KeepProceedings.NOTHING_YET, run.by());
    }

    private void usual(Run run, AgendaItem item) {
        var result = USUAL_RESULTS.getOrDefault(item.origin().kind(), "");
        if (!result.isEmpty()) {
            keep.write(run.town(), item, result, KeepProceedings.NOTHING_YET, run.by());
        }
    }
}
