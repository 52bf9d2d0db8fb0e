package org.vorort.reports.document;

import java.util.List;
import java.util.Set;

/** A piece of a report. Everything in it is said already: numbers and dates stand as people of the language write them. */
public sealed interface Part {

    /** @param level 2 below the title, 3 below that */
    record Heading(int level, String text) implements Part {}

    /** A paragraph; line ends are kept. */
    record Words(String text) implements Part {}

    record Points(List<String> items) implements Part {}

    /** Numbers that catch the eye, each with what it counts. */
    record Figures(List<Figure> figures) implements Part {}

    record Figure(String number, String what) {}

    /** @param numbers the columns that hold numbers, counted from 0 */
    record Table(String caption, List<String> head, List<List<String>> rows, Set<Integer> numbers) implements Part {

        /** What is no longer than the longest state stays on one line, on paper. */
        private static final int SHORT = 13;

        /** The classes of a cell. */
        String look(int column, String text) {
            if (numbers.contains(column)) {
                return text.length() > SHORT * 2 ? "number vo-number" : "number vo-number tight";
            }
            return text.length() > SHORT ? "" : "tight";
        }
    }

    /** In small print: where the figures come from. */
    record Source(String text) implements Part {}
}
