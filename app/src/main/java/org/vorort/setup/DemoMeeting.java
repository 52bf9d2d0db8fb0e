package org.vorort.setup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.actors.PersonId;
import org.vorort.bodies.Body;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Access;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingDetails;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.agenda.AgendaItem;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.agenda.FillAgenda;
import org.vorort.meetings.agenda.ItemKind;
import org.vorort.meetings.agenda.Origin;
import org.vorort.meetings.invitations.Invitee;
import org.vorort.meetings.invitations.Invitees;
import org.vorort.meetings.invitations.RecordReply;
import org.vorort.meetings.invitations.Reply;
import org.vorort.meetings.invitations.SendInvitations;
import org.vorort.setup.MeetingScript.Until;
import org.vorort.shell.Formats;

/** A meeting of the demonstration up to its day: planned, invited to, answered. */
@Component
class DemoMeeting {

    private static final int DAYS_TO_REPLY = 5;

    /** A meeting that takes its course. @param people everybody in the directory by name */
    record Run(
            MunicipalityId town,
            Body body,
            MeetingScript script,
            LocalDate day,
            Map<String, PersonId> people,
            Visitor.Actor by) {

        PersonId person(String name) {
            return Optional.ofNullable(people.get(name)).orElseThrow(() -> new IllegalArgumentException(name));
        }

        String dated(String written) {
            return MeetingScript.dated(written, day);
        }
    }

    private final Meetings meetings;
    private final Agendas agendas;
    private final FillAgenda fillAgenda;
    private final SendInvitations sendInvitations;
    private final Invitees invitees;
    private final RecordReply recordReply;

    DemoMeeting(
            Meetings meetings,
            Agendas agendas,
            FillAgenda fillAgenda,
            SendInvitations sendInvitations,
            Invitees invitees,
            RecordReply recordReply) {
        this.meetings = meetings;
        this.agendas = agendas;
        this.fillAgenda = fillAgenda;
        this.sendInvitations = sendInvitations;
        this.invitees = invitees;
        this.recordReply = recordReply;
    }

    void plan(Run run) {
        var meeting = meetings.plan(run.town(), run.body(), details(run), run.by());
        fillAgenda.begin(run.town(), meeting, run.by());
        for (var item : run.script().items()) {
            if (item.planned()) {
                agendas.add(run.town(), meeting, words(run, item.cells()), Origin.of(Origin.Kind.OFFICE), run.by());
            }
        }
    }

    void invite(Run run) {
        sendInvitations.invite(run.town(), now(run), "", run.by());
    }

    /** What came back: most people say nothing, and come. */
    void answer(Run run) {
        for (var line : run.script().lines("reply")) {
            var invitee = invitee(run, line.get(1));
            var at = now(run).invitedAt();
            var reply = new Reply(Reply.Answer.valueOf(line.get(2)), Reply.Way.valueOf(line.get(3)), at, line.get(4));
            recordReply.reply(run.town(), invitee.id(), reply, Visitor.Actor.named(line.get(1)));
        }
        for (var line : run.script().lines("proposal")) {
            var wish = words(run, List.of("item", line.get(2), line.get(3), line.get(4), line.get(1), line.get(5), ""));
            agendas.propose(run.town(), now(run), wish, Visitor.Actor.named(line.get(1)));
        }
    }

    /** The meeting as it is at the moment of asking. */
    Meeting now(Run run) {
        return meetings.of(run.town(), run.body().id()).stream()
                .filter(meeting -> meeting.details().day().equals(Optional.of(run.day())))
                .findFirst()
                .orElseThrow();
    }

    private Invitee invitee(Run run, String name) {
        return invitees.roll(run.town(), now(run)).invitees().stream()
                .filter(one -> one.person().equals(Optional.of(run.person(name))))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name));
    }

    private static MeetingDetails details(Run run) {
        var series = run.script().series();
        var dated = run.script().until() != Until.DRAFT;
        return new MeetingDetails(
                series.title(),
                at(run, series.begins()).filter(_ -> dated),
                at(run, series.ends()).filter(_ -> dated),
                series.place(),
                Access.YES,
                "",
                dated ? Optional.of(run.day().minusDays(DAYS_TO_REPLY)) : Optional.empty(),
                "");
    }

    private static Optional<Instant> at(Run run, LocalTime time) {
        return Optional.of(run.day().atTime(time).atZone(Formats.ZONE).toInstant());
    }

    /** item, kind, minutes, title, speaker, open or closed, the same in plain words. */
    private static AgendaItem.Words words(Run run, List<String> cells) {
        return new AgendaItem.Words(
                "",
                run.dated(cells.get(3)),
                ItemKind.of(cells.get(1)).orElseThrow(),
                Optional.of(Integer.valueOf(cells.get(2))),
                cells.get(4),
                !cells.get(5).equals("closed"),
                cells.get(6));
    }
}
