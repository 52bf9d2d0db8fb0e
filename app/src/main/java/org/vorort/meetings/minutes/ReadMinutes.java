package org.vorort.meetings.minutes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.kernel.MunicipalityId;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.MeetingState;
import org.vorort.meetings.Meetings;
import org.vorort.meetings.invitations.Invitee;
import org.vorort.meetings.invitations.Invitees;

/** The minutes as they stand: as they were last sent round, or as they would be sent now. */
@Service
class ReadMinutes {

    /** What somebody has against the minutes, with the words people read. */
    record Line(Objection objection, String name, String item) {}

    /**
     * The minutes.
     *
     * @param version as they were last sent round; absent as long as they never were
     * @param correction against the version before
     */
    record Standing(
            MinutesText text,
            Optional<Version> version,
            Correction correction,
            List<Line> objections,
            Optional<Approval> approval) {

        long open() {
            return objections.stream().filter(line -> line.objection().isOpen()).count();
        }
    }

    /** A meeting whose minutes everybody may read. */
    record Published(Meeting meeting, Approval.Release release) {}

    private final Meetings meetings;
    private final MinutesStore store;
    private final ObjectionStore objections;
    private final ComposeMinutes composeMinutes;
    private final Invitees invitees;

    ReadMinutes(
            Meetings meetings,
            MinutesStore store,
            ObjectionStore objections,
            ComposeMinutes composeMinutes,
            Invitees invitees) {
        this.meetings = meetings;
        this.store = store;
        this.objections = objections;
        this.composeMinutes = composeMinutes;
        this.invitees = invitees;
    }

    /** While the minutes are being written it is what would be sent round now; afterwards the newest version. */
    @Transactional(readOnly = true)
    Standing standing(MunicipalityId municipality, Meeting meeting) {
        var versions = store.versions(municipality, meeting.id());
        var writing = meeting.state() == MeetingState.HELD || meeting.state() == MeetingState.MINUTES_DRAFT;
        var text = writing || versions.isEmpty()
                ? composeMinutes.compose(municipality, meeting)
                : versions.getFirst().text();
        var before = writing ? versions.stream() : versions.stream().skip(1);
        return new Standing(
                text,
                versions.stream().findFirst(),
                new Correction(before.findFirst().map(Version::text)),
                lines(municipality, meeting, text),
                store.approval(municipality, meeting.id()));
    }

    /** What everybody may read, newest meeting first. */
    @Transactional(readOnly = true)
    List<Published> published(MunicipalityId municipality) {
        var published = new ArrayList<Published>();
        for (var meeting : meetings.all(municipality)) {
            if (meeting.state() == MeetingState.PUBLISHED) {
                store.approval(municipality, meeting.id())
                        .flatMap(Approval::release)
                        .ifPresent(release -> published.add(new Published(meeting, release)));
            }
        }
        return published;
    }

    private List<Line> lines(MunicipalityId municipality, Meeting meeting, MinutesText text) {
        var known = objections.of(municipality, meeting.id());
        var byId = new HashMap<UUID, Invitee>();
        var roll = invitees.roll(municipality, meeting).invitees();
        roll.forEach(invitee -> byId.put(invitee.id().value(), invitee));
        var names = invitees.names(municipality, roll);
        var lines = new ArrayList<Line>();
        for (var objection : known) {
            var who = objection.invitee().map(id -> byId.get(id.value()));
            var item = objection.item().flatMap(text::item);
            lines.add(new Line(
                    objection,
                    who.map(names::person).orElse(""),
                    item.map(one -> one.number() + ". " + one.title()).orElse("")));
        }
        return lines;
    }
}
