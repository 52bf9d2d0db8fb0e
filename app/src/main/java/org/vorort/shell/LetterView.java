package org.vorort.shell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A letter as its template sees it.
 *
 * @param id its name within a print batch
 * @param crest the name of the picture of the coat of arms
 * @param code the name of the picture of the QR code
 */
record LetterView(Texts texts, Letter letter, String id, Optional<String> crest, Optional<String> code) {

    private static final int WINDOW_LINES = 9;
    private static final int ZONE_LINES = 6;

    /** What fits beside each other in the window at the size of the address, carefully guessed. */
    private static final int LINE_LETTERS = 40;

    private static final Set<String> FROM_RIGHT = Set.of("ar", "fa", "prs", "ps", "ur", "ckb", "he", "yi", "sd", "ug");

    /** @param label the text key of the word before the value */
    record Fact(String label, String value) {}

    Letterhead head() {
        return letter.head();
    }

    Letter.Wording wording() {
        return letter.wording();
    }

    String text(String key, Object... arguments) {
        return texts.text(letter.language(), key, arguments);
    }

    String language() {
        return letter.language().code();
    }

    String direction() {
        var code = wording().language().toLowerCase(Locale.ROOT).split("[-_]")[0];
        return FROM_RIGHT.contains(code) ? "rtl" : "ltr";
    }

    /** The address, at most as many lines as the window has. */
    List<String> recipient() {
        var lines = new ArrayList<String>();
        for (var line : letter.recipient()) {
            if (line.isBlank()) {
                continue;
            }
            if (lines.size() < WINDOW_LINES) {
                lines.add(line);
            } else {
                lines.set(WINDOW_LINES - 1, lines.getLast() + ", " + line);
            }
        }
        return lines;
    }

    /** The style of the address: a long one begins higher, as the standard allows, a very long one is set smaller. */
    String addressStyle() {
        var lines = 0;
        for (var line : recipient()) {
            lines += printedLines(line);
        }
        if (lines > WINDOW_LINES) {
            return "tight";
        }
        return "risen-" + Math.max(0, lines - ZONE_LINES);
    }

    private static int printedLines(String text) {
        var lines = 1;
        var used = 0;
        for (var word : text.split("\\s+")) {
            if (used > 0 && used + word.length() > LINE_LETTERS) {
                lines++;
                used = 0;
            }
            used += word.length() + 1;
            lines += (used - 2) / LINE_LETTERS;
        }
        return lines;
    }

    List<Fact> facts() {
        var contact = letter.contact();
        var facts = new ArrayList<Fact>();
        add(facts, "shell.letter.contact", contact.name());
        add(facts, "shell.letter.phone", contact.phone());
        add(facts, "shell.letter.mail", contact.mail());
        add(facts, "shell.letter.reference", contact.reference());
        add(facts, "shell.letter.date", Formats.date(letter.language(), letter.date()));
        return facts;
    }

    /** The sender at the foot of the page, in columns. */
    List<List<String>> footer() {
        var address = new ArrayList<String>();
        address.add(head().town());
        address.addAll(head().addressLines());
        var reach = new ArrayList<String>();
        if (!head().phone().isBlank()) {
            reach.add(text("shell.letter.phone") + " " + head().phone());
        }
        reach.add(head().mail());
        reach.add(head().web());
        return List.of(filled(address), filled(reach));
    }

    private void add(List<Fact> facts, String key, String value) {
        if (!value.isBlank()) {
            facts.add(new Fact(text(key), value));
        }
    }

    private static List<String> filled(List<String> lines) {
        return lines.stream().filter(line -> !line.isBlank()).toList();
    }
}
