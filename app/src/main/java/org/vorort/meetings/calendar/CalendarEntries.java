package org.vorort.meetings.calendar;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.TimeZoneRegistryFactory;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.parameter.Cn;
import net.fortuna.ical4j.model.parameter.PartStat;
import net.fortuna.ical4j.model.parameter.Role;
import net.fortuna.ical4j.model.parameter.Rsvp;
import net.fortuna.ical4j.model.property.Attendee;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.Location;
import net.fortuna.ical4j.model.property.Method;
import net.fortuna.ical4j.model.property.Organizer;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.Url;
import net.fortuna.ical4j.model.property.immutable.ImmutableMethod;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingDetails;
import org.vorort.meetings.MeetingId;
import org.vorort.meetings.MeetingState;
import org.vorort.post.CalendarPart;
import org.vorort.post.PostOffice;
import org.vorort.shell.Formats;

/**
 * Writes meetings for calendar programs: one entry for each meeting, the same for everybody and for ever (UID), counted up
 * when day or place change (SEQUENCE), in the time zone of the town with its rules. It names the organiser and the one who
 * is invited, never the others.
 */
@Component
public class CalendarEntries {

    private static final String PRODUCT = "-//VorOrt//VorOrt//DE";

    /**
     * Who is invited, and by whom.
     *
     * @param organiser the town's name
     * @param link where one can answer and read the agenda
     */
    public record Invitation(String organiser, String name, String mail, String link) {}

    private final PostOffice post;
    private final Clock clock;
    private final String host;

    CalendarEntries(PostOffice post, Clock clock, @Value("${vorort.url}") String url) {
        this.post = post;
        this.clock = clock;
        this.host = Optional.ofNullable(URI.create(url).getHost()).orElse("localhost");
    }

    /** Asks somebody to come. @param words what the entry says inside, such as the agenda */
    public CalendarPart request(MunicipalityId municipality, Meeting meeting, Invitation invitation, String words) {
        return part(ImmutableMethod.REQUEST, municipality, meeting, invitation, words);
    }

    /** Takes the meeting out of somebody's calendar. */
    public CalendarPart cancellation(
            MunicipalityId municipality, Meeting meeting, Invitation invitation, String words) {
        return part(ImmutableMethod.CANCEL, municipality, meeting, invitation, words);
    }

    /** One meeting as a file to open, without anybody's name. */
    public String file(MunicipalityId municipality, Meeting meeting, String link) {
        return feed("", municipality, List.of(meeting), link);
    }

    /** Meetings to subscribe to. Called-off ones stay in it as called off, so that calendars take notice. */
    public String feed(String name, MunicipalityId municipality, List<Meeting> meetings, String link) {
        var calendar = calendar(ImmutableMethod.PUBLISH);
        if (!name.isEmpty()) {
            calendar.add(new net.fortuna.ical4j.model.property.XProperty("X-WR-CALNAME", name));
        }
        for (var meeting : meetings) {
            if (meeting.details().starts().isPresent()) {
                var event = event(municipality, meeting, "");
                event.add(url(link));
                calendar.add(event);
            }
        }
        return FoldedLines.of(calendar.toString());
    }

    /** Which meeting an entry's UID is about, if it is one of ours. */
    public static Optional<MeetingId> meeting(String uid) {
        var end = uid.indexOf('.');
        try {
            return end < 0 ? Optional.empty() : Optional.of(new MeetingId(UUID.fromString(uid.substring(0, end))));
        } catch (IllegalArgumentException foreign) {
            return Optional.empty();
        }
    }

    private CalendarPart part(
            Method method, MunicipalityId municipality, Meeting meeting, Invitation invitation, String words) {
        var event = event(municipality, meeting, words);
        event.add(url(invitation.link()));
        event.add(new Organizer(mailto(post.organiser()))
                .withParameter(new Cn(invitation.organiser()))
                .getFluentTarget());
        event.add(new Attendee(mailto(invitation.mail()))
                .withParameter(new Cn(invitation.name()))
                .withParameter(Role.REQ_PARTICIPANT)
                .withParameter(PartStat.NEEDS_ACTION)
                .withParameter(Rsvp.TRUE)
                .getFluentTarget());
        var calendar = calendar(method);
        calendar.add(event);
        return new CalendarPart(method.getValue(), FoldedLines.of(calendar.toString()));
    }

    private VEvent event(MunicipalityId municipality, Meeting meeting, String words) {
        var details = meeting.details();
        var cancelled = meeting.state() == MeetingState.CANCELLED;
        var event = new VEvent(false);
        event.add(new Uid(meeting.id() + "." + municipality + "@" + host));
        event.add(new DtStamp(clock.instant()));
        event.add(new DtStart<>(local(details.starts().orElseThrow())));
        event.add(new DtEnd<>(local(details.ends().orElseThrow())));
        event.add(new Sequence(meeting.sequence() + (cancelled ? 1 : 0)));
        event.add(new Summary(details.title()));
        var where = where(details);
        if (!where.isEmpty()) {
            event.add(new Location(where));
        }
        if (!words.isEmpty()) {
            event.add(new Description(words));
        }
        event.add(cancelled ? ImmutableStatus.VEVENT_CANCELLED : ImmutableStatus.VEVENT_CONFIRMED);
        return event;
    }

    private static Calendar calendar(Method method) {
        var calendar = new Calendar();
        calendar.add(new ProdId(PRODUCT));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(method);
        calendar.add(TimeZoneRegistryFactory.getInstance()
                .createRegistry()
                .getTimeZone(Formats.ZONE.getId())
                .getVTimeZone());
        return calendar;
    }

    private static String where(MeetingDetails details) {
        if (details.place().isEmpty()) {
            return details.onlineLink();
        }
        return details.onlineLink().isEmpty() ? details.place() : details.place() + " / " + details.onlineLink();
    }

    private static java.time.ZonedDateTime local(Instant at) {
        return at.atZone(Formats.ZONE);
    }

    private static Url url(String link) {
        return new Url(URI.create(link));
    }

    private static URI mailto(String mail) {
        return URI.create("mailto:" + mail.replace(" ", ""));
    }
}
