package org.vorort.setup;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.vorort.kernel.Language;
import org.vorort.setup.lists.DemoFile;
import org.vorort.shell.Formats;

/**
 * A meeting of the demonstration as it is written down in {@code town-meetings.tsv}: for whom, how many days from today, how far it
 * goes, and what happens in it.
 *
 * @param lines what is said about the meeting as a whole: who was away, who stood in, who answered what, who objected
 */
record MeetingScript(Series series, int days, Until until, List<Item> items, List<List<String>> lines) {

    /** What all meetings of a body share. @param published whether everybody may read the minutes */
    record Series(
            String body,
            DayOfWeek weekday,
            LocalTime begins,
            LocalTime ends,
            String title,
            String place,
            boolean published) {}

    /** How far the office has come with it. */
    enum Until {
        DRAFT,
        SCHEDULED,
        INVITED,
        HELD,
        SETTLED
    }

    /** @param lines what came of it: a result, a vote, tasks */
    record Item(List<String> cells, List<List<String>> lines) {

        String title() {
            return cells.get(3);
        }

        /** Whether the office writes it; what a working group reports comes onto the agenda by itself. */
        boolean planned() {
            return !cells.getFirst().equals(REPORT);
        }
    }

    /** The sort of line that says what a working group reports. */
    static final String REPORT = "report";

    private static final int CELLS = 8;
    private static final Pattern DAY = Pattern.compile("\\{([+-]?\\d+)}");
    private static final MonthDay LAST_BEFORE_CHRISTMAS = MonthDay.of(12, 19);
    private static final MonthDay EPIPHANY = MonthDay.of(1, 6);
    private static final List<MonthDay> HOLIDAYS = List.of(MonthDay.of(5, 1), MonthDay.of(10, 3), MonthDay.of(11, 1));

    /** All meetings, as they stand in the file. */
    static List<MeetingScript> all() {
        var scripts = new ArrayList<MeetingScript>();
        Optional<Series> series = Optional.empty();
        for (var line : DemoFile.read("town-meetings.tsv", CELLS)) {
            switch (line.getFirst()) {
                case "body" -> series = Optional.of(series(line));
                case "meeting" ->
                    scripts.add(new MeetingScript(
                            series.orElseThrow(),
                            Integer.parseInt(line.get(1)),
                            Until.valueOf(line.get(2)),
                            new ArrayList<>(),
                            new ArrayList<>()));
                case "item", REPORT -> scripts.getLast().items().add(new Item(line, new ArrayList<>()));
                case "result", "vote", "task" ->
                    scripts.getLast().items().getLast().lines().add(line);
                default -> scripts.getLast().lines().add(line);
            }
        }
        return scripts;
    }

    /**
     * The day it is or was held on: the series' weekday, but not over Christmas and on no holiday. Then a meeting was earlier, or
     * will be later, so that the past stays past.
     */
    LocalDate day(LocalDate today) {
        var day = today.plusDays(days).with(TemporalAdjusters.nextOrSame(series.weekday()));
        while (isFree(MonthDay.from(day))) {
            day = day.plusWeeks(days < 0 ? -1 : 1);
        }
        return day;
    }

    /** The lines of one sort. */
    List<List<String>> lines(String sort) {
        return lines.stream().filter(line -> line.getFirst().equals(sort)).toList();
    }

    /** What is written, with days that are counted from that of the meeting: {@code {+14}} is two weeks later. */
    static String dated(String written, LocalDate day) {
        return DAY.matcher(written)
                .replaceAll(found -> Formats.date(Language.DE, day.plusDays(Integer.parseInt(found.group(1)))));
    }

    private static boolean isFree(MonthDay day) {
        return day.isAfter(LAST_BEFORE_CHRISTMAS) || !day.isAfter(EPIPHANY) || HOLIDAYS.contains(day);
    }

    private static Series series(List<String> line) {
        return new Series(
                line.get(1),
                DayOfWeek.valueOf(line.get(2)),
                LocalTime.parse(line.get(3)),
                LocalTime.parse(line.get(4)),
                line.get(5),
                line.get(6),
                line.get(7).equals("published"));
    }
}
