package org.vorort.plan.tasks;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.plan.tasks.ListTasks.Excerpt;
import org.vorort.plan.tasks.ListTasks.Line;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.Paging;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The list of tasks, on the screen and on paper. */
@Controller
class TaskPages {

    /** The list. @param today decides what is overdue */
    record ListView(Excerpt excerpt, String tab, LocalDate today, boolean mayChange) {

        boolean overdue(Line line) {
            return line.task().isOverdue(today);
        }
    }

    private static final int ROWS = 50;
    private static final int ON_PAPER = 1_000;

    private final ListTasks listTasks;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;
    private final Clock clock;

    TaskPages(ListTasks listTasks, Municipalities municipalities, Documents documents, Texts texts, Clock clock) {
        this.listTasks = listTasks;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
        this.clock = clock;
    }

    @GetMapping("/{municipality}/tasks")
    View list(
            @RequestParam(defaultValue = "open") String tab,
            @RequestParam(defaultValue = "1") String page,
            Visitor visitor) {
        var known = ListTasks.TABS.contains(tab) ? tab : "open";
        return Screen.of("plan/tasks/tasks", view(known, Paging.number(page), ROWS, visitor));
    }

    @GetMapping("/{municipality}/tasks/print")
    ResponseEntity<byte[]> print(Visitor visitor) {
        var language = visitor.language();
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var frame = documents.frame(
                language,
                town.orElse(""),
                texts.text(language, "plan.tasks.title"),
                texts.text(language, "plan.tasks.meta", Formats.date(language, today())),
                PrintFrame.Format.A4_LANDSCAPE);
        var view = view("open", 1, ON_PAPER, visitor);
        var name = texts.text(language, "plan.tasks.file") + "-" + today();
        return Documents.shown(name, documents.report("plan/tasks/tasksPrint", frame, view));
    }

    private ListView view(String tab, int page, int rows, Visitor visitor) {
        var path = visitor.home() + "/tasks";
        var excerpt = listTasks.list(visitor.municipality(), tab, path, page, rows);
        return new ListView(excerpt, tab, today(), visitor.is(Role.COORDINATOR));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
