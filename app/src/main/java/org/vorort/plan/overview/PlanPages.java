package org.vorort.plan.overview;

import java.time.LocalDate;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.municipality.Municipalities;
import org.vorort.municipality.Municipality;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.plan.picture.ReadPlan;
import org.vorort.shell.Documents;
import org.vorort.shell.Formats;
import org.vorort.shell.NotFound;
import org.vorort.shell.PrintFrame;
import org.vorort.shell.Screen;
import org.vorort.shell.Texts;

/** All concepts at a glance, and each with its tree of goals. */
@Controller
class PlanPages {

    /** All concepts. */
    record PlanView(PlanPicture plan, boolean mayChange) {

        /** Measures that no concept knows of. */
        List<Measure> loose() {
            return plan.measures(measure -> measure.serves().concepts().isEmpty());
        }

        int overdueGoals(Concept concept) {
            return (int) plan.goals(concept.id()).stream()
                    .filter(goal -> goal.isOverdue(plan.today()))
                    .count();
        }
    }

    private final ReadPlan readPlan;
    private final Catalogues catalogues;
    private final Municipalities municipalities;
    private final Documents documents;
    private final Texts texts;

    PlanPages(
            ReadPlan readPlan, Catalogues catalogues, Municipalities municipalities, Documents documents, Texts texts) {
        this.readPlan = readPlan;
        this.catalogues = catalogues;
        this.municipalities = municipalities;
        this.documents = documents;
        this.texts = texts;
    }

    @GetMapping("/{municipality}/plan")
    View all(Visitor visitor) {
        var view = new PlanView(readPlan.of(visitor.municipality()), visitor.is(Role.COORDINATOR));
        return Screen.of("plan/overview/plan", view);
    }

    @GetMapping("/{municipality}/plan/concepts/{slug}")
    View concept(@PathVariable String slug, Visitor visitor) {
        return Screen.of("plan/overview/concept", view(slug, visitor));
    }

    @GetMapping("/{municipality}/plan/concepts/{slug}/print")
    ResponseEntity<byte[]> print(@PathVariable String slug, Visitor visitor) {
        var view = view(slug, visitor);
        var language = visitor.language();
        var town = municipalities.find(visitor.municipality()).map(Municipality::name);
        var day = Formats.date(language, view.plan().today());
        var frame = documents.frame(
                language,
                town.orElse(""),
                view.concept().name(),
                texts.text(language, "plan.overview.meta", day),
                PrintFrame.Format.A4_LANDSCAPE);
        var name = texts.text(language, "plan.overview.file") + "-"
                + view.concept().slug() + "-" + day(view);
        return Documents.shown(name, documents.report("plan/overview/conceptPrint", frame, view));
    }

    private static LocalDate day(ConceptView view) {
        return view.plan().today();
    }

    private ConceptView view(String slug, Visitor visitor) {
        var plan = readPlan.of(visitor.municipality());
        var concept = plan.concepts().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
        return new ConceptView(
                concept,
                plan,
                catalogues.words(visitor.municipality(), visitor.language()),
                visitor.is(Role.COORDINATOR));
    }
}
