package org.vorort.bodies.appointments;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.bodies.scans.KeepScan;
import org.vorort.bodies.scans.Scan;
import org.vorort.identity.Visitor;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Refused;

/** The signed letter: uploaded, looked at and discarded by the office alone. */
@Controller
class ScanPages {

    private final ReadAppointments readAppointments;
    private final KeepScan keepScan;

    ScanPages(ReadAppointments readAppointments, KeepScan keepScan) {
        this.readAppointments = readAppointments;
        this.keepScan = keepScan;
    }

    @PostMapping("/{municipality}/appointments/{id}/scan")
    View keep(
            @PathVariable UUID id,
            @RequestParam(required = false) @Nullable MultipartFile file,
            Visitor visitor,
            HttpServletResponse response)
            throws IOException {
        var named = named(id, visitor);
        var content = file == null ? new byte[0] : file.getBytes();
        return switch (Scan.read(content)) {
            case Scan.Reading.Read read -> {
                var person = named.appointment().person().orElseThrow(NotFound::new);
                keepScan.keep(visitor.municipality(), named.body(), id, person, read.scan(), visitor.actor());
                Notices.say(response, "bodies.appointments.scan.kept");
                yield back(id, visitor);
            }
            case Scan.Reading.Refused refused -> throw new Refused(refused.key());
        };
    }

    /** Always saved, never opened within our pages: what somebody brought along does not run here. */
    @GetMapping("/{municipality}/appointments/{id}/scan")
    ResponseEntity<byte[]> scan(@PathVariable UUID id, Visitor visitor) {
        var scan = keepScan.find(visitor.municipality(), id).orElseThrow(NotFound::new);
        var name = ContentDisposition.attachment()
                .filename("scan-" + id + "." + scan.ending())
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(scan.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, name.toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(scan.content());
    }

    @DeleteMapping("/{municipality}/appointments/{id}/scan")
    View discard(@PathVariable UUID id, Visitor visitor, HttpServletResponse response) {
        keepScan.discard(visitor.municipality(), named(id, visitor).body(), id, visitor.actor());
        Notices.say(response, "bodies.appointments.scan.discarded");
        return back(id, visitor);
    }

    private NamedAppointment named(UUID id, Visitor visitor) {
        return readAppointments.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private static View back(UUID id, Visitor visitor) {
        return new RedirectView(visitor.home() + "/appointments/" + id);
    }
}
