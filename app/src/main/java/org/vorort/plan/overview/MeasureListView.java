package org.vorort.plan.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.springframework.web.util.UriComponentsBuilder;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.MeasureState;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Link;

/** The list of measures as it was asked for. */
record MeasureListView(PlanPicture plan, Query query, CatalogueWords words, boolean mayChange) {

    static final String ALL = "all";

    /**
     * What is asked for, as an address says it; what is empty does not matter.
     *
     * @param state how they stand, or {@code all}
     * @param concept the address of a concept
     * @param body the address of a body
     */
    record Query(String state, String concept, String field, String quarter, String body, String q) {

        Query {
            state = MeasureState.of(state).isPresent() ? state : ALL;
        }

        Query in(String other) {
            return new Query(other, concept, field, quarter, body, q);
        }

        Map<String, String> narrowing() {
            return Map.of("concept", concept, "field", field, "quarter", quarter, "body", body, "q", q);
        }

        /** The address of the same list at this path. */
        String at(String path) {
            var address = UriComponentsBuilder.fromPath(path);
            if (!state.equals(ALL)) {
                address.queryParam("state", state);
            }
            for (var name : List.of("concept", "field", "quarter", "body", "q")) {
                if (!narrowing().get(name).isEmpty()) {
                    address.queryParam(name, "{" + name + "}");
                }
            }
            return address.encode().buildAndExpand(narrowing()).toUriString();
        }
    }

    /** Those that fit, whatever their state. */
    List<Measure> fitting() {
        return plan.measures(this::fits);
    }

    /** Those that are shown. */
    List<Measure> shown() {
        return query.state().equals(ALL)
                ? fitting()
                : fitting().stream()
                        .filter(measure -> plan.standing(measure).code().equals(query.state()))
                        .toList();
    }

    /** The states as tabs, all of them first. */
    List<String> tabs() {
        var tabs = new ArrayList<>(List.of(ALL));
        for (var state : MeasureState.values()) {
            tabs.add(state.code());
        }
        return tabs;
    }

    int number(String tab) {
        return MeasureState.of(tab)
                .map(state -> plan.count(fitting()).get(state))
                .orElseGet(() -> fitting().size());
    }

    FormState form() {
        return FormState.of(query);
    }

    List<Choice> concepts() {
        return plan.concepts().stream()
                .map(concept -> new Choice(concept.slug(), concept.name()))
                .toList();
    }

    List<Choice> bodies() {
        return plan.bodies().stream()
                .filter(body -> plan.measures().stream()
                        .anyMatch(measure ->
                                measure.body().filter(body.id()::equals).isPresent()))
                .map(body -> new Choice(body.slug(), body.name()))
                .toList();
    }

    List<Choice> fields() {
        return words.choices(Catalogue.FIELD, List.of(query.field()));
    }

    List<Choice> quarters() {
        var names = new TreeSet<String>(String.CASE_INSENSITIVE_ORDER);
        plan.measures().forEach(measure -> names.addAll(measure.content().quarters()));
        return names.stream().map(name -> new Choice(name, name)).toList();
    }

    /** What narrows the list, each with the way to do without. */
    List<Link> active(String path) {
        var active = new ArrayList<Link>();
        if (!query.concept().isEmpty()) {
            var without = new Query(query.state(), "", query.field(), query.quarter(), query.body(), query.q());
            active.add(new Link(label(concepts(), query.concept()), without.at(path)));
        }
        if (!query.field().isEmpty()) {
            var without = new Query(query.state(), query.concept(), "", query.quarter(), query.body(), query.q());
            active.add(new Link(words.word(Catalogue.FIELD, query.field()), without.at(path)));
        }
        if (!query.quarter().isEmpty()) {
            var without = new Query(query.state(), query.concept(), query.field(), "", query.body(), query.q());
            active.add(new Link(query.quarter(), without.at(path)));
        }
        if (!query.body().isEmpty()) {
            var without = new Query(query.state(), query.concept(), query.field(), query.quarter(), "", query.q());
            active.add(new Link(label(bodies(), query.body()), without.at(path)));
        }
        return active;
    }

    private static String label(List<Choice> choices, String value) {
        return choices.stream()
                .filter(choice -> choice.value().equals(value))
                .map(Choice::label)
                .findFirst()
                .orElse(value);
    }

    private boolean fits(Measure measure) {
        var content = measure.content();
        return (query.concept().isEmpty()
                        || measure.serves().concepts().stream()
                                .flatMap(id -> plan.concept(id).stream())
                                .anyMatch(concept -> concept.slug().equals(query.concept())))
                && (query.field().isEmpty() || content.fields().contains(query.field()))
                && (query.quarter().isEmpty() || content.quarters().contains(query.quarter()))
                && (query.body().isEmpty()
                        || plan.body(measure)
                                .filter(body -> body.slug().equals(query.body()))
                                .isPresent())
                && says(measure, query.q());
    }

    private boolean says(Measure measure, String words) {
        var text = (measure.title() + " " + measure.content().description() + " " + plan.owner(measure))
                .toLowerCase(Locale.GERMAN);
        for (var word : words.toLowerCase(Locale.GERMAN).strip().split("\\s+")) {
            if (!text.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
