package org.vorort.plan.measures;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.FreeTextGuard;
import org.vorort.actors.Organisation;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyId;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Days;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.Concepts;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.Goals;
import org.vorort.plan.tasks.ChooseOwner;
import org.vorort.plan.tasks.Task;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** A measure: planned, corrected, removed. */
@Controller
class MeasureFormPages {

    /**
     * @param slug of the measure; empty for a new one
     * @param candidates who could be meant by the name that was typed
     * @param quarters names that are in use
     */
    record MeasureFormView(
            String slug,
            String title,
            FormState form,
            MeasureForm typed,
            List<Choice> candidates,
            List<Body> bodies,
            List<Concept> concepts,
            List<Goal> goals,
            List<String> quarters,
            CatalogueWords catalogues,
            List<FreeTextGuard.Finding> words) {

        boolean isNew() {
            return slug.isEmpty();
        }

        List<Choice> choices(Catalogue catalogue, String field) {
            return catalogues.choices(catalogue, form.values(field));
        }

        List<Choice> bodyChoices() {
            return bodies.stream()
                    .map(body -> new Choice(body.slug(), body.name()))
                    .toList();
        }

        List<Choice> conceptChoices() {
            return concepts.stream()
                    .map(concept -> new Choice(concept.id().toString(), concept.name()))
                    .toList();
        }

        /** The open goals of this concept, and those chosen already. */
        List<Choice> goalChoices(Concept concept) {
            return goals.stream()
                    .filter(goal -> goal.concept().equals(concept.id()))
                    .filter(goal -> goal.isOpen() || form.has("goals", goal.id().toString()))
                    .map(goal -> new Choice(goal.id().toString(), goal.words()))
                    .toList();
        }

        int milestoneRows() {
            return typed.milestones() == null ? 0 : typed.milestones().size();
        }

        int moneyRows() {
            return typed.money() == null ? 0 : typed.money().size();
        }
    }

    private static final String TEMPLATE = "plan/measures/measureEdit";

    private final Measures measures;
    private final ReadServes readServes;
    private final ChooseOwner owners;
    private final Bodies bodies;
    private final Concepts concepts;
    private final Goals goals;
    private final Catalogues catalogues;
    private final List<MeasureSource> sources;

    MeasureFormPages(
            Measures measures,
            ReadServes readServes,
            ChooseOwner owners,
            Bodies bodies,
            Concepts concepts,
            Goals goals,
            Catalogues catalogues,
            List<MeasureSource> sources) {
        this.measures = measures;
        this.readServes = readServes;
        this.owners = owners;
        this.bodies = bodies;
        this.concepts = concepts;
        this.goals = goals;
        this.catalogues = catalogues;
        this.sources = sources;
    }

    @GetMapping("/{municipality}/plan/measures/new")
    View empty(
            @RequestParam(defaultValue = "") String goal,
            @RequestParam(defaultValue = "") String from,
            Visitor visitor) {
        var form = idea(from, visitor)
                .map(idea ->
                        MeasureForm.of(idea, from, slug(idea.body().stream().toList(), visitor)))
                .orElseGet(() -> MeasureForm.forGoal(goal));
        return Screen.of(TEMPLATE, view("", "", FormState.of(form), form, List.of(), visitor));
    }

    @PostMapping("/{municipality}/plan/measures")
    View add(
            @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var read = read(form, errors, visitor);
        if (errors.hasErrors()) {
            return again("", "", form, errors, visitor);
        }
        var draft = new Measure(
                MeasureId.fresh(),
                "",
                form.content(),
                read.owner(),
                read.body(),
                Days.read(form.from()),
                Days.read(form.until()),
                read.serves(),
                Measure.Status.PLANNED,
                idea(String.valueOf(form.source()), visitor)
                        .map(MeasureSource.Idea::origin)
                        .orElseGet(Measure.Origin::office),
                Measure.Asked.NEVER,
                1);
        var measure = measures.add(
                visitor.municipality(),
                draft,
                form.readMilestones(List.of()),
                form.readMoney(List.of()),
                visitor.actor());
        Notices.say(response, "plan.measures.added", measure.title());
        return new RedirectView(visitor.home() + "/plan/measures/" + measure.slug());
    }

    @GetMapping("/{municipality}/plan/measures/{slug}/edit")
    View edit(@PathVariable String slug, Visitor visitor) {
        var municipality = visitor.municipality();
        var measure = measure(slug, visitor);
        var body = measure.body().flatMap(id -> bodies.byId(municipality, id)).map(Body::slug);
        var partners = readServes.named(municipality, measure.serves().partners());
        var names = new MeasureForm.Names(
                owners.name(municipality, measure.owner()),
                body.orElse(""),
                partners.stream().map(Organisation::name).toList());
        var form = MeasureForm.of(
                measure,
                measures.milestones(municipality, measure.id()),
                measures.money(municipality, measure.id()),
                names,
                visitor.language());
        return Screen.of(TEMPLATE, view(slug, measure.title(), FormState.of(form), form, List.of(), visitor));
    }

    @PostMapping("/{municipality}/plan/measures/{slug}")
    View change(
            @PathVariable String slug,
            @ModelAttribute("form") MeasureForm form,
            BindingResult errors,
            Visitor visitor,
            HttpServletResponse response) {
        var municipality = visitor.municipality();
        var measure = measure(slug, visitor);
        var read = read(form, errors, visitor);
        if (!errors.hasErrors()) {
            var changed = new Measure(
                    measure.id(),
                    slug,
                    form.content(),
                    read.owner(),
                    read.body(),
                    Days.read(form.from()),
                    Days.read(form.until()),
                    read.serves(),
                    measure.status(),
                    measure.origin(),
                    measure.asked(),
                    form.versionNumber());
            var milestones = form.readMilestones(measures.milestones(municipality, measure.id()));
            var money = form.readMoney(measures.money(municipality, measure.id()));
            if (measures.change(municipality, changed, milestones, money, visitor.actor())) {
                Notices.say(response, "plan.measures.saved");
                return new RedirectView(visitor.home() + "/plan/measures/" + slug);
            }
            errors.reject("plan.concepts.changedMeanwhile");
        }
        return again(slug, measure.title(), form, errors, visitor);
    }

    @DeleteMapping("/{municipality}/plan/measures/{slug}")
    View remove(@PathVariable String slug, Visitor visitor, HttpServletResponse response) {
        var measure = measure(slug, visitor);
        measures.remove(visitor.municipality(), measure, visitor.actor());
        Notices.say(response, "plan.measures.removed", measure.title());
        return new RedirectView(visitor.home() + "/plan/measures");
    }

    private Optional<MeasureSource.Idea> idea(String reference, Visitor visitor) {
        return sources.stream()
                .flatMap(source -> source.idea(visitor.municipality(), reference).stream())
                .findFirst();
    }

    private String slug(List<BodyId> body, Visitor visitor) {
        return body.stream()
                .flatMap(id -> bodies.byId(visitor.municipality(), id).stream())
                .map(Body::slug)
                .findFirst()
                .orElse("");
    }

    /** What the typed names stand for. */
    private record Read(Task.Owner owner, Optional<BodyId> body, Measure.Serves serves) {}

    private Read read(MeasureForm form, BindingResult errors, Visitor visitor) {
        var municipality = visitor.municipality();
        form.check(words(visitor), errors);
        var owner = owners.owner(municipality, form.who(), form.owner(), errors);
        var serves = readServes.of(municipality, form, errors);
        if (form.asksBack()) {
            errors.rejectValue("anyway", "actors.freeText.check");
        }
        var body = bodies.bySlug(municipality, form.body());
        if (!form.body().isEmpty() && body.isEmpty()) {
            errors.rejectValue("body", "actors.form.notOffered");
        }
        return new Read(owner, body.map(Body::id), serves);
    }

    private View again(String slug, String title, MeasureForm form, BindingResult errors, Visitor visitor) {
        var candidates = owners.candidates(visitor.municipality(), form.who());
        return Screen.again(TEMPLATE, view(slug, title, FormState.of(errors), form, candidates, visitor));
    }

    private MeasureFormView view(
            String slug, String title, FormState form, MeasureForm typed, List<Choice> candidates, Visitor visitor) {
        var municipality = visitor.municipality();
        var working = bodies.all(municipality).stream()
                .filter(body -> !body.isFormer(measures.today()) || body.slug().equals(typed.body()))
                .toList();
        return new MeasureFormView(
                slug,
                title,
                form,
                typed,
                candidates,
                working,
                concepts.all(municipality),
                goals.all(municipality),
                quarters(visitor),
                words(visitor),
                typed.asksBack() ? FreeTextGuard.findings(typed.texts()) : List.of());
    }

    private List<String> quarters(Visitor visitor) {
        var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        measures.all(visitor.municipality())
                .forEach(one -> names.addAll(one.content().quarters()));
        return new ArrayList<>(names);
    }

    private Measure measure(String slug, Visitor visitor) {
        return measures.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }

    private CatalogueWords words(Visitor visitor) {
        return catalogues.words(visitor.municipality(), visitor.language());
    }
}
