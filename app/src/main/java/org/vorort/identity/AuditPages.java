package org.vorort.identity;

import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.shell.Screen;

/** Who changed what, newest first; of everything, or of one subject. */
@Controller
class AuditPages {

    private static final int ROWS = 50;

    /** @param subject the id the list is narrowed to, or empty */
    record AuditView(List<Audit.Entry> entries, String subject, int number, boolean more) {}

    private final Audit audit;

    AuditPages(Audit audit) {
        this.audit = audit;
    }

    @GetMapping("/{municipality}/audit")
    View trail(
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "1") int page,
            Visitor visitor) {
        var number = Math.clamp(page, 1, 100_000);
        var only = subject.isBlank() ? Optional.<String>empty() : Optional.of(subject);
        var entries = audit.newest(visitor.municipality(), only, ROWS + 1, (long) (number - 1) * ROWS);
        var more = entries.size() > ROWS;
        return Screen.of(
                "identity/audit", new AuditView(more ? entries.subList(0, ROWS) : entries, subject, number, more));
    }
}
