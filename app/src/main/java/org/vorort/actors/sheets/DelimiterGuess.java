package org.vorort.actors.sheets;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Finds out what parts the cells: the sign that gives most lines the same number of cells without tearing quotes. */
final class DelimiterGuess {

    private static final List<Delimiter> CANDIDATES =
            List.of(Delimiter.SEMICOLON, Delimiter.COMMA, Delimiter.TAB, Delimiter.BAR);

    private static final int SAMPLE_CHARACTERS = 256 * 1024;
    private static final int SAMPLE_LINES = 200;

    private static final double DRAW = 0.05;

    /**
     * How well a delimiter fits.
     *
     * @param agreement the share of lines with the usual number of cells, less what the delimiter tears apart
     * @param columns the usual number of cells
     * @param isLikely whether it parts at all, or is chance: commas in the sentences of a list with one column
     */
    private record Fit(double agreement, int columns, boolean isLikely) {

        boolean beats(Fit other) {
            var difference = agreement - other.agreement;
            return Math.abs(difference) < DRAW ? columns > other.columns : difference > 0;
        }
    }

    private static final Fit UNLIKELY = new Fit(-1, 1, false);

    private DelimiterGuess() {}

    static Delimiter of(String text) {
        var sample = text.substring(0, Math.min(text.length(), SAMPLE_CHARACTERS));
        var best = UNLIKELY;
        var guess = Delimiter.NONE;
        for (var candidate : CANDIDATES) {
            var fit = fit(sample, candidate);
            if (fit.isLikely() && fit.beats(best)) {
                best = fit;
                guess = candidate;
            }
        }
        return guess;
    }

    private static Fit fit(String text, Delimiter delimiter) {
        var sample = new DelimitedText(text, delimiter);
        var widths = new ArrayList<Integer>();
        try {
            readWidths(sample, widths);
        } catch (SheetRefused refused) {
            var isTooWide = refused.reason() == SheetReader.Reason.TOO_MANY_COLUMNS;
            return isTooWide ? new Fit(0, SheetLimits.WIDEST_SHEET, true) : UNLIKELY;
        }
        if (widths.isEmpty()) {
            return UNLIKELY;
        }
        var usual = usual(widths);
        var agreement = share(widths, usual, usual);
        var torn = Math.min(1, sample.strayQuotes() / (double) widths.size());
        var headings = widths.stream().filter(width -> width > 1).findFirst().orElse(1);
        var headingsFit = headings == usual ? 0.25 : 0;
        var partsMost = share(widths, 2, Integer.MAX_VALUE) > 0.5;
        var isLikely = usual > 1 && agreement > 0.5 || widths.getFirst() > 1 && partsMost;
        return new Fit(agreement - torn + headingsFit, usual, isLikely);
    }

    private static void readWidths(DelimitedText sample, List<Integer> widths) throws SheetRefused {
        while (sample.hasNext() && widths.size() < SAMPLE_LINES) {
            var cells = sample.next();
            if (!cells.stream().allMatch(String::isBlank)) {
                widths.add(cells.size());
            }
        }
    }

    /** The width that most lines have, the larger one when two are as frequent. */
    private static int usual(List<Integer> widths) {
        var lines = new TreeMap<Integer, Integer>();
        var usual = 1;
        for (var width : widths) {
            lines.merge(width, 1, Integer::sum);
        }
        for (var width : lines.keySet()) {
            usual = lines.get(width) >= lines.getOrDefault(usual, 0) ? width : usual;
        }
        return usual;
    }

    private static double share(List<Integer> widths, int from, int to) {
        return widths.stream().filter(width -> from <= width && width <= to).count() / (double) widths.size();
    }
}
