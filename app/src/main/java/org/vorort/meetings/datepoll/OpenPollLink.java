package org.vorort.meetings.datepoll;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.People;
import org.vorort.actors.Person;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.SignedLinks.Opened;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.Meetings;
import org.vorort.shell.Formats;

/** What the link of somebody who is asked opens: one poll, for one person. */
@Service
class OpenPollLink {

    /** What it turned out to be. */
    sealed interface Opening {
        /** @param name whom the link was made for; @param table everybody's answers, of which only numbers may be shown */
        record Found(Poll poll, Meeting meeting, Respondent respondent, String name, PollTable table, Standing standing)
                implements Opening {}

        /** It was right once; the meeting or the poll is gone. */
        record Gone() implements Opening {}

        record Unknown() implements Opening {}
    }

    private final SignedLinks links;
    private final PollStore polls;
    private final RespondentStore respondents;
    private final Meetings meetings;
    private final People people;
    private final Clock clock;

    OpenPollLink(
            SignedLinks links,
            PollStore polls,
            RespondentStore respondents,
            Meetings meetings,
            People people,
            Clock clock) {
        this.links = links;
        this.polls = polls;
        this.respondents = respondents;
        this.meetings = meetings;
        this.people = people;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Opening open(MunicipalityId municipality, String token) {
        return switch (links.open(OpenPoll.PURPOSE, token)) {
            case Opened.Valid valid -> opening(municipality, UUID.fromString(valid.subject()));
            case Opened.Expired _ -> new Opening.Gone();
            case Opened.Used _, Opened.Revoked _, Opened.Unknown _ -> new Opening.Unknown();
        };
    }

    /** Whoever has the link of this person opens nothing any more. */
    void close(UUID respondent) {
        links.revoke(OpenPoll.PURPOSE, respondent.toString());
    }

    private Opening opening(MunicipalityId municipality, UUID id) {
        var respondent = respondents.find(municipality, id);
        if (respondent.isEmpty()) {
            return new Opening.Gone();
        }
        var poll = polls.find(municipality, respondent.get().poll()).orElseThrow();
        var meeting = meetings.byId(municipality, poll.meeting()).orElseThrow();
        var name = people.byId(municipality, respondent.get().person())
                .map(Person::name)
                .orElse("");
        return new Opening.Found(
                poll,
                meeting,
                respondent.get(),
                name,
                new PollTable(poll.slots(), respondents.of(municipality, poll.id())),
                Standing.of(poll, meeting, LocalDate.ofInstant(clock.instant(), Formats.ZONE)));
    }
}
