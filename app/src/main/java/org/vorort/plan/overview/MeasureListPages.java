package org.vorort.plan.overview;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.exports.ExportFile;
import org.vorort.actors.exports.ExportTable;
import org.vorort.bodies.Body;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Money;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.measures.BudgetLine;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.overview.MeasureListView.Query;
import org.vorort.plan.picture.ReadPlan;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The list of measures: on the screen, on paper, as a file. */
@Controller
class MeasureListPages {

    private static final List<String> COLUMNS = List.of(
            "title",
            "state",
            "reason",
            "owner",
            "body",
            "from",
            "until",
            "mainField",
            "otherFields",
            "quarters",
            "targetGroups",
            "concepts",
            "goals",
            "planned",
            "spent",
            "result",
            "lessons");

    private final ReadPlan readPlan;
    private final Catalogues catalogues;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;

    MeasureListPages(
            ReadPlan readPlan, Catalogues catalogues, Municipalities municipalities, Documents documents, Texts texts) {
        this.readPlan = readPlan;
        this.catalogues = catalogues;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/plan/measures")
    View list(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String concept,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String q,
            Visitor visitor) {
        var query = new Query(state, concept, field, quarter, body, q);
        return Screen.of("plan/overview/measures", view(query, visitor));
    }

    @GetMapping("/{municipality}/plan/measures/print")
    ResponseEntity<byte[]> print(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String concept,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String q,
            Visitor visitor) {
        var view = view(new Query(state, concept, field, quarter, body, q), visitor);
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var frame = documents.frame(
                visitor.language(),
                town.orElse(""),
                say(visitor, "plan.measures.title"),
                say(visitor, "plan.overview.meta", Formats.date(visitor.language(), today(view))),
                PrintFrame.Format.A4_LANDSCAPE);
        return Documents.shown(
                say(visitor, "plan.measures.file") + "-" + today(view),
                documents.report("plan/overview/measuresPrint", frame, view));
    }

    @GetMapping("/{municipality}/plan/measures/export")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "") String state,
            @RequestParam(defaultValue = "") String concept,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String quarter,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "xlsx") String format,
            Visitor visitor) {
        var view = view(new Query(state, concept, field, quarter, body, q), visitor);
        var rows = new ArrayList<List<String>>();
        view.shown().forEach(measure -> rows.add(cells(measure, view, visitor)));
        var headings = COLUMNS.stream()
                .map(column -> say(visitor, "plan.measures.column." + column))
                .toList();
        var table = new ExportTable(say(visitor, "plan.measures.file"), headings, rows, List.of());
        return (format.equals("csv") ? ExportFile.CSV : ExportFile.XLSX).of(table, today(view));
    }

    private List<String> cells(Measure measure, MeasureListView view, Visitor visitor) {
        var plan = view.plan();
        var content = measure.content();
        var words = view.words();
        return List.of(
                measure.title(),
                say(visitor, "plan.measures.state." + plan.standing(measure).code()),
                measure.status().words(),
                plan.owner(measure),
                plan.body(measure).map(Body::name).orElse(""),
                measure.from().map(LocalDate::toString).orElse(""),
                measure.until().map(LocalDate::toString).orElse(""),
                content.field().isEmpty() ? "" : words.word(Catalogue.FIELD, content.field()),
                String.join(", ", words.words(Catalogue.FIELD, content.otherFields())),
                String.join(", ", content.quarters()),
                String.join(", ", words.words(Catalogue.TARGET_GROUP, content.targetGroups())),
                joined(measure.serves().concepts().stream()
                        .flatMap(id -> plan.concept(id).stream())
                        .map(Concept::name)
                        .toList()),
                joined(measure.serves().goals().stream()
                        .flatMap(id -> plan.goal(id).stream())
                        .map(Goal::words)
                        .toList()),
                euros(BudgetLine.planned(plan.money(measure)), visitor),
                euros(BudgetLine.spent(plan.money(measure)), visitor),
                measure.status().result(),
                measure.status().lessons());
    }

    private MeasureListView view(Query query, Visitor visitor) {
        return new MeasureListView(
                readPlan.of(visitor.municipality()),
                query,
                catalogues.words(visitor.municipality(), visitor.language()),
                visitor.is(Role.COORDINATOR));
    }

    private static LocalDate today(MeasureListView view) {
        return view.plan().today();
    }

    private static String joined(List<String> words) {
        return String.join("; ", words);
    }

    private static String euros(Money money, Visitor visitor) {
        return money.isNothing() ? "" : Formats.euros(visitor.language(), money.cents());
    }

    private String say(Visitor visitor, String key, Object... arguments) {
        return texts.text(visitor.language(), key, arguments);
    }
}
