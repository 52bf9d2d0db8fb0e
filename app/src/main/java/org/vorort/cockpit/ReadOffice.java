package org.vorort.cockpit;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.vorort.checkup.Checked;
import org.vorort.checkup.Checkup;
import org.vorort.cockpit.CockpitView.Finding;
import org.vorort.cockpit.CockpitView.Office;
import org.vorort.identity.Audit;
import org.vorort.identity.AuditWording;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.municipality.openwork.AllOpenWork;
import org.vorort.shell.Texts;

/** What the coordinator needs: what waits, what helps most, what the month brings, and what changed. */
@Component
class ReadOffice {

    private final AllOpenWork openWork;
    private final Checkup checkup;
    private final Audit audit;
    private final AuditWording wording;
    private final Texts texts;

    ReadOffice(AllOpenWork openWork, Checkup checkup, Audit audit, AuditWording wording, Texts texts) {
        this.openWork = openWork;
        this.checkup = checkup;
        this.audit = audit;
        this.wording = wording;
        this.texts = texts;
    }

    Office of(Visitor visitor, LocalDate today) {
        var municipality = visitor.municipality();
        var language = visitor.language();
        return new Office(
                openWork.of(municipality),
                UsefulFindings.of(checkup.of(municipality)).stream()
                        .map(line -> finding(line, language))
                        .toList(),
                Occasion.in(today.getMonth()),
                audit.newest("", CockpitView.SHOWN, 0).stream()
                        .map(entry -> wording.line(entry, language))
                        .toList());
    }

    private Finding finding(Checked line, Language language) {
        var about = line.about();
        var page = "/checkup/" + about.code();
        return new Finding(
                about.code(),
                texts.text(language, about.texts() + "title"),
                line.state().code(),
                line.next()
                        .map(next -> next.in(texts, language))
                        .orElseGet(() -> texts.text(language, "cockpit.findings.answer")),
                line.next()
                        .map(next -> next.path())
                        .filter(path -> !path.isEmpty())
                        .orElse(page));
    }
}
