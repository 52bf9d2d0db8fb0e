package org.vorort.actors.imports;

import java.util.regex.Pattern;

/** What to call the source of a file: its name without ending, numbers, dates, and the words of copies. */
final class SourceName {

    static final int LONGEST = 60;

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z0-9]{1,5}$");
    private static final Pattern CHANCE = Pattern.compile(
            "(?iu)[0-9]+|\\b(kopie|copy|von|of|neu|new|alt|old|final|aktuell|stand|version|v|export|download|januar|februar|märz"
                    + "|april|mai|juni|juli|august|september|oktober|november|dezember)\\b");
    private static final Pattern GLUE = Pattern.compile("[\\s_.,()\\[\\]+-]+");

    private SourceName() {}

    /** The name, or this one where nothing is left of the file's. */
    static String of(String fileName, String otherwise) {
        var stem = ENDING.matcher(fileName).replaceFirst("");
        var words = GLUE.matcher(stem).replaceAll(" ");
        var name = GLUE.matcher(CHANCE.matcher(words).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        if (name.codePoints().noneMatch(Character::isLetter)) {
            return otherwise;
        }
        return name.substring(0, Math.min(LONGEST, name.length())).strip();
    }
}
