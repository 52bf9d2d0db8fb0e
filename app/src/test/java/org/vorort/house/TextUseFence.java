package org.vorort.house;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Every text that code or a template names exists, and every text that exists is named. A string that ends in a dot,
 * such as {@code "actors.group." + key}, names all texts that begin with it.
 */
final class TextUseFence {

    private static final String ROOMS = String.join("|", Ladder.ROOMS);
    private static final Pattern KEY = Pattern.compile("(?:" + ROOMS + ")(?:\\.[A-Za-z0-9_-]+)+");
    private static final Pattern BEGINNING = Pattern.compile("(?:" + ROOMS + ")(?:\\.[A-Za-z0-9_-]+)+\\.");
    private static final Pattern IN_TEMPLATE = Pattern.compile("\"((?:" + ROOMS + ")\\.[A-Za-z0-9_.-]+)\"");
    private static final Pattern FILE_NAME =
            Pattern.compile(".*\\.(csv|xlsx|pdf|vcf|json|html|css|js|svg|png|txt|zip|jte|properties|sql|ics|woff2)");

    private TextUseFence() {}

    static List<String> violations(House house) {
        var texts = TextFiles.of(house).allGerman().keySet();
        var named = named(house);
        named.keySet().removeAll(MigrationFence.tables(house));
        var unused = new TreeSet<>(texts);
        var violations = new ArrayList<String>();
        named.forEach((key, place) -> {
            var meant = meant(key, texts);
            unused.removeAll(meant);
            if (meant.isEmpty() && FILE_NAME.matcher(key).matches()) {
                return;
            }
            if (meant.isEmpty()) {
                violations.add(place + " names the text " + key + ", which does not exist");
            }
            var room = house.room(house.rooms().resolve(place.split(":")[0]));
            if (!room.isEmpty() && !Ladder.mayUse(room, key.split("\\.")[0])) {
                violations.add(place + " speaks the words of a higher room: " + key);
            }
        });
        unused.forEach(key -> violations.add("nobody names the text " + key));
        return violations;
    }

    /** The texts this string stands for: itself, its numbers, or everything that begins with it. */
    private static Set<String> meant(String key, Set<String> texts) {
        var meant = new TreeSet<String>();
        for (var text : texts) {
            var counted = text.equals(key + ".one") || text.equals(key + ".other");
            if (text.equals(key) || counted || (key.endsWith(".") && text.startsWith(key))) {
                meant.add(text);
            }
        }
        return meant;
    }

    /** Each named text with the first place that names it. */
    private static Map<String, String> named(House house) {
        var named = new TreeMap<String, String>();
        for (var source : house.java()) {
            for (var written : Strings.in(source)) {
                var text = written.text().split(Strings.COMPUTED, 2)[0];
                if (isKey(text)) {
                    named.putIfAbsent(text, source.at(written.at()));
                }
            }
        }
        for (var template : house.files(".jte")) {
            for (var key = IN_TEMPLATE.matcher(House.read(template)); key.find(); ) {
                if (isKey(key.group(1))) {
                    named.putIfAbsent(key.group(1), house.name(template));
                }
            }
        }
        return named;
    }

    private static boolean isKey(String text) {
        return KEY.matcher(text).matches() || BEGINNING.matcher(text).matches();
    }
}
