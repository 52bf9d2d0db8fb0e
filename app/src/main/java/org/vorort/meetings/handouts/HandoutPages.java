package org.vorort.meetings.handouts;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Meeting;
import org.vorort.meetings.Meetings;
import org.vorort.shell.NotFound;

/** Agenda and attendance as papers of their own. */
@Controller
class HandoutPages {

    private static final String ALL = "all";

    private final Meetings meetings;
    private final PrintAgenda printAgenda;
    private final PrintAttendance printAttendance;

    HandoutPages(Meetings meetings, PrintAgenda printAgenda, PrintAttendance printAttendance) {
        this.meetings = meetings;
        this.printAgenda = printAgenda;
        this.printAttendance = printAttendance;
    }

    /** Without a choice it is the agenda everybody may see: what is not public has to be asked for. */
    @GetMapping("/{municipality}/meetings/{slug}/agenda/print")
    ResponseEntity<byte[]> agenda(
            @PathVariable String slug, @RequestParam(defaultValue = "") String items, Visitor visitor) {
        return printAgenda.print(visitor, meeting(slug, visitor), items.equals(ALL));
    }

    @GetMapping("/{municipality}/meetings/{slug}/attendance/print")
    ResponseEntity<byte[]> attendance(@PathVariable String slug, Visitor visitor) {
        return printAttendance.print(visitor, meeting(slug, visitor));
    }

    private Meeting meeting(String slug, Visitor visitor) {
        return meetings.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }
}
