package org.vorort.meetings.datepoll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.Meetings;
import org.vorort.municipality.openwork.OpenWork;
import org.vorort.shell.Formats;

/** Polls for which the office can choose a day: everybody has answered, or the last day is over. */
@Component
@Order(4)
class PollsToDecide implements OpenWork {

    private final PollStore polls;
    private final RespondentStore respondents;
    private final Meetings meetings;
    private final Clock clock;

    PollsToDecide(PollStore polls, RespondentStore respondents, Meetings meetings, Clock clock) {
        this.polls = polls;
        this.respondents = respondents;
        this.meetings = meetings;
        this.clock = clock;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Waiting> of(MunicipalityId municipality) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var ready = polls.open(municipality).stream()
                .filter(poll -> poll.lastDay().isBefore(today)
                        || respondents.of(municipality, poll.id()).stream().allMatch(Respondent::hasAnswered))
                .toList();
        if (ready.isEmpty()) {
            return List.of();
        }
        var path = ready.size() > 1
                ? "/meetings"
                : meetings.byId(municipality, ready.getFirst().meeting())
                        .map(Meeting::slug)
                        .map(slug -> "/meetings/" + slug + "/poll")
                        .orElse("/meetings");
        return List.of(new Waiting("meetings.datepoll.waiting", ready.size(), path));
    }
}
