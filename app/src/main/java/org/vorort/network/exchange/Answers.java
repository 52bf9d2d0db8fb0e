package org.vorort.network.exchange;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.vorort.actors.ties.TieChoice;
import org.vorort.actors.ties.TieKind;
import org.vorort.actors.ties.TieStatement.Direction;

/**
 * What the office decided about a file.
 *
 * @param kind kind and direction where the file names none, such as {@code funding.to}
 * @param strength {@link #BY_WEIGHT}, or 1 to 3 for all; empty as long as nobody decided
 * @param since the first day where the file names none, a year or a day; empty for unknown
 * @param nodes who the unknown nodes are, by their numbers in the file: the id of an organisation, or {@link #NEW}. Others are
 *     left out
 */
record Answers(String kind, String strength, String since, Map<String, String> nodes) {

    static final String BY_WEIGHT = "weight";
    static final String NEW = "new";
    static final Answers NONE = new Answers("cooperation.mutual", "", "", Map.of());

    private static final String YEAR = "[12]\\d{3}";
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("[uuuu-MM-dd][d.M.uuuu]").withResolverStyle(ResolverStyle.STRICT);

    Answers {
        nodes = Map.copyOf(nodes);
    }

    TieChoice choice() {
        return TieChoice.of(kind).orElse(new TieChoice(TieKind.COOPERATION, Direction.MUTUAL));
    }

    Strengths strengths(Strengths weights) {
        if (strength.matches("[123]")) {
            return Strengths.fixed(Integer.parseInt(strength));
        }
        return weights.says() ? weights : Strengths.fixed(Strengths.REGULAR);
    }

    Optional<LocalDate> firstDay() {
        return day(since);
    }

    /** The same with these nodes decided anew; an empty decision leaves one out. */
    Answers with(Map<String, String> decided) {
        var all = new HashMap<>(nodes);
        all.putAll(decided);
        all.values().removeIf(String::isEmpty);
        return new Answers(kind, strength, since, all);
    }

    /** A day as 2019-05-31 or 31.05.2019; a year alone begins with its first. Nothing else is guessed. */
    static Optional<LocalDate> day(String typed) {
        return day(typed, "-01-01");
    }

    /** The same for the end of something: a year alone ends with its last day. */
    static Optional<LocalDate> lastDay(String typed) {
        return day(typed, "-12-31");
    }

    private static Optional<LocalDate> day(String typed, String ofYear) {
        var text = typed.strip();
        try {
            if (text.matches(YEAR)) {
                return Optional.of(LocalDate.parse(text + ofYear));
            }
            return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text, DAY));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }
}
