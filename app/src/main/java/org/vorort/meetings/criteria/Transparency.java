package org.vorort.meetings.criteria;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.vorort.bodies.Bodies;
import org.vorort.kernel.MunicipalityId;
import org.vorort.municipality.criteria.Criterion;
import org.vorort.municipality.criteria.Judgement;
import org.vorort.municipality.criteria.Judgement.Sentence;
import org.vorort.municipality.criteria.Judgement.State;
import org.vorort.municipality.criteria.Limit;
import org.vorort.municipality.criteria.Limits;
import org.vorort.municipality.criteria.Slide;
import org.vorort.shell.Formats;

/** "Öffentlichkeitsarbeit / Transparenz": what everybody may read (domain.md 6.5, N10). */
@Component
class Transparency implements Criterion {

    private final MeetingCriteriaStore store;
    private final Bodies bodies;
    private final Clock clock;

    Transparency(MeetingCriteriaStore store, Bodies bodies, Clock clock) {
        this.store = store;
        this.bodies = bodies;
        this.clock = clock;
    }

    @Override
    public About about() {
        return new About(Slide.SUCCESS, 10, "transparency", "meetings.criteria.transparency.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("minutes", 2, 1, 50));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var released = store.released(municipality, today().minusYears(1));
        var listed = bodies.all(municipality).stream()
                .filter(body -> body.listed() && body.worksOn(today()))
                .count();
        return new Judgement(
                State.of(released >= limits.of("minutes") && listed > 0, released + listed > 0),
                List.of(
                        Sentence.of("/minutes", "meetings.criteria.transparency.minutes", released),
                        Sentence.of("/register", "meetings.criteria.transparency.bodies", listed)),
                listed == 0
                        ? Sentence.of("/bodies", "meetings.criteria.transparency.list")
                        : Sentence.of("/meetings", "meetings.criteria.transparency.release"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
