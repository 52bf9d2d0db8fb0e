package org.vorort.identity.office;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.identity.Audit;
import org.vorort.identity.AuditLine;
import org.vorort.identity.AuditWording;
import org.vorort.identity.Visitor;
import org.vorort.shell.Paging;
import org.vorort.shell.Screen;

/** Who changed what, newest first; of everything, or of one subject. The server itself has a trail of its own. */
@Controller
class AuditPages {

    private static final int ROWS = 50;

    /** @param path of this trail; @param subject the name of the one subject shown, empty for all */
    record AuditView(List<AuditLine> lines, String path, String subject, Paging paging) {

        /** The same trail, narrowed to the subject of this line. */
        String only(AuditLine line) {
            return narrowed(path, line.subjectId());
        }
    }

    private final Audit audit;
    private final AuditWording wording;

    AuditPages(Audit audit, AuditWording wording) {
        this.audit = audit;
        this.wording = wording;
    }

    @GetMapping("/{municipality}/audit")
    View ofMunicipality(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "1") String page,
            Visitor visitor) {
        return trail(visitor.home() + "/audit", subject, page, visitor);
    }

    @GetMapping("/audit")
    View ofServer(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "1") String page,
            Visitor visitor) {
        return trail("/audit", subject, page, visitor);
    }

    private View trail(String path, String subject, String page, Visitor visitor) {
        var narrowed = subject.isEmpty() ? path : narrowed(path, subject);
        var paging = Paging.of(narrowed, Paging.number(page), ROWS, audit.count(subject));
        var lines = new ArrayList<AuditLine>();
        for (var entry : audit.newest(subject, paging.size(), paging.offset())) {
            lines.add(wording.line(entry, visitor.language()));
        }
        var name = subject.isEmpty() || lines.isEmpty()
                ? subject
                : lines.getFirst().name();
        return Screen.of("identity/office/audit", new AuditView(lines, path, name, paging));
    }

    private static String narrowed(String path, String subject) {
        return path + "?subject=" + URLEncoder.encode(subject, StandardCharsets.UTF_8);
    }
}
