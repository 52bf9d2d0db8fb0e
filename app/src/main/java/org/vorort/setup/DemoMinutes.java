package org.vorort.setup;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.vorort.identity.Visitor;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.invitations.Invitees;
import org.vorort.meetings.minutes.ApproveMinutes;
import org.vorort.meetings.minutes.CirculateMinutes;
import org.vorort.meetings.minutes.RaiseObjection;
import org.vorort.meetings.minutes.ReleaseMinutes;
import org.vorort.setup.DemoMeeting.Run;

/** A meeting of the demonstration after its day: the minutes on their way. */
@Component
class DemoMinutes {

    private final DemoMeeting demoMeeting;
    private final Agendas agendas;
    private final Invitees invitees;
    private final CirculateMinutes circulateMinutes;
    private final RaiseObjection raiseObjection;
    private final ApproveMinutes approveMinutes;
    private final ReleaseMinutes releaseMinutes;

    DemoMinutes(
            DemoMeeting demoMeeting,
            Agendas agendas,
            Invitees invitees,
            CirculateMinutes circulateMinutes,
            RaiseObjection raiseObjection,
            ApproveMinutes approveMinutes,
            ReleaseMinutes releaseMinutes) {
        this.demoMeeting = demoMeeting;
        this.agendas = agendas;
        this.invitees = invitees;
        this.circulateMinutes = circulateMinutes;
        this.raiseObjection = raiseObjection;
        this.approveMinutes = approveMinutes;
        this.releaseMinutes = releaseMinutes;
    }

    void circulate(Run run) {
        circulateMinutes.circulate(run.town(), demoMeeting.now(run), run.by());
    }

    /** objection, who, the item it is about, what they say. */
    void object(Run run) {
        for (var line : run.script().lines("objection")) {
            var meeting = demoMeeting.now(run);
            var item = agendas.of(run.town(), meeting.id()).items().stream()
                    .filter(one -> one.title().equals(line.get(2)))
                    .findFirst()
                    .orElseThrow();
            var invitee = invitees.roll(run.town(), meeting).invitees().stream()
                    .filter(one -> one.person().equals(Optional.of(run.person(line.get(1)))))
                    .findFirst()
                    .orElseThrow();
            var by = Visitor.Actor.named(line.get(1));
            raiseObjection.object(run.town(), meeting, invitee.id(), item.id().toString(), line.get(3), by);
        }
    }

    void approve(Run run) {
        approveMinutes.approve(run.town(), demoMeeting.now(run), run.by());
    }

    /** Not everything that is approved is released. */
    void release(Run run) {
        if (run.script().series().published()) {
            releaseMinutes.release(run.town(), demoMeeting.now(run), run.by());
        }
    }
}
