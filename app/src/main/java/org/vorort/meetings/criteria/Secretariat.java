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

/** "Steuerung / Geschäftsführung Kommune (Einladungen, Protokolle)": invitations in time, minutes soon after (domain.md 6.5, N3; 5.2). */
@Component
class Secretariat implements Criterion {

    private final MeetingCriteriaStore store;
    private final Clock clock;

    Secretariat(MeetingCriteriaStore store, Clock clock) {
        this.store = store;
        this.clock = clock;
    }

    @Override
    public About about() {
        return new About(Slide.SUCCESS, 3, "secretariat", "meetings.criteria.secretariat.");
    }

    @Override
    public List<Limit> limits() {
        return List.of(
                new Limit("meetings", 2, 1, 50), new Limit("share", 80, 1, 100), new Limit("minuteDays", 14, 1, 90));
    }

    @Override
    public Judgement judge(MunicipalityId municipality, Limits limits) {
        var held = store.held(municipality, today().minusYears(1), limits.of("minuteDays"));
        var wanted = (long) limits.of("share") * held.meetings();
        var good = held.inTime() * 100 >= wanted && held.minuted() * 100 >= wanted;
        return new Judgement(
                State.of(good && held.meetings() >= limits.of("meetings"), held.meetings() > 0),
                List.of(
                        Sentence.of(
                                "/meetings", "meetings.criteria.secretariat.invited", held.inTime(), held.meetings()),
                        Sentence.of(
                                "/meetings",
                                "meetings.criteria.secretariat.minuted",
                                held.minuted(),
                                held.meetings(),
                                (long) limits.of("minuteDays"))),
                held.meetings() < limits.of("meetings")
                        ? Sentence.of("/meetings", "meetings.criteria.secretariat.plan")
                        : Sentence.of("/meetings", "meetings.criteria.secretariat.write"));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Formats.ZONE);
    }
}
