package org.vorort.plan.start;

import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.identity.Visitor;
import org.vorort.kernel.Language;
import org.vorort.plan.concepts.Concept;
import org.vorort.plan.concepts.Concepts;
import org.vorort.plan.concepts.Goal;
import org.vorort.plan.concepts.Goals;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.Measures;
import org.vorort.shell.NotFound;
import org.vorort.shell.Notices;
import org.vorort.shell.Screen;

/** Goals and measures to choose from. */
@Controller
class SamplePages {

    /** @param there words of goals and titles of measures that the concept has already */
    record SamplesView(Concept concept, List<String> there, CatalogueWords words, Language language) {

        List<Sample> goals() {
            return Samples.ALL.stream()
                    .filter(sample -> sample.kind() == Sample.Kind.GOAL)
                    .toList();
        }

        Sample guiding() {
            return Samples.ALL.getFirst();
        }

        List<Sample> measures(Sample goal) {
            return Samples.serving(goal.key());
        }

        String words(Sample sample) {
            return sample.words().in(language);
        }

        boolean has(Sample sample) {
            return there.contains(words(sample));
        }

        String field(Sample sample) {
            return words.word(Catalogue.FIELD, sample.field());
        }
    }

    private final Concepts concepts;
    private final Goals goals;
    private final Measures measures;
    private final TakeSamples takeSamples;
    private final Catalogues catalogues;

    SamplePages(Concepts concepts, Goals goals, Measures measures, TakeSamples takeSamples, Catalogues catalogues) {
        this.concepts = concepts;
        this.goals = goals;
        this.measures = measures;
        this.takeSamples = takeSamples;
        this.catalogues = catalogues;
    }

    @GetMapping("/{municipality}/plan/start/{slug}/samples")
    View choose(@PathVariable String slug, Visitor visitor) {
        var municipality = visitor.municipality();
        var concept = concept(slug, visitor);
        var there = new ArrayList<String>();
        goals.of(municipality, concept.id()).stream().map(Goal::words).forEach(there::add);
        measures.of(municipality, concept.id()).stream().map(Measure::title).forEach(there::add);
        var words = catalogues.words(municipality, visitor.language());
        return Screen.of("plan/start/samples", new SamplesView(concept, there, words, visitor.language()));
    }

    @PostMapping("/{municipality}/plan/start/{slug}/samples")
    View take(
            @PathVariable String slug,
            @RequestParam(required = false, defaultValue = "") List<String> chosen,
            Visitor visitor,
            HttpServletResponse response) {
        var concept = concept(slug, visitor);
        var taken = takeSamples.take(
                visitor.municipality(), concept, new HashSet<>(chosen), visitor.language(), visitor.actor());
        Notices.say(response, taken == 0 ? "plan.start.samples.nothing" : "plan.start.samples.taken", taken);
        return new RedirectView(visitor.home() + (taken == 0 ? "/plan/start/" : "/plan/concepts/") + slug);
    }

    private Concept concept(String slug, Visitor visitor) {
        return concepts.bySlug(visitor.municipality(), slug).orElseThrow(NotFound::new);
    }
}
