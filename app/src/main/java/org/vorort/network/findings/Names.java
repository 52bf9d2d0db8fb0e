package org.vorort.network.findings;

import java.util.ArrayList;
import java.util.List;
import org.vorort.kernel.Language;
import org.vorort.network.picture.NetworkPicture.Actor;
import org.vorort.shell.Texts;

/** Names in a sentence: “A”, “B” and 3 more. */
final class Names {

    /** More names than these make no sentence; all of them stand below it. */
    private static final int MOST = 4;

    private Names() {}

    static String of(List<Actor> actors, Texts texts, Language language) {
        return joined(
                actors.stream()
                        .map(actor -> texts.text(language, "network.findings.quoted", actor.name()))
                        .toList(),
                texts,
                language);
    }

    static String joined(List<String> names, Texts texts, Language language) {
        var shown = new ArrayList<>(names.size() > MOST ? names.subList(0, MOST - 1) : names);
        if (names.size() > MOST) {
            shown.add(texts.text(language, "network.findings.more", names.size() - MOST + 1));
        }
        if (shown.size() < 2) {
            return String.join("", shown);
        }
        var last = shown.removeLast();
        return texts.text(language, "network.findings.and", String.join(", ", shown), last);
    }
}
