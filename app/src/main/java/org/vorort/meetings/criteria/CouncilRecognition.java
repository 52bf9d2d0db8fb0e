package org.vorort.meetings.criteria;

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

/** "Fehlende Anerkennung der Integrationsarbeit durch kommunale Politik": what of the network reached the council (domain.md 6.3, S8). */
@Component
class CouncilRecognition implements Criterion {

    private final MeetingCriteriaStore store;
    private final Clock clock;

    CouncilRecognition(MeetingCriteriaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public About about() {
        return new About(Slide.RISK, 9, "recognition", "meetings.criteria.recognition.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(new Limit("answered", 1, 1, 50));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var council = store.council(municipality, today().minusYears(1));
        return new Judgement(
                State.of(council.answered() >= limits.of("answered"), council.answered() + council.submitted() > 0),
                List.of(Sentence.of(
                        "/resolutions?tab=council",
                        "meetings.criteria.recognition.council",
                        council.planned(),
                        council.submitted(),
                        council.answered())),
                council.planned() > 0
                        ? Sentence.of("/resolutions?tab=council", "meetings.criteria.recognition.submit")
                        : Sentence.of("/resolutions", "meetings.criteria.recognition.recommend"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
