package org.vorort.plan.timeline;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.web.util.UriComponentsBuilder;
import org.vorort.actors.catalogues.Catalogue;
import org.vorort.actors.catalogues.CatalogueWords;
import org.vorort.bodies.Body;
import org.vorort.kernel.Language;
import org.vorort.plan.measures.BodyDays.BodyDay;
import org.vorort.plan.measures.Measure;
import org.vorort.plan.measures.Milestone;
import org.vorort.plan.picture.PlanPicture;
import org.vorort.plan.timeline.TimelineRules.Bar;
import org.vorort.plan.timeline.TimelineRules.Span;
import org.vorort.shell.Choice;
import org.vorort.shell.FormState;
import org.vorort.shell.Link;

/** The plan in time as it was asked for. @param others what bodies have on days to come */
record TimelineView(PlanPicture plan, Query query, CatalogueWords words, List<BodyDay> others) {

    static final String ALL_YEARS = "all";

    /** No town plans further than this; other years are typing errors and would stretch the picture. */
    private static final int FURTHEST_YEARS = 30;

    /**
     * What is asked for, as an address says it; what is empty does not matter.
     *
     * @param year such as 2026, or {@code all}
     */
    record Query(String year, String field, String body, String concept) {

        Query in(String other) {
            return new Query(other, field, body, concept);
        }

        /** The address of the same line at this path. */
        String at(String path) {
            var values = Map.of("year", year, "field", field, "body", body, "concept", concept);
            var address = UriComponentsBuilder.fromPath(path);
            for (var name : List.of("year", "field", "body", "concept")) {
                if (!values.get(name).isEmpty()) {
                    address.queryParam(name, "{" + name + "}");
                }
            }
            return address.encode().buildAndExpand(values).toUriString();
        }
    }

    /** A piece of the axis. @param left where it begins, in per cent */
    record Tick(String label, double left) {}

    /** A measure on its line. */
    record Row(Measure measure, Bar bar, List<Milestone> milestones) {}

    /** The year that is asked for; this one where it is none. Empty for all years. */
    Optional<Integer> year() {
        if (query.year().equals(ALL_YEARS)) {
            return Optional.empty();
        }
        return Optional.of(
                query.year().matches("\\d{4}")
                        ? Integer.parseInt(query.year())
                        : plan.today().getYear());
    }

    Span span() {
        var years = years();
        return year().map(Span::year).orElseGet(() -> Span.years(years.getFirst(), years.getLast()));
    }

    /** The years in which something happens, and this one. */
    List<Integer> years() {
        var years = new TreeSet<Integer>();
        var now = plan.today().getYear();
        years.add(now);
        for (var measure : plan.measures()) {
            Stream.of(measure.from(), measure.until())
                    .flatMap(Optional::stream)
                    .map(LocalDate::getYear)
                    .filter(year -> Math.abs(year - now) <= FURTHEST_YEARS)
                    .forEach(years::add);
        }
        var all = new ArrayList<Integer>();
        for (var year = years.first(); year <= years.last(); year++) {
            all.add(year);
        }
        return all;
    }

    /** Months of a year, or years. */
    List<Tick> ticks(Language language) {
        var span = span();
        var ticks = new ArrayList<Tick>();
        if (year().isPresent()) {
            for (var month : Month.values()) {
                var label = month.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
                ticks.add(new Tick(label, span.at(LocalDate.of(year().get(), month, 1))));
            }
        } else {
            years().forEach(year -> ticks.add(new Tick(String.valueOf(year), span.at(LocalDate.of(year, 1, 1)))));
        }
        return ticks;
    }

    /** Where today lies, in per cent; nowhere where it is not shown. */
    Optional<Double> today() {
        return span().holds(plan.today()) ? Optional.of(span().at(plan.today())) : Optional.empty();
    }

    List<Measure> fitting() {
        return plan.measures(this::fits);
    }

    /** Those that lie in the span. */
    List<Row> rows() {
        var span = span();
        var rows = new ArrayList<Row>();
        for (var measure : fitting()) {
            TimelineRules.bar(measure, span)
                    .ifPresent(bar -> rows.add(new Row(
                            measure,
                            bar,
                            plan.milestones(measure).stream()
                                    .filter(milestone -> span.holds(milestone.due()))
                                    .toList())));
        }
        return rows;
    }

    /** Those that nobody gave a date. */
    List<Measure> dateless() {
        return fitting().stream()
                .filter(measure -> measure.from().isEmpty() && measure.until().isEmpty())
                .toList();
    }

    List<Clash> clashes() {
        return TimelineRules.clashes(plan, fitting(), others);
    }

    double at(LocalDate day) {
        return span().at(day);
    }

    /** Whether a measure goes on in a month of the year that is shown. */
    boolean goesOn(Measure measure, int month) {
        var first = LocalDate.of(year().orElse(plan.today().getYear()), month, 1);
        var last = first.plusMonths(1).minusDays(1);
        return !measure.from().filter(last::isBefore).isPresent()
                && !measure.until().filter(first::isAfter).isPresent();
    }

    FormState form() {
        return FormState.of(query);
    }

    List<Choice> fields() {
        return words.choices(Catalogue.FIELD, List.of(query.field()));
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

    /** What narrows the line, each with the way to do without. */
    List<Link> active(String path) {
        var active = new ArrayList<Link>();
        if (!query.field().isEmpty()) {
            active.add(new Link(
                    words.word(Catalogue.FIELD, query.field()),
                    new Query(query.year(), "", query.body(), query.concept()).at(path)));
        }
        bodies().stream()
                .filter(body -> body.value().equals(query.body()))
                .forEach(body -> active.add(
                        new Link(body.label(), new Query(query.year(), query.field(), "", query.concept()).at(path))));
        concepts().stream()
                .filter(concept -> concept.value().equals(query.concept()))
                .forEach(concept -> active.add(
                        new Link(concept.label(), new Query(query.year(), query.field(), query.body(), "").at(path))));
        return active;
    }

    private boolean fits(Measure measure) {
        return (query.field().isEmpty() || measure.content().fields().contains(query.field()))
                && (query.body().isEmpty()
                        || plan.body(measure)
                                .map(Body::slug)
                                .filter(query.body()::equals)
                                .isPresent())
                && (query.concept().isEmpty()
                        || measure.serves().concepts().stream()
                                .flatMap(id -> plan.concept(id).stream())
                                .anyMatch(concept -> concept.slug().equals(query.concept())));
    }
}
