package org.vorort.meetings.overview;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.vorort.actors.PersonId;
import org.vorort.bodies.BodyId;
import org.vorort.bodies.handover.HandoverSection;
import org.vorort.bodies.seats.Memberships;
import org.vorort.bodies.seats.Officers;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** The next meetings of the bodies somebody sits in or leads, and the minutes that wait there. */
@Component
@Order(20)
class MeetingsToHandOver implements HandoverSection {

    private final UpcomingMeetings upcoming;
    private final Memberships memberships;
    private final Officers officers;
    private final Texts texts;
    private final Clock clock;

    MeetingsToHandOver(
            UpcomingMeetings upcoming, Memberships memberships, Officers officers, Texts texts, Clock clock) {
        this.upcoming = upcoming;
        this.memberships = memberships;
        this.officers = officers;
        this.texts = texts;
        this.clock = clock;
    }

    @Override
    public String title(Language language) {
        return texts.text(language, "meetings.list.title");
    }

    @Override
    public List<Entry> of(MunicipalityId municipality, PersonId person, Language language) {
        var entries = new ArrayList<Entry>();
        for (var body : bodies(municipality, person)) {
            var work = upcoming.of(municipality, body);
            work.next().forEach(meeting -> entries.add(entry("next", meeting, "", language)));
            work.awaiting().forEach(meeting -> entries.add(entry("minutes", meeting, "/minutes", language)));
        }
        return entries;
    }

    private Set<BodyId> bodies(MunicipalityId municipality, PersonId person) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var theirs = new LinkedHashSet<BodyId>();
        memberships
                .of(municipality, person, today)
                .forEach(membership -> theirs.add(membership.body().id()));
        theirs.addAll(officers.of(municipality, person, today).keySet());
        return theirs;
    }

    private Entry entry(String key, Meeting meeting, String below, Language language) {
        var when = UpcomingMeetings.when(meeting, language);
        var said = texts.text(language, "meetings.handover." + key, meeting.title(), when);
        return new Entry(said, "/meetings/" + meeting.slug() + below);
    }
}
