package org.vorort.plan.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;
import org.vorort.actors.Organisation;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Role;
import org.vorort.identity.Visitor;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.measures.BudgetLine;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureEvent;
import org.vorort.plan.measures.MeasureSource;
import org.vorort.plan.measures.Measures;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.plan.picture.ReadPlan;
import org.vorort.plan.tasks.Task;
import org.vorort.plan.tasks.Tasks;
import org.vorort.shell.NotFound;
import org.vorort.shell.Screen;

/** One measure with all that hangs on it. */
@Controller
class MeasurePages {

    /** @param story what became of it, oldest first. @param origin where the thing lies that it came from */
    record MeasureView(
            Measure measure,
            PlanPicture plan,
            List<Organisation> partners,
            List<Task> tasks,
            List<MeasureEvent> story,
            Optional<String> origin,
            CatalogueWords words,
            boolean mayChange) {

        List<Goal> goals() {
            return measure.serves().goals().stream()
                    .flatMap(id -> plan.goal(id).stream())
                    .toList();
        }

        List<Concept> concepts() {
            return measure.serves().concepts().stream()
                    .flatMap(id -> plan.concept(id).stream())
                    .toList();
        }

        List<BudgetLine> money() {
            return plan.money(measure);
        }

        /** Whether it ended and nobody said what would be done differently. */
        boolean asksForLessons() {
            return !measure.state().isOpen() && measure.status().lessons().isEmpty();
        }
    }

    private final ReadPlan readPlan;
    private final Measures measures;
    private final Organisations organisations;
    private final Tasks tasks;
    private final Catalogues catalogues;
    private final List<MeasureSource> sources;

    MeasurePages(
            ReadPlan readPlan,
            Measures measures,
            Organisations organisations,
            Tasks tasks,
            Catalogues catalogues,
            List<MeasureSource> sources) {
        this.readPlan = readPlan;
        this.measures = measures;
        this.organisations = organisations;
        this.tasks = tasks;
        this.catalogues = catalogues;
        this.sources = sources;
    }

    @GetMapping("/{municipality}/plan/measures/{slug}")
    View one(@PathVariable String slug, Visitor visitor) {
        var municipality = visitor.municipality();
        var plan = readPlan.of(municipality);
        var measure = plan.measures().stream()
                .filter(one -> one.slug().equals(slug))
                .findFirst()
                .orElseThrow(NotFound::new);
        var view = new MeasureView(
                measure,
                plan,
                partners(measure.serves().partners(), visitor),
                tasks.from(municipality, measure.id().value()),
                measures.story(municipality, measure.id()),
                sources.stream()
                        .flatMap(source -> source.path(measure.origin()).stream())
                        .findFirst(),
                catalogues.words(municipality, visitor.language()),
                visitor.is(Role.COORDINATOR));
        return Screen.of("plan/overview/measure", view);
    }

    private List<Organisation> partners(List<OrganisationId> ids, Visitor visitor) {
        return ids.isEmpty() ? List.of() : new ArrayList<>(organisations.byIds(visitor.municipality(), ids));
    }
}
