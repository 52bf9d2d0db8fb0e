package org.vorort.plan.receipts;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.vorort.actors.exports.ExportFile;
import org.vorort.actors.exports.ExportTable;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.plan.funding.Funding;
import org.vorort.plan.funding.KeepFundings;
import org.vorort.plan.funding.KeepYears;
import org.vorort.plan.parties.ChooseParties;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Texts;

/** The report of the use of funds on paper, and the list of receipts as a file. */
@Controller
class ProofPages {

    /** @param responsible may be empty */
    record ProofView(Funding funding, String funder, String responsible, Statement statement, List<Receipt> receipts) {}

    private static final List<String> COLUMNS = List.of("paidOn", "payee", "reason", "cost", "amount", "receiptNumber");

    private final KeepFundings keepFundings;
    private final KeepYears keepYears;
    private final KeepReceipts keepReceipts;
    private final ChooseParties parties;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    ProofPages(
            KeepFundings keepFundings,
            KeepYears keepYears,
            KeepReceipts keepReceipts,
            ChooseParties parties,
            Municipalities municipalities,
            Documents documents,
            Texts texts,
            Clock clock) {
        this.keepFundings = keepFundings;
        this.keepYears = keepYears;
        this.keepReceipts = keepReceipts;
        this.parties = parties;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/funding/{id}/years/{year}/proof")
    ResponseEntity<byte[]> proof(@PathVariable UUID id, @PathVariable int year, Visitor visitor) {
        var municipality = visitor.municipality();
        var language = visitor.language();
        var funding = funding(id, visitor);
        var receipts = keepReceipts.of(municipality, funding, year);
        var frame = documents.frame(
                language,
                municipalities.find(municipality).map(Municipality::name).orElse(""),
                texts.text(language, "plan.funding.proof.title", String.valueOf(year)),
                texts.text(language, "plan.funding.meta", Formats.date(language, today())),
                PrintFrame.Format.A4);
        var view = new ProofView(
                funding,
                parties.name(municipality, funding.funder()),
                funding.responsible()
                        .map(person -> parties.name(municipality, person))
                        .orElse(""),
                Statement.of(keepYears.find(municipality, funding, year), receipts),
                receipts);
        var name = texts.text(language, "plan.funding.proof.file") + "-" + year;
        return Documents.shown(name, documents.report("plan/receipts/proof", frame, view));
    }

    @GetMapping("/{municipality}/funding/{id}/years/{year}/export")
    ResponseEntity<byte[]> export(
            @PathVariable UUID id,
            @PathVariable int year,
            @RequestParam(defaultValue = "") String format,
            Visitor visitor) {
        var funding = funding(id, visitor);
        var language = visitor.language();
        var headings = COLUMNS.stream()
                .map(column -> texts.text(language, "plan.funding." + column))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (var receipt : keepReceipts.of(visitor.municipality(), funding, year)) {
            rows.add(List.of(
                    Formats.date(language, receipt.paidOn()),
                    receipt.payee(),
                    receipt.reason(),
                    texts.text(language, "plan.funding.cost." + receipt.kind().code()),
                    Formats.euros(language, receipt.amount().cents()),
                    receipt.number()));
        }
        var name = texts.text(language, "plan.funding.receipts.file") + "-" + year;
        var table = new ExportTable(name, headings, rows, List.of());
        return (format.equals("csv") ? ExportFile.CSV : ExportFile.XLSX).of(table, today());
    }

    private Funding funding(UUID id, Visitor visitor) {
        return keepFundings.find(visitor.municipality(), id).orElseThrow(NotFound::new);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
