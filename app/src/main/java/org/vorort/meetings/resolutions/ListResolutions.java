package org.vorort.meetings.resolutions;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.vorort.bodies.Bodies;
import org.vorort.bodies.Body;
import org.vorort.bodies.BodyId;
import org.vorort.kernel.MunicipalityId;
import org.vorort.plan.tasks.ChooseOwner;
import org.vorort.shell.Formats;
import org.vorort.shell.Paging;

/** The register by how resolutions stand, with the names of bodies and of those who carry them out. */
@Service
class ListResolutions {

    /** How they stand, in the order in which it is shown; overdue ones are open ones as well. */
    static final List<String> TABS = List.of("open", "overdue", "council", "done", "dropped", "none", "all");

    /** What is asked for, as an address says it. @param body the address of a body; empty for all */
    record Query(String tab, String body, String q) {

        Query {
            tab = TABS.contains(tab) ? tab : "open";
        }
    }

    /** @param owner who carries it out; empty where nobody does */
    record Line(Resolution resolution, String body, String owner, boolean overdue) {}

    /** How many resolutions a tab has. */
    record Count(String tab, long number) {}

    /** A page of the register. @param counts how many there are in each tab, in the order of the tabs */
    record Excerpt(List<Line> lines, List<Count> counts, List<Body> bodies, Paging paging) {}

    private final ResolutionStore store;
    private final Bodies bodies;
    private final ChooseOwner owners;
    private final Clock clock;

    ListResolutions(ResolutionStore store, Bodies bodies, ChooseOwner owners, Clock clock) {
        this.store = store;
        this.bodies = bodies;
        this.owners = owners;
        this.clock = clock;
    }

    /** @param path of the list with everything asked for but the page */
    @Transactional(readOnly = true)
    Excerpt list(MunicipalityId municipality, Query query, String path, int page, int rows) {
        var known = bodies.all(municipality);
        var search = search(query, known);
        var counts = new ArrayList<Count>();
        for (var tab : TABS) {
            counts.add(new Count(tab, store.count(municipality, search.in(tab))));
        }
        var total = counts.get(TABS.indexOf(query.tab())).number();
        var paging = Paging.of(path, page, rows, total);
        var found = store.find(municipality, search, paging.size(), paging.offset());
        return new Excerpt(lines(municipality, found, known), counts, known, paging);
    }

    /** Every name is looked up once. */
    List<Line> lines(MunicipalityId municipality, List<Resolution> resolutions, List<Body> known) {
        Map<BodyId, String> names = new HashMap<>();
        known.forEach(body -> names.put(body.id(), body.name()));
        var ownerNames = new HashMap<Object, String>();
        var lines = new ArrayList<Line>();
        for (var resolution : resolutions) {
            var owner = resolution.followUp().owner();
            lines.add(new Line(
                    resolution,
                    names.getOrDefault(resolution.passed().body(), ""),
                    ownerNames.computeIfAbsent(owner, _ -> owners.name(municipality, owner)),
                    resolution.isOverdue(today())));
        }
        return lines;
    }

    private ResolutionSearch search(Query query, List<Body> known) {
        var words = query.q().strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        var search = ResolutionSearch.of(query.tab(), today()).saying(words);
        var body = query.body().isEmpty()
                ? Optional.<Body>empty()
                : known.stream().filter(one -> one.slug().equals(query.body())).findFirst();
        return body.map(one -> search.of(one.id())).orElse(search);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
