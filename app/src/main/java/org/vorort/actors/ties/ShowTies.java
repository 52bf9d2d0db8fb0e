package org.vorort.actors.ties;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.actors.OrganisationId;
import org.vorort.actors.Organisations;
import org.vorort.actors.People;
import org.vorort.actors.catalogues.Catalogues;
import org.vorort.actors.ties.TiesView.Line;
import org.vorort.actors.ties.TiesView.Named;
import org.vorort.actors.ties.TiesView.Said;
import org.vorort.actors.ties.TiesView.Shared;
import org.vorort.kernel.Language;
import org.vorort.kernel.MunicipalityId;
import org.vorort.shell.Formats;

/** Gathers the ties of an organisation with the names at their other ends: the closest first. */
@Service
public class ShowTies {

    private static final Comparator<Line> CLOSEST_FIRST = Comparator.comparing(
                    (Line line) -> -line.tie().strength())
            .thenComparing(line -> line.partner().name())
            .thenComparing(line -> line.tie().kind());

    private final Ties ties;
    private final Organisations organisations;
    private final People people;
    private final Catalogues catalogues;
    private final Clock clock;

    ShowTies(Ties ties, Organisations organisations, People people, Catalogues catalogues, Clock clock) {
        this.ties = ties;
        this.organisations = organisations;
        this.people = people;
        this.catalogues = catalogues;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public TiesView of(MunicipalityId municipality, OrganisationId organisation, Language language) {
        var today = LocalDate.ofInstant(clock.instant(), Formats.ZONE);
        var names = new HashMap<OrganisationId, Named>();
        var said = ties.statements(municipality, organisation);
        var current = new ArrayList<Line>();
        var former = new ArrayList<Line>();
        for (var tie : TieRules.join(said)) {
            var over = tie.until().map(last -> last.isBefore(today)).orElse(false);
            (over ? former : current).add(line(municipality, organisation, tie, said, names));
        }
        current.sort(CLOSEST_FIRST);
        former.sort(CLOSEST_FIRST);
        var derived = new ArrayList<Shared>();
        for (var tie : ties.derived(municipality, organisation, today)) {
            var persons = tie.persons().stream()
                    .flatMap(id -> people.byId(municipality, id).stream())
                    .map(person -> new Named(person.name(), person.slug()))
                    .toList();
            derived.add(new Shared(named(municipality, tie.other(organisation), names), persons));
        }
        derived.sort(Comparator.comparing(shared -> shared.partner().name()));
        return new TiesView(organisation, current, former, derived, catalogues.words(municipality, language));
    }

    private Line line(
            MunicipalityId municipality,
            OrganisationId organisation,
            Tie tie,
            List<TieStatement> said,
            Map<OrganisationId, Named> names) {
        var about = new ArrayList<Said>();
        for (var statement : said) {
            if (TieRules.speaksOf(statement, tie)) {
                about.add(new Said(statement, named(municipality, statement.speaker(), names)));
            }
        }
        return new Line(tie, named(municipality, tie.other(organisation), names), about);
    }

    private Named named(MunicipalityId municipality, OrganisationId id, Map<OrganisationId, Named> names) {
        return names.computeIfAbsent(
                id,
                _ -> organisations
                        .byId(municipality, id)
                        .map(found -> new Named(found.name(), found.slug()))
                        .orElse(new Named("", "")));
    }
}
