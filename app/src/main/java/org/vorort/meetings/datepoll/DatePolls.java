package org.vorort.meetings.datepoll;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;

/** The date polls of meetings. */
@Service
public class DatePolls {

    private final PollStore store;

    DatePolls(PollStore store) {
        this.store = store;
    }

    /** Whether people were asked which day of this meeting suits them, and the answers are still there. */
    @Transactional(readOnly = true)
    public boolean existsFor(MunicipalityId municipality, Meeting meeting) {
        return store.of(municipality, meeting.id()).isPresent();
    }
}
