package org.vorort.meetings.minutes;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.shell.Formats;

/** Publishes approved minutes, without what is not public and without names nobody agreed to; and takes them back. */
@Service
public class ReleaseMinutes {

    private final Meetings meetings;
    private final MinutesStore store;
    private final Clock clock;

    ReleaseMinutes(Meetings meetings, MinutesStore store, Clock clock) {
        this.meetings = meetings;
        this.store = store;
        this.clock = clock;
    }

    /** @return false where they are not approved, or published already */
    @Transactional
    public boolean release(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        var approval = store.approval(municipality, meeting.id());
        if (meeting.state() != MeetingState.APPROVED || approval.isEmpty()) {
            return false;
        }
        var approved = store.versions(municipality, meeting.id()).stream()
                .filter(version -> version.number() == approval.get().version())
                .findFirst()
                .orElseThrow();
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        store.release(
                municipality, meeting.id(), new Approval.Release(approved.text().released(), today, by.name()));
        return meetings.move(municipality, meeting, meeting.in(MeetingState.PUBLISHED), by)
                .isPresent();
    }

    /** Takes them back, such as when somebody no longer agrees to be named. @return false where nothing is published */
    @Transactional
    boolean withdraw(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        if (meeting.state() != MeetingState.PUBLISHED) {
            return false;
        }
        store.withdraw(municipality, meeting.id());
        return meetings.move(municipality, meeting, meeting.in(MeetingState.APPROVED), by)
                .isPresent();
    }
}
