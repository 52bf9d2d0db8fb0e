package org.vorort.network.exchange;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.vorort.identity.Visitor;
import org.vorort.network.files.NetworkWriter;
import org.vorort.shell.Formats;
import org.vorort.shell.Texts;

/** The network of the town as it is today, as a file for other programs: for everybody who may see the map. */
@Controller
class NetworkFilePages {

    private final ReadEdges readEdges;
    private final Texts texts;
    private final Clock clock;

    NetworkFilePages(ReadEdges readEdges, Texts texts, Clock clock) {
        this.readEdges = readEdges;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/network/file")
    ResponseEntity<byte[]> file(@RequestParam(defaultValue = "graphml") String format, Visitor visitor) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var edges = readEdges.on(visitor.municipality(), today);
        var isList = format.equals("csv");
        var ending = isList ? "csv" : "graphml";
        var name = texts.text(visitor.language(), "network.exchange.fileName." + ending) + "-" + today + "." + ending;
        var disposition = ContentDisposition.attachment()
                .filename(name, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(isList ? "text/csv;charset=UTF-8" : "application/graphml+xml"))
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition.toString())
                .body(isList ? list(edges) : graphml(edges));
    }

    private static byte[] graphml(TownEdges town) {
        var bytes = new ByteArrayOutputStream();
        try {
            NetworkWriter.graphml(bytes, town.ids(), town.names(), town.edges());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] list(TownEdges town) {
        var bytes = new ByteArrayOutputStream();
        try {
            NetworkWriter.csv(bytes, town.namesApart(), town.edges());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
