package org.vorort.actors;

import java.util.ArrayList;
import java.util.List;

/** Lists as one text and back. */
public final class FieldText {

    private static final String SEPARATOR = "; ";

    private FieldText() {}

    public static String join(List<String> entries) {
        return String.join(SEPARATOR, entries);
    }

    /** The entries of a text, without blanks around them, each once. */
    public static List<String> split(String text) {
        var entries = new ArrayList<String>();
        for (var entry : text.split(";")) {
            if (!entry.isBlank() && !entries.contains(entry.strip())) {
                entries.add(entry.strip());
            }
        }
        return List.copyOf(entries);
    }
}
