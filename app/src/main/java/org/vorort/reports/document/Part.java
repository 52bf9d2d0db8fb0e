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

        /** A column that holds long texts is no wider than if they had so many letters; the texts take more lines. */
        private static final int LONG = 34;

        /** Beside the letters, a column takes room at its sides. */
        private static final int SIDES = 3;

        /** How much of the paper's width a column takes, in steps of five per cent, as its longest word and its texts need. */
        int share(int column) {
            var all = 0;
            for (var other = 0; other < head.size(); other++) {
                all += need(other);
            }
            return Math.max(5, 5 * Math.round(20f * need(column) / all));
        }

        private int need(int column) {
            var word = 0;
            var letters = 0;
            for (var row : rows) {
                var text = row.get(column);
                letters += text.length();
                word = Math.max(word, unbroken(column, text));
            }
            var usual = rows.isEmpty() ? 0 : letters / rows.size();
            return Math.max(Math.max(word, unbroken(column, head.get(column))), Math.min(usual, LONG)) + SIDES;
        }

        /** The letters of the longest piece that stands on one line. */
        private int unbroken(int column, String text) {
            if (look(column, text).endsWith("tight")) {
                return text.length();
            }
            var longest = 0;
            for (var word : text.split("\\s+")) {
                longest = Math.max(longest, word.length());
            }
            return longest;
        }

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
