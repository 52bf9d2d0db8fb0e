package org.vorort.actors.people;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.vorort.actors.exports.ExportFile;
import org.vorort.actors.exports.Exports;
import org.vorort.identity.Visitor;
import org.vorort.shell.Formats;

/** The list of people as a file: exactly what the page shows, in its order, all pages of it. */
@Controller
class PersonExportPages {

    private final PersonList list;
    private final Exports exports;
    private final Clock clock;

    PersonExportPages(PersonList list, Exports exports, Clock clock) {
        this.list = list;
        this.exports = exports;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/people/export")
    ResponseEntity<byte[]> export(
            @ModelAttribute PersonQuery query, @RequestParam(defaultValue = "xlsx") String format, Visitor visitor) {
        var ids = list.ids(visitor.municipality(), query);
        var table = exports.people(visitor.municipality(), ids, visitor.language());
        return ExportFile.of(format).of(table, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }
}
