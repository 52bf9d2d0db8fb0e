package org.vorort.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.procedure.Procedures;
import org.vorort.bodies.procedure.RulesOfProcedure;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.invitations.SendMinutes;
import org.vorort.meetings.resolutions.Resolutions;
import org.vorort.shell.Formats;

/**
 * Sends the minutes round, as they are now: everybody who was invited may read them and object until a day. Resolutions that
 * were carried get their number the first time and keep it.
 */
@Service
public class CirculateMinutes {

    /** What came of it. */
    public sealed interface Result {
        /** @param sent to how many */
        record Circulating(LocalDate until, int sent) implements Result {}

        /** The meeting was not held, or the minutes are round or approved already. */
        record NotNow(MeetingState state) implements Result {}

        record ChangedMeanwhile() implements Result {}
    }

    private static final int USUAL_DAYS = 14;

    private final Meetings meetings;
    private final MinutesStore store;
    private final ComposeMinutes composeMinutes;
    private final SendMinutes sendMinutes;
    private final Procedures procedures;
    private final Resolutions resolutions;
    private final Clock clock;

    CirculateMinutes(
            Meetings meetings,
            MinutesStore store,
            ComposeMinutes composeMinutes,
            SendMinutes sendMinutes,
            Procedures procedures,
            Resolutions resolutions,
            Clock clock) {
        this.meetings = meetings;
        this.store = store;
        this.composeMinutes = composeMinutes;
        this.sendMinutes = sendMinutes;
        this.procedures = procedures;
        this.resolutions = resolutions;
        this.clock = clock;
    }

    @Transactional
    public Result circulate(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        if (meeting.state() != MeetingState.HELD && meeting.state() != MeetingState.MINUTES_DRAFT) {
            return new Result.NotNow(meeting.state());
        }
        number(municipality, meeting);
        var drafted = meeting.state() == MeetingState.HELD
                ? meetings.move(municipality, meeting, meeting.in(MeetingState.MINUTES_DRAFT), by)
                : Optional.of(meeting);
        var round = drafted.flatMap(now -> meetings.move(municipality, now, now.in(MeetingState.CIRCULATING), by));
        if (round.isEmpty()) {
            return new Result.ChangedMeanwhile();
        }
        var before = store.versions(municipality, meeting.id());
        var until = today().plusDays(days(municipality, meeting));
        var text = composeMinutes.compose(municipality, meeting);
        var version = new Version(before.size() + 1, text, by.name(), clock.instant(), until);
        store.insert(municipality, meeting.id(), version);
        return new Result.Circulating(until, sendMinutes.send(municipality, round.get(), until, !before.isEmpty(), by));
    }

    private void number(MunicipalityId municipality, Meeting meeting) {
        var year = meeting.details().day().orElseThrow().getYear();
        var last = resolutions.lastNumber(municipality, meeting.body(), year);
        for (var item : store.unnumbered(municipality, meeting.id())) {
            last++;
            store.number(municipality, item, year + "/" + last);
        }
    }

    private int days(MunicipalityId municipality, Meeting meeting) {
        return procedures
                .inForce(municipality, meeting.body(), today())
                .map(RulesOfProcedure::objectionDays)
                .filter(days -> days > 0)
                .orElse(USUAL_DAYS);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
