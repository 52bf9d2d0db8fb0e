package org.vorort.reports.factsheet;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.View;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.shell.Documents;
import org.vorort.shell.Screen;

/** The fact sheet on the screen and on paper. */
@Controller
class FactSheetPages {

    record FactSheetView(FactSheet sheet, boolean mayChange) {}

    private final ComposeFactSheet composeFactSheet;
    private final Documents documents;

    FactSheetPages(ComposeFactSheet composeFactSheet, Documents documents) {
        this.composeFactSheet = composeFactSheet;
        this.documents = documents;
    }

    @GetMapping("/{municipality}/reports/fact-sheet")
    View show(Visitor visitor) {
        var sheet = composeFactSheet.of(visitor).getFirst().get();
        return Screen.of("reports/factsheet/factSheet", new FactSheetView(sheet, visitor.is(Role.COORDINATOR)));
    }

    @GetMapping("/{municipality}/reports/fact-sheet/print")
    ResponseEntity<byte[]> print(Visitor visitor) {
        var sheets = composeFactSheet.of(visitor);
        var sheet = sheets.getFirst().get();
        var page = sheet.page();
        var pdf = documents.onePage("reports/factsheet/factSheetPrint", page, sheets);
        return Documents.shown(page.text("reports.factSheet.file") + "-" + sheet.year(), pdf);
    }
}
