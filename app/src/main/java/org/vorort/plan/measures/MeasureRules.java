package org.vorort.plan.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.vorort.plan.tasks.Task;
import org.vorort.shell.Formats;

/**
 * How a measure really stands, whatever was said of it last: the one rule that lists, figures, reports and the network check
 * share.
 */
public final class MeasureRules {

    /** A start that was missed by less than this is no news. */
    static final int START_GRACE_DAYS = 30;

    /** Whoever is responsible is asked this long after the last word (domain.md 6.1: half-yearly state report). */
    static final int ASKED_EVERY_MONTHS = 6;

    /** Who does not answer is reminded once, after so many days. */
    static final int REMINDED_AFTER_DAYS = 21;

    private MeasureRules() {}

    /**
     * The state on a day: late is also what should have ended and has not, and what should have begun long ago. What was
     * said to have ended has ended.
     */
    public static MeasureState standing(Measure measure, LocalDate today) {
        var said = measure.state();
        if (!said.isOpen() || said == MeasureState.LATE) {
            return said;
        }
        var missedEnd = measure.until().filter(day -> day.isBefore(today)).isPresent();
        var missedStart = said == MeasureState.PLANNED
                && measure.from()
                        .filter(day -> day.plusDays(START_GRACE_DAYS).isBefore(today))
                        .isPresent();
        return missedEnd || missedStart ? MeasureState.LATE : said;
    }

    /** How many measures stand in which state; every state is there. */
    public static Map<MeasureState, Integer> count(Collection<Measure> measures, LocalDate today) {
        var counts = new EnumMap<MeasureState, Integer>(MeasureState.class);
        for (var state : MeasureState.values()) {
            counts.put(state, 0);
        }
        measures.forEach(measure -> counts.merge(standing(measure, today), 1, Integer::sum));
        return counts;
    }

    /** Whether it is time to ask how it stands: half a year after the last word, or after the day it should have begun. */
    public static boolean ask(Measure measure, LocalDate today) {
        if (!measure.state().isOpen() || measure.owner().equals(Task.Owner.NOBODY)) {
            return false;
        }
        var lastWord = Stream.of(measure.asked().at(), measure.asked().reported())
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .map(MeasureRules::day);
        return lastWord.or(measure::from)
                .filter(day -> !day.plusMonths(ASKED_EVERY_MONTHS).isAfter(today))
                .isPresent();
    }

    /** Whether somebody who was asked is to be reminded: once. */
    public static boolean remind(Measure measure, LocalDate today) {
        var asked = measure.asked();
        return measure.state().isOpen()
                && asked.waits()
                && asked.reminded()
                        .filter(told -> told.isAfter(asked.at().orElseThrow()))
                        .isEmpty()
                && !day(asked.at().orElseThrow()).plusDays(REMINDED_AFTER_DAYS).isAfter(today);
    }

    private static LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, Formats.ZONE);
    }
}
