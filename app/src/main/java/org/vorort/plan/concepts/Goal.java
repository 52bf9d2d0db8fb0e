package org.vorort.plan.concepts;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.vorort.kernel.MunicipalityId;

/**
 * Something a concept wants to reach.
 *
 * @param parent the goal it serves; none above a guiding goal
 * @param position its place among its siblings
 * @param field the key of its field of action; empty where it has none
 * @param targetGroups keys of the catalogue; of the goal, never of persons
 * @param source the goal of another municipality that it was adopted from
 * @param version grows with every change; a form that was open meanwhile is refused
 */
public record Goal(
        GoalId id,
        ConceptId concept,
        Optional<GoalId> parent,
        GoalLevel level,
        int position,
        String words,
        String field,
        List<String> targetGroups,
        Aim aim,
        Ending ending,
        Optional<Source> source,
        int version) {

    /**
     * How one will see that it was reached (one indicator a goal: domain.md 5.3).
     *
     * @param indicator in words, such as "Kinder mit Kita-Platz im Quartier"
     * @param unit such as "%" or "Personen"; empty where the words say it
     * @param baseline what it was when the work began
     * @param target what it shall become
     * @param on the day until which
     */
    public record Aim(
            String indicator,
            String unit,
            Optional<BigDecimal> baseline,
            Optional<BigDecimal> target,
            Optional<LocalDate> on) {

        public static final Aim NONE = new Aim("", "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** What became of it. @param words how one saw it, or why it was given up. @param lessons what would be done differently */
    public record Ending(GoalState state, Optional<LocalDate> on, String words, String lessons) {

        public static final Ending OPEN = new Ending(GoalState.OPEN, Optional.empty(), "", "");
    }

    /**
     * Whose goal it was first.
     *
     * @param name of that municipality
     * @param words of that goal when it was adopted
     * @param reportedOn the day it was last told how the goal stands here
     */
    public record Source(
            MunicipalityId municipality,
            GoalId goal,
            String name,
            String words,
            LocalDate adoptedOn,
            Optional<LocalDate> reportedOn) {}

    /** Whether its day has passed and it is still open. */
    public boolean isOverdue(LocalDate today) {
        return isOpen() && aim.on().filter(day -> day.isBefore(today)).isPresent();
    }

    public boolean isOpen() {
        return ending.state() == GoalState.OPEN;
    }

    /** What the audit trail keeps. */
    Map<String, String> texts() {
        var texts = new TreeMap<String, String>();
        texts.put("goalLevel", level.code());
        texts.put("goal", words);
        texts.put("field", field);
        texts.put("indicator", aim.indicator());
        texts.put("target", aim.target().map(BigDecimal::toPlainString).orElse(""));
        texts.put("targetOn", aim.on().map(LocalDate::toString).orElse(""));
        texts.put("goalState", ending.state().code());
        texts.put("reason", ending.words());
        texts.put("lessons", ending.lessons());
        return texts;
    }
}
