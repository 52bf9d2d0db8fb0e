package org.vorort.network.map;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.actors.exports.ExportFile;
import org.vorort.actors.exports.ExportTable;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.network.map.TownNetwork.Joint;
import org.vorort.shell.Formats;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The network for those who rather read: as a table, as a matrix and as a file. */
@Controller
class NetworkTablePages {

    record MatrixView(NetworkView network, TieMatrix matrix) {}

    private final GatherNetwork gatherNetwork;
    private final Texts texts;
    private final Clock clock;

    NetworkTablePages(GatherNetwork gatherNetwork, Texts texts, Clock clock) {
        this.gatherNetwork = gatherNetwork;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/network/table")
    View table(@ModelAttribute MapQuery query, Visitor visitor) {
        return Screen.of("network/map/table", gatherNetwork.gather(visitor, query, today(), "/table"));
    }

    @GetMapping("/{municipality}/network/matrix")
    View matrix(@ModelAttribute MapQuery query, Visitor visitor) {
        var network = gatherNetwork.gather(visitor, query, today(), "/matrix");
        return Screen.of("network/map/matrix", new MatrixView(network, TieMatrix.of(network.shown(), network.words())));
    }

    @GetMapping("/{municipality}/network/export")
    ResponseEntity<byte[]> export(
            @ModelAttribute MapQuery query, @RequestParam(defaultValue = "xlsx") String format, Visitor visitor) {
        var network = gatherNetwork.gather(visitor, query, today(), "/table");
        var file = format.equals("csv") ? ExportFile.CSV : ExportFile.XLSX;
        return file.of(exported(network, visitor.language()), today());
    }

    private ExportTable exported(NetworkView network, Language language) {
        var headings = List.of("from", "kind", "to", "strength", "since", "source", "change").stream()
                .map(column -> texts.text(language, "network.column." + column))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (var joint : network.shown().joints()) {
            rows.add(row(network, joint, language));
        }
        return new ExportTable(texts.text(language, "network.file"), headings, rows, List.of());
    }

    private List<String> row(NetworkView network, Joint joint, Language language) {
        return List.of(
                network.member(joint.from()).name(),
                network.words().kind(joint.bond()),
                network.member(joint.to()).name(),
                String.valueOf(joint.strength()),
                joint.since().map(LocalDate::toString).orElse(""),
                texts.text(language, "network.source." + network.source(joint)),
                network.change(joint).map(key -> texts.text(language, key)).orElse(""));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
