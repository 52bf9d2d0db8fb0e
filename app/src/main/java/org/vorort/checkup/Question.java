package org.vorort.checkup;

import java.util.Locale;
import org.vorort.municipality.criteria.Criterion.About;
import org.vorort.municipality.criteria.Slide;

/**
 * Lines of the deck whose data VorOrt does not hold yet: somebody answers, with a reason. A room that comes to know the answer
 * contributes a criterion for the line, and the question disappears.
 */
enum Question {
    TRAINING(Slide.SUCCESS, 8),
    LOAD(Slide.SUCCESS, 9),
    SUCCESSES(Slide.SUCCESS, 11),
    CELEBRATION(Slide.SUCCESS, 12),
    MANAGEMENT(Slide.NEIGHBOURHOOD, 1),
    CARETAKER(Slide.NEIGHBOURHOOD, 2),
    PLACES(Slide.NEIGHBOURHOOD, 3),
    PARTICIPATION(Slide.NEIGHBOURHOOD, 4),
    FUND(Slide.NEIGHBOURHOOD, 5),
    MENTORING(Slide.NEIGHBOURHOOD, 6),
    OPENING(Slide.RISK, 4),
    ENGAGEMENT(Slide.RISK, 8);

    private final Slide slide;
    private final int line;

    Question(Slide slide, int line) {
        this.slide = slide;
        this.line = line;
    }

    About about() {
        var code = name().toLowerCase(Locale.ROOT);
        return new About(slide, line, code, "checkup.question." + code + ".");
    }
}
