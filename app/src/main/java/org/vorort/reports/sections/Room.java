package org.vorort.reports.sections;

import java.util.List;
import org.vorort.reports.document.Part;
import org.vorort.shell.PrintFrame;

/** How much fits in. @param lines that are named one by one. @param letters of each text in them */
public record Room(int lines, int letters) {

    public static final Room WITHOUT_END = new Room(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** The same for fewer lines. */
    public Room of(int fewer) {
        return new Room(fewer, letters);
    }

    /** These lines as a list, and how many there are beside them. @param more names the text that says so */
    List<Part> points(PrintFrame page, String more, List<String> named, int all) {
        if (named.isEmpty()) {
            return List.of();
        }
        return all > named.size()
                ? List.of(new Part.Points(named), new Part.Words(page.count(more, all - named.size())))
                : List.of(new Part.Points(named));
    }

    /** The text, cut between words where that is possible. */
    String clip(String text) {
        var plain = text.strip().replaceAll("\\s+", " ");
        if (plain.length() <= letters) {
            return plain;
        }
        var cut = plain.lastIndexOf(' ', letters - 1);
        return plain.substring(0, cut > letters / 2 ? cut : letters - 1).replaceAll("[\\s,;:.]+$", "") + "…";
    }
}
