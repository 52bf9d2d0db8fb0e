package org.vorort.bodies.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.criteria.Criterion;
import org.vorort.municipality.criteria.Judgement;
import org.vorort.municipality.criteria.Judgement.Sentence;
import org.vorort.municipality.criteria.Judgement.State;
import org.vorort.municipality.criteria.Limit;
import org.vorort.municipality.criteria.Limits;
import org.vorort.municipality.criteria.Slide;
import org.vorort.shell.Formats;

/** "Aufgabenteilung in Arbeitsgruppen": groups with a mandate and a head (domain.md 6.5, N7; 5.5, an AG without a mandate). */
@Component
class WorkingGroups implements Criterion {

    private final BodyCriteriaStore store;
    private final Clock clock;

    WorkingGroups(BodyCriteriaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public About about() {
        return new About(Slide.SUCCESS, 7, "workingGroups", "bodies.criteria.workingGroups.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("groups", 1, 1, 50));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var groups = store.bodies(municipality, today()).stream()
                .filter(body -> body.kind().equals("working_group"))
                .toList();
        var able = groups.stream()
                .filter(group -> group.mandated() && group.headed())
                .count();
        var missing = groups.stream()
                .filter(group -> !group.mandated() || !group.headed())
                .findFirst();
        return new Judgement(
                State.of(missing.isEmpty() && able >= limits.of("groups"), !groups.isEmpty()),
                List.of(Sentence.of("/bodies", "bodies.criteria.workingGroups.groups", (long) groups.size(), able)),
                missing.map(group -> Sentence.of(
                                "/bodies/" + group.slug() + (group.mandated() ? "/officers/new" : "/edit"),
                                group.mandated()
                                        ? "bodies.criteria.workingGroups.head"
                                        : "bodies.criteria.workingGroups.mandate",
                                group.name()))
                        .orElseGet(() -> Sentence.of("/bodies/new", "bodies.criteria.workingGroups.found")));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
