package org.vorort.meetings.overview;

import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyLinks;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.shell.Link;
import org.vorort.shell.Texts;

/** What a body's page says about its meetings. */
@Component
@Order(10)
class MeetingLinks implements BodyLinks {

    private final UpcomingMeetings upcoming;
    private final Texts texts;

    MeetingLinks(UpcomingMeetings upcoming, Texts texts) {
        this.upcoming = upcoming;
        this.texts = texts;
    }

    @Override
    public List<Link> of(Visitor visitor, Body body) {
        var links = new ArrayList<Link>();
        var changes = visitor.is(Role.COORDINATOR);
        if (!changes && !visitor.is(Role.LEADERSHIP)) {
            return links;
        }
        var work = upcoming.of(visitor.municipality(), body.id());
        work.next().stream()
                .findFirst()
                .ifPresent(meeting -> links.add(new Link(
                        say(visitor, "meetings.links.next", UpcomingMeetings.when(meeting, visitor.language())),
                        "/meetings/" + meeting.slug())));
        for (var meeting : work.awaiting()) {
            links.add(new Link(
                    say(visitor, "meetings.links.minutes", UpcomingMeetings.when(meeting, visitor.language())),
                    "/meetings/" + meeting.slug() + "/minutes"));
        }
        if (changes && body.dissolvedOn().isEmpty()) {
            links.add(new Link(say(visitor, "meetings.new"), "/meetings/new?body=" + body.slug()));
            links.add(new Link(say(visitor, "meetings.series.title"), "/meetings/series?body=" + body.slug()));
        }
        links.add(new Link(say(visitor, "meetings.links.resolutions"), "/resolutions?tab=all&body=" + body.slug()));
        links.add(new Link(say(visitor, "meetings.links.all"), "/meetings?body=" + body.slug()));
        return links;
    }

    private String say(Visitor visitor, String key, Object... arguments) {
        return texts.text(visitor.language(), key, arguments);
    }
}
