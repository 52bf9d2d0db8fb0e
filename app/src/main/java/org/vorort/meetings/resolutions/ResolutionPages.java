package org.vorort.meetings.resolutions;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.util.UriComponentsBuilder;
import org.vorort.actors.exports.ExportFile;
import org.vorort.actors.exports.ExportTable;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.meetings.Vote;
import org.vorort.meetings.resolutions.ListResolutions.Excerpt;
import org.vorort.meetings.resolutions.ListResolutions.Line;
import org.vorort.meetings.resolutions.ListResolutions.Query;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.shell.Choice;
import org.vorort.shell.Documents;
import org.vorort.shell.FormState;
import org.vorort.shell.Formats;
import org.vorort.shell.Link;
import org.vorort.shell.Paging;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The resolution register: on the screen, on paper, as a file. */
@Controller
class ResolutionPages {

    /** The list. @param form what was searched for */
    record RegisterView(Excerpt excerpt, Query query, FormState form, boolean mayChange) {

        List<Choice> bodies() {
            return excerpt.bodies().stream()
                    .map(body -> new Choice(body.slug(), body.name()))
                    .toList();
        }

        /** What narrows the list, each with the way to do without. */
        List<Link> active(String start) {
            return bodies().stream()
                    .filter(body -> body.value().equals(query.body()))
                    .map(body -> new Link(body.label(), address(start, new Query(query.tab(), "", query.q()))))
                    .toList();
        }

        /** The address of the same list in another tab. */
        String path(String start, String tab) {
            return address(start, new Query(tab, query.body(), query.q()));
        }
    }

    private static final int ROWS = 50;
    private static final int ON_PAPER = 2_000;

    private final ListResolutions listResolutions;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;

    ResolutionPages(ListResolutions listResolutions, Municipalities municipalities, Documents documents, Texts texts) {
        this.listResolutions = listResolutions;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/resolutions")
    View list(
            @RequestParam(defaultValue = "open") String tab,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") String page,
            Visitor visitor) {
        var query = new Query(tab, body, q);
        return Screen.of("meetings/resolutions/resolutions", view(query, Paging.number(page), ROWS, visitor));
    }

    @GetMapping("/{municipality}/resolutions/print")
    ResponseEntity<byte[]> print(
            @RequestParam(defaultValue = "all") String tab,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String q,
            Visitor visitor) {
        var view = view(new Query(tab, body, q), 1, ON_PAPER, visitor);
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var frame = documents.frame(
                visitor.language(),
                town.orElse(""),
                say(visitor, "meetings.resolutions.title"),
                say(
                        visitor,
                        "meetings.resolutions.meta",
                        say(visitor, "meetings.resolutions.tab." + view.query().tab()),
                        Formats.date(visitor.language(), today())),
                PrintFrame.Format.A4_LANDSCAPE);
        var name = say(visitor, "meetings.resolutions.file") + "-" + today();
        return Documents.shown(name, documents.report("meetings/resolutions/resolutionsPrint", frame, view));
    }

    @GetMapping("/{municipality}/resolutions/export")
    ResponseEntity<byte[]> export(
            @RequestParam(defaultValue = "all") String tab,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "xlsx") String format,
            Visitor visitor) {
        var view = view(new Query(tab, body, q), 1, ON_PAPER, visitor);
        var rows = new ArrayList<List<String>>();
        view.excerpt().lines().forEach(line -> rows.add(cells(line, visitor)));
        var table = new ExportTable(say(visitor, "meetings.resolutions.file"), headings(visitor), rows, List.of());
        return (format.equals("csv") ? ExportFile.CSV : ExportFile.XLSX).of(table, today());
    }

    private RegisterView view(Query query, int page, int rows, Visitor visitor) {
        var path = address(visitor.home() + "/resolutions", query);
        var excerpt = listResolutions.list(visitor.municipality(), query, path, page, rows);
        return new RegisterView(excerpt, query, FormState.of(query), visitor.is(Role.COORDINATOR));
    }

    /** The columns in the order of {@link #cells}. */
    private List<String> headings(Visitor visitor) {
        var columns = List.of(
                "number",
                "on",
                "body",
                "title",
                "text",
                "yes",
                "no",
                "abstain",
                "basis",
                "owner",
                "due",
                "state",
                "endedOn",
                "words",
                "link",
                "council",
                "committee",
                "reference",
                "councilOn",
                "councilWords",
                "public");
        return columns.stream()
                .map(column -> say(visitor, "meetings.resolutions.field." + column))
                .toList();
    }

    private List<String> cells(Line line, Visitor visitor) {
        var resolution = line.resolution();
        var followUp = resolution.followUp();
        var council = followUp.council();
        return List.of(
                resolution.passed().number(),
                resolution.passed().on().toString(),
                line.body(),
                resolution.title(),
                resolution.text(),
                resolution.vote().map(Vote::yes).map(String::valueOf).orElse(""),
                resolution.vote().map(Vote::no).map(String::valueOf).orElse(""),
                resolution.vote().map(Vote::abstain).map(String::valueOf).orElse(""),
                followUp.basis(),
                line.owner(),
                followUp.due().map(LocalDate::toString).orElse(""),
                say(visitor, "meetings.resolutions.state." + followUp.state().code()),
                followUp.endedOn().map(LocalDate::toString).orElse(""),
                followUp.words(),
                followUp.link(),
                say(visitor, "meetings.resolutions.council." + council.state().code()),
                council.committee(),
                council.reference(),
                council.on().map(LocalDate::toString).orElse(""),
                council.words(),
                say(visitor, "meetings.resolutions.open." + resolution.open()));
    }

    static String address(String start, Query query) {
        var address = UriComponentsBuilder.fromPath(start).queryParam("tab", query.tab());
        if (!query.body().isEmpty()) {
            address.queryParam("body", "{body}");
        }
        if (!query.q().isEmpty()) {
            address.queryParam("q", "{q}");
        }
        return address.encode()
                .buildAndExpand(Map.of("body", query.body(), "q", query.q()))
                .toUriString();
    }

    private String say(Visitor visitor, String key, Object... arguments) {
        return texts.text(visitor.language(), key, arguments);
    }

    private LocalDate today() {
        return listResolutions.today();
    }
}
