package org.vorort.actors.imports.columns;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.vorort.actors.SearchText;
import org.vorort.actors.catalogues.CatalogueEntry;

/**
 * The words of one catalogue as people write them: the key, the word in German or English, a part of a word that names
 * several things, an example, each in singular or plural. A word that could mean two entries means none.
 */
final class CatalogueWords {

    private static final Pattern PARTS = Pattern.compile("(?iu)[,;/()]|\\s(?:und|and|sowie)\\s");
    private static final Pattern SEVERAL = Pattern.compile("[;\\n|]");
    private static final Pattern PLURAL = Pattern.compile("(?:innen|in|en|er|e|n|s)$");
    private static final int SHORTEST_STEM = 4;

    private final Map<String, String> exact = new HashMap<>();
    private final Map<String, String> parts = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();

    CatalogueWords(List<CatalogueEntry> entries) {
        for (var entry : entries) {
            exact.put(SearchText.plain(entry.key()), entry.key());
            exact.put(SearchText.plain(entry.text().german()), entry.key());
            exact.put(SearchText.plain(entry.text().english()), entry.key());
        }
        for (var entry : entries) {
            addParts(entry.text().german(), entry.key());
            addParts(entry.text().english(), entry.key());
            addParts(entry.examples().german(), entry.key());
            addParts(entry.examples().english(), entry.key());
        }
    }

    /** The key this word means. */
    Optional<String> find(String word) {
        var plain = SearchText.plain(word);
        return Optional.ofNullable(exact.get(plain))
                .or(() -> Optional.ofNullable(parts.get(plain)))
                .or(() -> Optional.ofNullable(parts.get(stem(plain))));
    }

    /** The keys a cell names; words that mean nothing go into the second list. */
    Found findAll(String cell) {
        var found = new Found(new ArrayList<>(), new ArrayList<>());
        for (var piece : SEVERAL.split(cell)) {
            // Some words of a catalogue have commas of their own.
            for (var word : find(piece).isPresent() ? List.of(piece) : List.of(piece.split(","))) {
                if (!word.isBlank()) {
                    find(word).ifPresentOrElse(found::add, () -> found.unknown().add(word.strip()));
                }
            }
        }
        return found;
    }

    record Found(List<String> keys, List<String> unknown) {

        private void add(String key) {
            if (!keys.contains(key)) {
                keys.add(key);
            }
        }
    }

    private void addParts(String text, String key) {
        for (var part : PARTS.split(text)) {
            var plain = SearchText.plain(part);
            addPart(plain, key);
            addPart(stem(plain), key);
        }
    }

    private void addPart(String part, String key) {
        if (part.length() < SHORTEST_STEM || ambiguous.contains(part)) {
            return;
        }
        var other = parts.putIfAbsent(part, key);
        if (other != null && !other.equals(key)) {
            parts.remove(part);
            ambiguous.add(part);
        }
    }

    private static String stem(String plain) {
        var stem = PLURAL.matcher(plain).replaceFirst("");
        return stem.length() < SHORTEST_STEM ? plain : stem;
    }
}
