package org.vorort.meetings.feeds;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.calendar.CalendarEntries;
import org.vorort.meetings.feeds.FeedOwner.OfBody;
import org.vorort.meetings.feeds.FeedOwner.OfPerson;
import org.vorort.shell.NotFound;
import org.vorort.shell.Texts;

/** What calendar programs fetch. Whoever knows the address reads it, and so it holds nobody's name. */
@Controller
class FeedPages {

    private static final CacheControl OWN_COPY =
            CacheControl.maxAge(Duration.ofMinutes(15)).cachePrivate();

    private final Feeds feeds;
    private final FeedAddress address;
    private final Bodies bodies;
    private final CalendarEntries calendar;
    private final Texts texts;

    FeedPages(Feeds feeds, FeedAddress address, Bodies bodies, CalendarEntries calendar, Texts texts) {
        this.feeds = feeds;
        this.address = address;
        this.bodies = bodies;
        this.calendar = calendar;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/feeds/{token}")
    ResponseEntity<byte[]> feed(
            @PathVariable String token,
            @RequestHeader(name = HttpHeaders.IF_NONE_MATCH, defaultValue = "") String known,
            Visitor visitor) {
        var owner = feeds.open(visitor.municipality(), token).orElseThrow(NotFound::new);
        var name = name(owner, visitor);
        var meetings = feeds.meetings(visitor.municipality(), owner);
        var tag = tag(name, meetings);
        var answer = ResponseEntity.status(known.equals(tag) ? HttpStatus.NOT_MODIFIED : HttpStatus.OK)
                .cacheControl(OWN_COPY)
                .eTag(tag);
        if (known.equals(tag)) {
            return answer.build();
        }
        var text = calendar.feed(name, visitor.municipality(), meetings, address.town(visitor.home()));
        return answer.contentType(new MediaType("text", "calendar", StandardCharsets.UTF_8))
                .body(text.getBytes(StandardCharsets.UTF_8));
    }

    private String name(FeedOwner owner, Visitor visitor) {
        return switch (owner) {
            case OfPerson _ -> texts.text(visitor.language(), "meetings.feeds.mine");
            case OfBody(var body) ->
                bodies.byId(visitor.municipality(), body).map(Body::name).orElseThrow(NotFound::new);
        };
    }

    /** The same as long as nothing in it has changed. */
    private static String tag(String name, List<Meeting> meetings) {
        var state = new StringBuilder(name);
        for (var meeting : meetings) {
            state.append(' ').append(meeting.id()).append(':').append(meeting.version());
        }
        return "\"" + UUID.nameUUIDFromBytes(state.toString().getBytes(StandardCharsets.UTF_8)) + "\"";
    }
}
