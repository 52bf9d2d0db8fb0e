package org.vorort.actors.imports;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.imports.ImportWords.Said;
import org.vorort.actors.imports.PrepareImport.Reading;
import org.vorort.actors.imports.columns.Problem;
import org.vorort.actors.imports.plan.RowPlan;
import org.vorort.actors.imports.plan.RowState;
import org.vorort.identity.Visitor;
import org.vorort.shell.FormState;
import org.vorort.shell.Frame;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Paging;
import org.vorort.shell.Refused;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** What an import would do, row by row, and the button that does it. */
@Controller
class PreviewPages {

    static final int PAGE_SIZE = 50;
    private static final String PROBLEMS = "problems";
    private static final String TEMPLATE = "actors/imports/preview";

    /** A cell that could not be taken as it stands, and why. */
    record CellView(String column, String cell, String sentence) {}

    record RowView(int number, String name, RowState state, List<Said> changes, List<CellView> cells) {

        /** Of the badge that shows the state. */
        String kind() {
            return switch (state) {
                case CREATED -> "success";
                case UPDATED -> "info";
                case UNCHANGED -> "neutral";
                case REJECTED -> "danger";
            };
        }
    }

    /** @param anyway take the list over although texts may tell what the directory does not keep about people */
    record ConfirmForm(String anyway) {}

    /** @param shown which rows are shown: the word of a state, {@code problems}, or nothing for all */
    record PreviewView(
            Upload upload,
            ImportReport report,
            FormState form,
            String shown,
            int withProblems,
            List<RowView> rows,
            Paging paging) {

        List<Frame.MenuItem> filters(Frame page) {
            var path = page.in("/imports/" + upload.id() + "/preview");
            var filters = new ArrayList<Frame.MenuItem>();
            var all = report.created() + report.updated() + report.unchanged() + report.rejectedRows();
            filters.add(filter(page, path, "", all, page.text("actors.imports.preview.all")));
            filters.add(filter(page, path, PROBLEMS, withProblems, page.text("actors.imports.preview.problems")));
            for (var state : RowState.values()) {
                filters.add(filter(page, path, state.code(), number(state), page.text(state.textKey())));
            }
            return filters;
        }

        private int number(RowState state) {
            return switch (state) {
                case CREATED -> report.created();
                case UPDATED -> report.updated();
                case UNCHANGED -> report.unchanged();
                case REJECTED -> report.rejectedRows();
            };
        }

        private Frame.MenuItem filter(Frame page, String path, String word, int number, String text) {
            var address = word.isEmpty() ? path : path + "?show=" + word;
            return new Frame.MenuItem(text + " (" + page.number(number) + ")", address, word.equals(shown));
        }
    }

    private final Uploads uploads;
    private final ImportActors importActors;
    private final ImportWords words;
    private final Texts texts;

    PreviewPages(Uploads uploads, ImportActors importActors, ImportWords words, Texts texts) {
        this.uploads = uploads;
        this.importActors = importActors;
        this.words = words;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/imports/{id}/preview")
    View preview(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "1") String page,
            Visitor visitor) {
        var upload = uploads.find(visitor.municipality(), id).orElseThrow(NotFound::new);
        var reading = uploads.read(visitor.municipality(), upload);
        if (!ImportActors.isNamed(reading)) {
            return new RedirectView(visitor.home() + "/imports/" + id + "/columns");
        }
        var form = FormState.of(new ConfirmForm(""));
        return Screen.of(TEMPLATE, view(upload, reading, form, show, Paging.number(page), visitor));
    }

    private PreviewView view(Upload upload, Reading reading, FormState form, String show, int page, Visitor visitor) {
        var plan = uploads.plan(visitor.municipality(), reading);
        var report = WriteReport.of(upload.fileName(), reading, plan);
        var shown = plan.rows().stream().filter(row -> isShown(row, show)).toList();
        var path = visitor.home() + "/imports/" + upload.id() + "/preview" + (show.isEmpty() ? "" : "?show=" + show);
        var paging = Paging.of(path, page, PAGE_SIZE, shown.size());
        var rows = shown.stream()
                .skip(paging.offset())
                .limit(PAGE_SIZE)
                .map(row -> view(row, visitor))
                .toList();
        var withProblems =
                (int) plan.rows().stream().filter(row -> isShown(row, PROBLEMS)).count();
        return new PreviewView(upload, report, form, show, withProblems, rows, paging);
    }

    @PostMapping("/{municipality}/imports/{id}/confirmation")
    View confirm(
            @PathVariable UUID id,
            @ModelAttribute("form") ConfirmForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var anyway = form.anyway().equals("true");
        var result = importActors.take(visitor.municipality(), id, anyway, visitor.actor());
        if (result.isEmpty()) {
            throw new Refused("actors.imports.gone");
        }
        return switch (result.get()) {
            case ImportActors.Done _ -> {
                Notices.say(response, "actors.imports.done");
                yield new RedirectView(visitor.home() + "/imports/" + id + "/report");
            }
            case ImportActors.AsksBack _ -> {
                errors.rejectValue("anyway", "actors.imports.anyway.missing");
                yield again(id, FormState.of(errors), visitor);
            }
            case ImportActors.Unreadable wrong ->
                throw new Refused(wrong.reason(), wrong.arguments().toArray());
        };
    }

    private View again(UUID id, FormState form, Visitor visitor) {
        var upload = uploads.find(visitor.municipality(), id).orElseThrow(NotFound::new);
        var reading = uploads.read(visitor.municipality(), upload);
        return Screen.again(TEMPLATE, view(upload, reading, form, PROBLEMS, 1, visitor));
    }

    private static boolean isShown(RowPlan row, String show) {
        return switch (show) {
            case "" -> true;
            case PROBLEMS -> !row.row().problems().isEmpty();
            default -> row.state().code().equals(show);
        };
    }

    private RowView view(RowPlan plan, Visitor visitor) {
        var changes = new ArrayList<Said>();
        for (var change : plan.changes()) {
            changes.add(words.said(visitor.municipality(), visitor.language(), change));
        }
        var cells = new ArrayList<CellView>();
        for (var problem : plan.row().problems()) {
            cells.add(cell(problem, visitor));
        }
        return new RowView(plan.row().number(), plan.row().name(), plan.state(), changes, cells);
    }

    private CellView cell(Problem problem, Visitor visitor) {
        var sentence = texts.text(
                visitor.language(), problem.reason(), problem.arguments().toArray());
        return new CellView(problem.column(), problem.cell(), sentence);
    }
}
