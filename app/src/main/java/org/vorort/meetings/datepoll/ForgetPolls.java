package org.vorort.meetings.datepoll;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** Deletes polls with all answers three months after their last day, as long as what people need is kept. */
@Service
class ForgetPolls {

    private static final Period KEPT = Period.ofMonths(3);

    private final PollStore polls;
    private final Clock clock;

    ForgetPolls(PollStore polls, Clock clock) {
        this.polls = polls;
        this.clock = clock;
    }

    /** @return how many */
    @Transactional
    public int forget(MunicipalityId municipality) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        return polls.deleteEndedBefore(municipality, today.minus(KEPT));
    }
}
