package org.vorort.network.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How wide words are in the typeface of pages and paper, and how they break into lines. */
final class Lettering {

    static final Font REGULAR = font("FiraSans-Regular.ttf");
    static final Font STRONG = font("FiraSans-SemiBold.ttf");

    /** Room for a browser that sets the same typeface a little wider. */
    private static final double SLACK = 1.03;

    private static final int LONGEST_LINE = 24;
    private static final FontRenderContext PLAIN = new FontRenderContext(null, true, true);
    private static final Map<Integer, Double> REGULAR_WIDTHS = new ConcurrentHashMap<>();
    private static final Map<Integer, Double> STRONG_WIDTHS = new ConcurrentHashMap<>();

    private Lettering() {}

    static double width(String text, double size, boolean strong) {
        var widths = strong ? STRONG_WIDTHS : REGULAR_WIDTHS;
        var font = strong ? STRONG : REGULAR;
        var width = text.codePoints()
                .mapToDouble(letter -> widths.computeIfAbsent(
                        letter,
                        sign -> font.getStringBounds(Character.toString(sign), PLAIN)
                                .getWidth()))
                .sum();
        return width * size * SLACK;
    }

    /** Up to two lines of some twenty letters; what is longer ends with …. */
    static List<String> lines(String label) {
        if (label.length() <= LONGEST_LINE) {
            return List.of(label);
        }
        var lines = new ArrayList<String>();
        var rest = label;
        while (!rest.isEmpty() && lines.size() < 2) {
            var end = end(rest);
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.set(1, shortened(lines.get(1)));
        }
        return lines;
    }

    /** Where the first line of a text ends: behind the last blank or hyphen that fits. */
    private static int end(String text) {
        if (text.length() <= LONGEST_LINE) {
            return text.length();
        }
        for (var i = LONGEST_LINE; i > LONGEST_LINE / 3; i--) {
            if (text.charAt(i) == ' ' || "-/".indexOf(text.charAt(i - 1)) >= 0) {
                return i;
            }
        }
        return LONGEST_LINE;
    }

    private static String shortened(String line) {
        var blank = line.lastIndexOf(' ');
        var whole = blank > LONGEST_LINE / 2 ? line.substring(0, blank) : line;
        var kept = whole.length() < LONGEST_LINE ? whole : whole.substring(0, LONGEST_LINE - 1);
        return kept.replaceAll("[\\s,;–-]+$", "") + "…";
    }

    private static Font font(String file) {
        try (var stream = Lettering.class.getResourceAsStream("/fonts/" + file)) {
            if (stream == null) {
                throw new IllegalStateException("The typeface " + file + " is missing from the build.");
            }
            return Font.createFont(Font.TRUETYPE_FONT, stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
