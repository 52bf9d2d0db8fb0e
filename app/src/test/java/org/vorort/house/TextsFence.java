package org.vorort.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Both languages say the same things: same keys, same placeholders, every key under its room's name and only once. */
final class TextsFence {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d}");

    private TextsFence() {}

    static List<String> violations(House house) {
        var texts = TextFiles.of(house);
        var violations = new ArrayList<>(texts.doubled());
        var folders = new TreeSet<>(texts.german().keySet());
        folders.addAll(texts.english().keySet());
        for (var folder : folders) {
            var german = texts.german().getOrDefault(folder, Map.of());
            var english = texts.english().getOrDefault(folder, Map.of());
            pairs(violations, folder, german, english);
            var room = folder.split("/")[0] + ".";
            var keys = new TreeSet<>(german.keySet());
            keys.addAll(english.keySet());
            keys.removeIf(key -> key.startsWith(room));
            keys.forEach(key -> violations.add(folder + ": the key " + key + " does not begin with " + room));
        }
        counts(violations, texts.allGerman());
        return violations;
    }

    private static void pairs(
            List<String> violations, String folder, Map<String, String> german, Map<String, String> english) {
        german.forEach((key, words) -> {
            if (!english.containsKey(key)) {
                violations.add(folder + ": " + key + " is missing in English");
            } else if (!placeholders(words).equals(placeholders(english.get(key)))) {
                violations.add(folder + ": " + key + " has " + placeholders(words) + " in German, "
                        + placeholders(english.get(key)) + " in English");
            }
        });
        for (var key : english.keySet()) {
            if (!german.containsKey(key)) {
                violations.add(folder + ": " + key + " is missing in German");
            }
        }
    }

    /** What can be one can be many. */
    private static void counts(List<String> violations, Map<String, String> texts) {
        for (var key : texts.keySet()) {
            if (key.endsWith(".one") && !texts.containsKey(key.replaceAll("one$", "other"))) {
                violations.add(key + " has no .other beside it");
            }
        }
    }

    private static TreeSet<String> placeholders(String words) {
        var found = new TreeSet<String>();
        for (var placeholder = PLACEHOLDER.matcher(words); placeholder.find(); ) {
            found.add(placeholder.group());
        }
        return found;
    }
}
