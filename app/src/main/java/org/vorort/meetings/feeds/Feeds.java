package org.vorort.meetings.feeds;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.identity.Audit;
import org.vorort.identity.SignedLinks;
import org.vorort.identity.SignedLinks.Opened;
import org.vorort.identity.Visitor;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.feeds.FeedOwner.OfBody;
import org.vorort.meetings.feeds.FeedOwner.OfPerson;

/** Addresses of calendars: made on demand, renewed when one got into wrong hands, closed; and what lies behind them. */
@Service
class Feeds {

    /** Nobody subscribes anew every year; who wants an end closes it. */
    private static final Duration VALIDITY = Duration.ofDays(3_650);

    private final FeedStore store;
    private final SignedLinks links;
    private final Meetings meetings;
    private final Audit audit;
    private final Clock clock;

    Feeds(FeedStore store, SignedLinks links, Meetings meetings, Audit audit, Clock clock) {
        this.store = store;
        this.links = links;
        this.meetings = meetings;
        this.audit = audit;
        this.clock = clock;
    }

    /** The token at the end of the address; empty where there is none. */
    @Transactional(readOnly = true)
    public Optional<String> token(MunicipalityId municipality, FeedOwner owner) {
        return store.link(municipality, owner).map(links::token);
    }

    /** Makes an address. One that was there before opens nothing from now on. @param name whose it is, for the trail */
    @Transactional
    public void renew(MunicipalityId municipality, FeedOwner owner, String name, Visitor.Actor by) {
        close(municipality, owner);
        var link = links.issue(owner.purpose(), owner.id().toString(), VALIDITY, false, by.name());
        store.insert(municipality, owner, link.link(), clock.instant());
        audit.record(by, "feedMade", subject(owner, name), Map.of(), Map.of());
    }

    @Transactional
    public void end(MunicipalityId municipality, FeedOwner owner, String name, Visitor.Actor by) {
        close(municipality, owner);
        audit.record(by, "feedEnded", subject(owner, name), Map.of(), Map.of());
    }

    /** Whose calendar the token opens. */
    @Transactional(readOnly = true)
    public Optional<FeedOwner> open(MunicipalityId municipality, String token) {
        for (var purpose : List.of("feed-person", "feed-body")) {
            if (links.open(purpose, token) instanceof Opened.Valid valid) {
                return store.owner(municipality, valid.link());
            }
        }
        return Optional.empty();
    }

    /** A person's: those they were invited to. A body's: all that have a day. Called-off ones stay in it as called off. */
    @Transactional(readOnly = true)
    public List<Meeting> meetings(MunicipalityId municipality, FeedOwner owner) {
        return switch (owner) {
            case OfBody(var body) ->
                meetings.of(municipality, body).stream()
                        .filter(meeting -> meeting.state() != MeetingState.DRAFT)
                        .map(Meeting::withoutOnlineLink)
                        .toList();
            case OfPerson(var person) -> {
                var invited = Set.copyOf(store.invited(municipality, person));
                yield meetings.all(municipality).stream()
                        .filter(meeting -> invited.contains(meeting.id()))
                        .toList();
            }
        };
    }

    private void close(MunicipalityId municipality, FeedOwner owner) {
        links.revoke(owner.purpose(), owner.id().toString());
        store.delete(municipality, owner);
    }

    private static Audit.Subject subject(FeedOwner owner, String name) {
        return new Audit.Subject("feed", owner.id().toString(), name);
    }
}
