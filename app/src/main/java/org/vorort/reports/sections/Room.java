package org.vorort.reports.sections;

/** How much fits in. @param lines that are named one by one. @param letters of each text in them */
public record Room(int lines, int letters) {

    /** Of one page; more is said with a number. */
    public static final Room ON_ONE_PAGE = new Room(5, 80);

    public static final Room WITHOUT_END = new Room(Integer.MAX_VALUE, Integer.MAX_VALUE);

    /** The same for fewer lines. */
    public Room of(int fewer) {
        return new Room(fewer, letters);
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
