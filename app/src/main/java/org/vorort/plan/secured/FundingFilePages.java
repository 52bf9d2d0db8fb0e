package org.vorort.plan.secured;

import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.vorort.actors.exports.ExportFile;
import org.vorort.actors.exports.ExportTable;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Money;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.plan.funding.Funding;
import org.vorort.plan.funding.FundingYear;
import org.vorort.plan.secured.FundingOverviewPages.OverviewView;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Texts;

/** The funding calendar on paper and as a file. */
@Controller
class FundingFilePages {

    private static final List<String> COLUMNS = List.of(
            "programme",
            "funder",
            "pays",
            "fte",
            "from",
            "until",
            "state",
            "responsible",
            "reference",
            "year",
            "grant",
            "own");

    private final ReadFundings readFundings;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;

    FundingFilePages(ReadFundings readFundings, Municipalities municipalities, Documents documents, Texts texts) {
        this.readFundings = readFundings;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/funding/print")
    ResponseEntity<byte[]> print(Visitor visitor) {
        var language = visitor.language();
        var picture = readFundings.picture(visitor.municipality());
        var frame = documents.frame(
                language,
                municipalities
                        .find(visitor.municipality())
                        .map(Municipality::name)
                        .orElse(""),
                say(visitor, "plan.funding.title"),
                texts.text(language, "plan.funding.meta", Formats.date(language, picture.today())),
                PrintFrame.Format.A4_LANDSCAPE);
        var view = new OverviewView(picture, FundingCalendar.of(picture), false);
        var name = say(visitor, "plan.funding.file") + "-" + picture.today();
        return Documents.shown(name, documents.report("plan/secured/fundingsPrint", frame, view));
    }

    /** A line for each funding and year; figures as the language of the reader writes them. */
    @GetMapping("/{municipality}/funding/export")
    ResponseEntity<byte[]> export(@RequestParam(defaultValue = "") String format, Visitor visitor) {
        var picture = readFundings.picture(visitor.municipality());
        var headings = COLUMNS.stream()
                .map(column -> say(visitor, "plan.funding." + column))
                .toList();
        var rows = new ArrayList<List<String>>();
        for (var funding : picture.fundings()) {
            var years = picture.years().stream()
                    .filter(year -> year.funding().equals(funding.id()))
                    .toList();
            years.forEach(year -> rows.add(cells(picture, funding, year, visitor)));
            if (years.isEmpty()) {
                rows.add(cells(picture, funding, FundingYear.empty(funding.id(), 0), visitor));
            }
        }
        var table = new ExportTable(say(visitor, "plan.funding.file"), headings, rows, List.of());
        return (format.equals("csv") ? ExportFile.CSV : ExportFile.XLSX).of(table, picture.today());
    }

    private List<String> cells(FundingPicture picture, Funding funding, FundingYear year, Visitor visitor) {
        var language = visitor.language();
        var purpose = funding.purpose();
        return List.of(
                funding.programme(),
                picture.funder(funding),
                purpose.title(),
                purpose.post().isEmpty() ? "" : Formats.decimal(language, purpose.fteHundredths() / 100.0),
                Formats.date(language, funding.span().from()),
                until(funding, visitor),
                say(visitor, "plan.funding.state." + funding.state().code()),
                picture.responsible().getOrDefault(funding.id(), ""),
                funding.reference(),
                year.year() == 0 ? "" : String.valueOf(year.year()),
                year.year() == 0 ? "" : euros(year.grant(), visitor),
                year.year() == 0 ? "" : euros(year.own(), visitor));
    }

    private String until(Funding funding, Visitor visitor) {
        var span = funding.span();
        return span.until()
                .map(last -> Formats.date(visitor.language(), last))
                .orElseGet(() -> say(visitor, span.permanent() ? "plan.funding.isPermanent" : "plan.funding.noEnd"));
    }

    private static String euros(Money money, Visitor visitor) {
        return Formats.euros(visitor.language(), money.cents());
    }

    private String say(Visitor visitor, String key) {
        return texts.text(visitor.language(), key);
    }
}
