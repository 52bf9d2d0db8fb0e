package org.vorort.meetings.invitations;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.municipality.Municipalities;
import org.vorort.shell.Formats;

/** What is done every morning: reminding those who have not answered, once, and forgetting what people needed long ago. */
@Service
class RemindInvitees {

    private static final int DAYS_BEFORE_REPLY_IS_DUE = 2;
    private static final Period NEEDS_ARE_KEPT = Period.ofMonths(3);

    private final Meetings meetings;
    private final InviteeStore store;
    private final TellInvitees tellInvitees;
    private final Municipalities municipalities;
    private final Clock clock;

    RemindInvitees(
            Meetings meetings,
            InviteeStore store,
            TellInvitees tellInvitees,
            Municipalities municipalities,
            Clock clock) {
        this.meetings = meetings;
        this.store = store;
        this.tellInvitees = tellInvitees;
        this.municipalities = municipalities;
        this.clock = clock;
    }

    /** @return how many were reminded */
    @Transactional
    public int remind(MunicipalityId municipality) {
        var office = Visitor.Actor.named(municipalities.letterhead(municipality).town());
        var reminded = 0;
        for (var meeting : meetings.all(municipality)) {
            if (isDue(meeting)) {
                reminded += tellInvitees.remind(municipality, meeting, office);
            }
        }
        return reminded;
    }

    /** Empties what people needed at meetings more than three months ago. @return how many people's */
    @Transactional
    public int forgetNeeds(MunicipalityId municipality) {
        var before = clock.instant().atZone(Formats.ZONE).minus(NEEDS_ARE_KEPT).toInstant();
        return store.eraseNeeds(municipality, before);
    }

    private boolean isDue(Meeting meeting) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var details = meeting.details();
        return meeting.state() == MeetingState.INVITED
                && details.starts().filter(clock.instant()::isBefore).isPresent()
                && details.replyBy()
                        .filter(last -> !today.isBefore(last.minusDays(DAYS_BEFORE_REPLY_IS_DUE)))
                        .isPresent();
    }
}
