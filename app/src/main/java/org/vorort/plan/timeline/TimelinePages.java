package org.vorort.plan.timeline;

import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.plan.measures.BodyDays;
import org.vorort.plan.picture.ReadPlan;
import org.vorort.plan.timeline.TimelineView.Query;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** The plan in time, on the screen and on paper. */
@Controller
class TimelinePages {

    private final ReadPlan readPlan;
    private final List<BodyDays> bodyDays;
    private final Catalogues catalogues;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;

    TimelinePages(
            ReadPlan readPlan,
            List<BodyDays> bodyDays,
            Catalogues catalogues,
            Municipalities municipalities,
            Documents documents,
            Texts texts) {
        this.readPlan = readPlan;
        this.bodyDays = bodyDays;
        this.catalogues = catalogues;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/plan/timeline")
    View show(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String concept,
            Visitor visitor) {
        return Screen.of("plan/timeline/timeline", view(new Query(year, field, body, concept), visitor));
    }

    @GetMapping("/{municipality}/plan/timeline/print")
    ResponseEntity<byte[]> print(
            @RequestParam(defaultValue = "") String year,
            @RequestParam(defaultValue = "") String field,
            @RequestParam(defaultValue = "") String body,
            @RequestParam(defaultValue = "") String concept,
            Visitor visitor) {
        var language = visitor.language();
        var asked = view(new Query(year, field, body, concept), visitor);
        var shown = asked.year().orElse(asked.plan().today().getYear());
        var view = view(new Query(String.valueOf(shown), field, body, concept), visitor);
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var day = view.plan().today();
        var frame = documents.frame(
                language,
                town.orElse(""),
                texts.text(language, "plan.timeline.year", String.valueOf(shown)),
                texts.text(language, "plan.overview.meta", Formats.date(language, day)),
                PrintFrame.Format.A4_LANDSCAPE);
        var name = texts.text(language, "plan.timeline.file") + "-" + shown;
        return Documents.shown(name, documents.report("plan/timeline/timelinePrint", frame, view));
    }

    private TimelineView view(Query query, Visitor visitor) {
        var plan = readPlan.of(visitor.municipality());
        var others = bodyDays.stream()
                .flatMap(room -> room.from(visitor.municipality(), plan.today()).stream())
                .toList();
        return new TimelineView(plan, query, catalogues.words(visitor.municipality(), visitor.language()), others);
    }
}
