package org.vorort.meetings.handouts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.agenda.Agenda;
import org.vorort.meetings.agenda.AgendaItem;
import org.vorort.meetings.agenda.Agendas;
import org.vorort.meetings.papers.Paper;
import org.vorort.meetings.papers.Papers;
import org.vorort.shell.Formats;

/** The agenda on paper: for everybody, or with what is not public for those who were invited. */
@Component
class PrintAgenda {

    /** @param begins when it is its turn; empty where that is open, and {@code papers} the names of what belongs to it */
    record Line(String number, AgendaItem item, String begins, List<String> papers) {}

    /**
     * The agenda.
     *
     * @param confidential whether there are items in it that not everybody may know of
     * @param leavesOut whether such items were left out
     * @param papers for the meeting as a whole
     */
    record AgendaSheet(List<Line> lines, int minutes, boolean confidential, boolean leavesOut, List<String> papers) {}

    private final Handout handout;
    private final Agendas agendas;
    private final Papers papers;

    PrintAgenda(Handout handout, Agendas agendas, Papers papers) {
        this.handout = handout;
        this.agendas = agendas;
        this.papers = papers;
    }

    /** @param all whether items that are not public are in it, too */
    ResponseEntity<byte[]> print(Visitor visitor, Meeting meeting, boolean all) {
        var agenda = agendas.of(visitor.municipality(), meeting.id());
        var known = papers.of(visitor.municipality(), meeting);
        var slots = meeting.details().starts().map(agenda::slotsFrom).orElseGet(agenda::slots);
        var lines = new ArrayList<Line>();
        var secret = 0;
        for (var slot : slots) {
            var open = slot.item().words().open();
            secret += open ? 0 : 1;
            if (open || all) {
                lines.add(line(slot, known, all, visitor));
            }
        }
        var view = new AgendaSheet(
                lines,
                agenda.minutes(),
                all && secret > 0,
                !all && secret > 0,
                names(known, Optional.empty(), false, all));
        return handout.print(
                visitor,
                all ? meeting : meeting.withoutOnlineLink(),
                "meetings.handout.agenda.of",
                "meetings.handout.agenda.file",
                "meetings/handouts/agendaPrint",
                view);
    }

    private static Line line(Agenda.Slot slot, List<Paper> known, boolean all, Visitor visitor) {
        var item = slot.item();
        var begins =
                slot.begins().map(at -> Formats.time(visitor.language(), at)).orElse("");
        return new Line(
                slot.number(),
                item,
                begins,
                names(known, Optional.of(item.id()), item.words().open(), all));
    }

    /** @param open whether what belongs here is public where the paper itself says nothing */
    private static List<String> names(List<Paper> known, Optional<UUID> item, boolean open, boolean all) {
        return known.stream()
                .filter(paper -> paper.item().equals(item))
                .filter(paper -> all || paper.open().orElse(open))
                .map(Paper::name)
                .toList();
    }
}
