package org.vorort.network.findings;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** What there is to find in the network, on the screen and on paper. */
@Controller
class FindingPages {

    private final JudgeNetwork judgeNetwork;
    private final TellFindings tellFindings;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    FindingPages(
            JudgeNetwork judgeNetwork,
            TellFindings tellFindings,
            Municipalities municipalities,
            Documents documents,
            Texts texts,
            Clock clock) {
        this.judgeNetwork = judgeNetwork;
        this.tellFindings = tellFindings;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/network/findings")
    View findings(Visitor visitor) {
        return Screen.of("network/findings/findings", view(visitor));
    }

    @GetMapping("/{municipality}/network/findings/print")
    ResponseEntity<byte[]> print(Visitor visitor) {
        var language = visitor.language();
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var frame = documents.frame(
                language,
                town.orElse(""),
                texts.text(language, "network.findings.title"),
                texts.text(language, "network.findings.meta", Formats.date(language, today)),
                PrintFrame.Format.A4);
        var name = texts.text(language, "network.findings.file") + "-" + today + ".pdf";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_PDF)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.inline()
                                .filename(name, StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .body(documents.report("network/findings/findingsPrint", frame, view(visitor)));
    }

    private FindingsView view(Visitor visitor) {
        var office = visitor.is(Role.COORDINATOR);
        var open = new ArrayList<FindingView>();
        var aside = new ArrayList<FindingView>();
        var judged = judgeNetwork.judge(visitor.municipality());
        for (var told : judged) {
            if (FindingRules.maySee(told.finding(), office)) {
                (told.isOpen() ? open : aside).add(tellFindings.view(told, visitor.language(), visitor.home()));
            }
        }
        return new FindingsView(open, aside, !judged.isEmpty(), office);
    }
}
