package org.vorort.meetings.datepoll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meetings;
import org.vorort.shell.Formats;

/** Takes an answer, by the link or typed in by the office. It can be changed as long as the poll runs. */
@Service
class AnswerPoll {

    /** What somebody says. @param remark a line to the office; empty leaves the one before as it is */
    record Said(Map<UUID, Fit> fits, String remark) {}

    private final PollStore polls;
    private final RespondentStore respondents;
    private final Meetings meetings;
    private final Audit audit;
    private final Clock clock;

    AnswerPoll(PollStore polls, RespondentStore respondents, Meetings meetings, Audit audit, Clock clock) {
        this.polls = polls;
        this.respondents = respondents;
        this.meetings = meetings;
        this.audit = audit;
        this.clock = clock;
    }

    /** By the link. @return false where answers are not taken any more */
    @Transactional
    boolean byLink(MunicipalityId municipality, UUID respondent, Said said, Visitor.Actor by) {
        return answer(municipality, respondent, said, false, by);
    }

    /** What came by phone or on paper; also after the last day, as long as nothing is decided. @return false where it is */
    @Transactional
    boolean typedIn(MunicipalityId municipality, UUID respondent, Said said, Visitor.Actor by) {
        return answer(municipality, respondent, said, true, by);
    }

    private boolean answer(MunicipalityId municipality, UUID id, Said said, boolean typedIn, Visitor.Actor by) {
        var found = respondents.find(municipality, id);
        if (found.isEmpty()) {
            return false;
        }
        polls.lock(municipality, found.get().poll());
        var poll = polls.find(municipality, found.get().poll()).orElseThrow();
        var meeting = meetings.byId(municipality, poll.meeting()).orElseThrow();
        var standing = Standing.of(poll, meeting, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
        if (typedIn ? !standing.isOpenToOffice() : standing != Standing.ASKING) {
            return false;
        }
        var remark = said.remark().isBlank() ? found.get().remark() : said.remark();
        respondents.answer(municipality, id, said.fits(), remark, typedIn, clock.instant());
        var way = typedIn ? "office" : "link";
        audit.record(by, "pollAnswered", OpenPoll.subject(meeting), Map.of(), Map.of("pollWay", way));
        return true;
    }
}
