package org.vorort.meetings.agenda;

import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingId;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.resolutions.Resolutions;
import org.vorort.meetings.written.WrittenResolutions;
import org.vorort.plan.tasks.Tasks;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/**
 * Puts onto an agenda what belongs there without anybody having to remember it: the minutes of the last meeting, open tasks
 * and resolutions, what was put off, and what working groups have worked out since (domain.md 6.5, N7). What is there already is not put
 * there twice, so it can be asked for again at any time.
 */
@Service
public class FillAgenda {

    private static final int SHORT = 5;
    private static final int USUAL = 10;
    private static final int LONG = 20;

    private final Agendas agendas;
    private final AgendaStore store;
    private final Meetings meetings;
    private final Bodies bodies;
    private final Tasks tasks;
    private final Resolutions resolutions;
    private final WrittenResolutions written;
    private final Texts texts;

    FillAgenda(
            Agendas agendas,
            AgendaStore store,
            Meetings meetings,
            Bodies bodies,
            Tasks tasks,
            Resolutions resolutions,
            WrittenResolutions written,
            Texts texts) {
        this.agendas = agendas;
        this.store = store;
        this.meetings = meetings;
        this.bodies = bodies;
        this.tasks = tasks;
        this.resolutions = resolutions;
        this.written = written;
        this.texts = texts;
    }

    /** Begins the agenda of a new meeting: what every meeting begins and ends with, and what waits in between. */
    @Transactional
    public void begin(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        add(municipality, meeting, "welcome", SHORT, Origin.of(Origin.Kind.OFFICE), by);
        complete(municipality, meeting, by);
        add(municipality, meeting, "other", USUAL, Origin.of(Origin.Kind.CLOSING), by);
    }

    /** Begins with what every meeting begins and ends with alone; the rest is added when people are invited. */
    @Transactional
    public void beginEmpty(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        add(municipality, meeting, "welcome", SHORT, Origin.of(Origin.Kind.OFFICE), by);
        add(municipality, meeting, "other", USUAL, Origin.of(Origin.Kind.CLOSING), by);
    }

    /** Adds what has come up since. @return how many items were added */
    @Transactional
    public int complete(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        var known = new HashSet<UUID>();
        var kinds = new HashSet<Origin.Kind>();
        for (var item : store.of(municipality, meeting.id())) {
            item.origin().id().ifPresent(known::add);
            kinds.add(item.origin().kind());
        }
        var last = lastBefore(municipality, meeting);
        last.ifPresent(latest -> dropSettled(municipality, meeting, latest, by));
        var added = 0;
        if (last.isPresent() && known.add(last.get().id().value())) {
            add(
                    municipality,
                    meeting,
                    "minutes",
                    SHORT,
                    Origin.of(Origin.Kind.MINUTES, last.get().id().value()),
                    by);
            added++;
        }
        var open = tasks.openIn(municipality, meeting.body().value());
        if (!open.isEmpty() && !kinds.contains(Origin.Kind.TASKS)) {
            add(municipality, meeting, "tasks", USUAL, Origin.of(Origin.Kind.TASKS), by);
            added++;
        }
        if (!kinds.contains(Origin.Kind.RESOLUTIONS)
                && !resolutions.openIn(municipality, meeting.body()).isEmpty()) {
            add(municipality, meeting, "resolutions", USUAL, Origin.of(Origin.Kind.RESOLUTIONS), by);
            added++;
        }
        return added
                + carry(municipality, meeting, by)
                + announce(municipality, meeting, by)
                + hear(municipality, meeting, last, known, by);
    }

    /** Minutes of an earlier meeting that were approved since need no item any more. */
    private void dropSettled(MunicipalityId municipality, Meeting meeting, Meeting latest, Visitor.Actor by) {
        for (var item : store.of(municipality, meeting.id())) {
            var about = item.origin().id().filter(_ -> item.origin().kind() == Origin.Kind.MINUTES);
            var settled = about.flatMap(id -> meetings.byId(municipality, new MeetingId(id)))
                    .filter(earlier -> !earlier.id().equals(latest.id()))
                    .filter(earlier -> earlier.state().isLocked());
            settled.ifPresent(_ -> agendas.remove(municipality, item, by));
        }
    }

    /** What was put off comes back as it was. */
    private int carry(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        var waiting = store.waiting(municipality, meeting.body(), meeting.id());
        for (var item : waiting) {
            agendas.add(municipality, meeting, item.words(), Origin.of(Origin.Kind.CARRIED, item.id()), by);
        }
        return waiting.size();
    }

    /** What was resolved without a meeting is made known; what somebody wants to talk about is decided here. */
    private int announce(MunicipalityId municipality, Meeting meeting, Visitor.Actor by) {
        var news = written.toTakeUp(municipality, meeting.body());
        for (var one : news) {
            var key = "meetings.agenda.usual." + (one.isToDiscuss() ? "toDiscuss" : "written");
            var kind = one.isToDiscuss() ? ItemKind.RESOLUTION : ItemKind.INFORMATION;
            var said = texts.text(Language.DE, key, one.title());
            var words = new AgendaItem.Words("", said, kind, Optional.of(SHORT), "", one.open(), "");
            agendas.add(municipality, meeting, words, Origin.of(Origin.Kind.WRITTEN, one.id()), by);
        }
        return news.size();
    }

    /** Working groups that met since the last meeting tell what came of it. */
    private int hear(
            MunicipalityId municipality, Meeting meeting, Optional<Meeting> last, Set<UUID> known, Visitor.Actor by) {
        var since = last.flatMap(before -> before.details().starts()).orElse(Instant.EPOCH);
        var added = 0;
        for (var group : bodies.children(municipality, meeting.body())) {
            var met = meetings.of(municipality, group.id()).stream()
                    .filter(one ->
                            wasHeld(one) && one.details().starts().orElseThrow().isAfter(since))
                    .findFirst();
            if (met.isPresent() && known.add(met.get().id().value())) {
                agendas.add(
                        municipality,
                        meeting,
                        report(group, met.get()),
                        Origin.of(Origin.Kind.WORKING_GROUP, met.get().id().value()),
                        by);
                added++;
            }
        }
        return added;
    }

    private AgendaItem.Words report(Body group, Meeting met) {
        var day = Formats.date(Language.DE, met.details().day().orElseThrow());
        var title = texts.text(Language.DE, "meetings.agenda.usual.group", group.name(), day);
        return AgendaItem.Words.titled(title, ItemKind.INFORMATION, LONG);
    }

    private Optional<Meeting> lastBefore(MunicipalityId municipality, Meeting meeting) {
        return meetings.of(municipality, meeting.body()).stream()
                .filter(one -> wasHeld(one) && !one.id().equals(meeting.id()))
                .filter(one -> meeting.details()
                        .starts()
                        .map(start -> one.details().starts().orElseThrow().isBefore(start))
                        .orElse(true))
                .findFirst();
    }

    private static boolean wasHeld(Meeting meeting) {
        return !meeting.state().isAhead() && meeting.state() != MeetingState.CANCELLED;
    }

    private void add(
            MunicipalityId municipality, Meeting meeting, String what, int minutes, Origin origin, Visitor.Actor by) {
        var title = texts.text(Language.DE, "meetings.agenda.usual." + what);
        var kind = what.equals("minutes") ? ItemKind.RESOLUTION : ItemKind.INFORMATION;
        agendas.add(municipality, meeting, AgendaItem.Words.titled(title, kind, minutes), origin, by);
    }
}
