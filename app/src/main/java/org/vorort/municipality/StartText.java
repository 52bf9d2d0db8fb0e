package org.vorort.municipality;

import java.util.List;
import java.util.regex.Pattern;
import org.vorort.municipality.appearance.PageLanguage;

/** What the start page says in one language: a title, and a body in plain words where an empty line parts paragraphs. */
record StartText(PageLanguage language, String title, String body) {

    private static final Pattern EMPTY_LINE = Pattern.compile("\\R\\s*\\R");

    List<String> paragraphs() {
        return EMPTY_LINE
                .splitAsStream(body.strip())
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .toList();
    }
}
