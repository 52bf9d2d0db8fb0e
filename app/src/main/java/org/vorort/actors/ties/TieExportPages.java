package org.vorort.actors.ties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.exports.ExportFile;
import org.vorort.actors.exports.ExportTable;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** All ties of the town as a file: for the office, or only what everybody who stated it agreed to show. */
@Controller
class TieExportPages {

    private final Ties ties;
    private final Organisations organisations;
    private final Catalogues catalogues;
    private final Texts texts;
    private final Clock clock;

    TieExportPages(Ties ties, Organisations organisations, Catalogues catalogues, Texts texts, Clock clock) {
        this.ties = ties;
        this.organisations = organisations;
        this.catalogues = catalogues;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/ties/export")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(defaultValue = "") String only,
            Visitor visitor) {
        var rows = new ArrayList<List<String>>();
        var names = new HashMap<OrganisationId, String>();
        organisations.all(visitor.municipality()).forEach(one -> names.put(one.id(), one.name()));
        for (var tie : ties.all(visitor.municipality())) {
            if (tie.mayPublish() || !only.equals("public")) {
                rows.add(List.of(
                        names.getOrDefault(tie.first(), ""),
                        names.getOrDefault(tie.second(), ""),
                        word(visitor, "actors.ties.column.kind." + tie.kind().code()),
                        word(visitor, "actors.ties.strength." + tie.strength()),
                        topics(tie, visitor),
                        tie.since().map(LocalDate::toString).orElse(""),
                        tie.until().map(LocalDate::toString).orElse(""),
                        source(
                                tie,
                                names.getOrDefault(
                                        tie.saidBy().stream().findFirst().orElse(tie.first()), ""),
                                visitor),
                        word(visitor, "actors.ties.column.public." + tie.mayPublish())));
            }
        }
        var table = new ExportTable(word(visitor, "actors.ties.file"), headings(visitor), rows, List.of());
        var file = format.equals("csv") ? ExportFile.CSV : ExportFile.XLSX;
        return file.of(table, LocalDate.ofInstant(clock.instant(), Formats.ZONE));
    }

    private List<String> headings(Visitor visitor) {
        var keys = List.of(
                "actors.ties.column.first",
                "actors.ties.column.second",
                "actors.ties.column.kind",
                "actors.ties.strength",
                "actors.ties.topic",
                "actors.ties.since",
                "actors.ties.until",
                "actors.ties.column.source",
                "actors.ties.column.public");
        return keys.stream().map(key -> word(visitor, key)).toList();
    }

    private String topics(Tie tie, Visitor visitor) {
        var words = catalogues.words(visitor.municipality(), visitor.language());
        return String.join("; ", words.words(Catalogue.FIELD, tie.topics()));
    }

    private String source(Tie tie, String speaker, Visitor visitor) {
        Language language = visitor.language();
        return switch (tie.source()) {
            case BOTH -> texts.text(language, "actors.ties.source.both");
            case ONE -> texts.text(language, "actors.ties.source.oneSide", speaker);
            case OFFICE -> texts.text(language, "actors.ties.source.office");
        };
    }

    private String word(Visitor visitor, String key) {
        return texts.text(visitor.language(), key);
    }
}
