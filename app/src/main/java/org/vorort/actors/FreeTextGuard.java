package org.vorort.actors;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;

/**
 * Looks in free texts for what the directory does not keep about a person: origin, religion, residence status, health
 * (GDPR Art. 9, DESIGN.md 2.6). It warns and never refuses, as it cannot know whom a text is about; it stores nothing. The
 * words stand in {@code catalogues/free-text-guard.tsv}, also those of organisations that are no reason to warn.
 */
public final class FreeTextGuard {

    /** What a text seems to tell. */
    public enum Kind {
        ORIGIN("origin", "actors.freeText.origin"),
        RELIGION("religion", "actors.freeText.religion"),
        RESIDENCE_STATUS("status", "actors.freeText.residenceStatus"),
        HEALTH("health", "actors.freeText.health");

        private final String code;
        private final String textKey;

        Kind(String code, String textKey) {
            this.code = code;
            this.textKey = textKey;
        }

        /** The key of the kind's name on the screens. */
        public String textKey() {
            return textKey;
        }
    }

    /** A word that may tell something about a person. @param word as it was typed */
    public record Finding(String word, Kind kind) {}

    private static final String ALLOWED = "allowed";
    private static final Map<String, Pattern> PATTERNS = read();

    private FreeTextGuard() {}

    /** What stands in these texts, each word once, in the order of the kinds. */
    public static List<Finding> findings(String... texts) {
        var findings = new ArrayList<Finding>();
        for (var text : texts) {
            var remaining = withoutAllowed(text);
            for (var kind : Kind.values()) {
                var found = PATTERNS.get(kind.code).matcher(remaining);
                while (found.find()) {
                    add(findings, new Finding(found.group().strip().replaceAll("\\s+", " "), kind));
                }
            }
        }
        findings.sort((one, other) -> one.kind().compareTo(other.kind()));
        return List.copyOf(findings);
    }

    private static void add(List<Finding> findings, Finding finding) {
        for (var known : findings) {
            if (known.kind() == finding.kind() && known.word().equalsIgnoreCase(finding.word())) {
                return;
            }
        }
        findings.add(finding);
    }

    /** Words of organisations leave a gap that no pattern reaches across. */
    private static String withoutAllowed(String text) {
        return PATTERNS.get(ALLOWED).matcher(text).replaceAll(Matcher.quoteReplacement(" · "));
    }

    private static Map<String, Pattern> read() {
        var lists = new HashMap<String, String>();
        var kinds = new HashMap<String, List<String>>();
        for (var line : lines()) {
            var cells = line.split("\t", 2);
            if (cells[0].startsWith("list:")) {
                lists.put("{" + cells[0].substring("list:".length()) + "}", cells[1]);
            } else {
                kinds.computeIfAbsent(cells[0], _ -> new ArrayList<>()).add(cells[1]);
            }
        }
        var patterns = new HashMap<String, Pattern>();
        kinds.forEach((kind, words) -> patterns.put(kind, pattern(words, lists)));
        return Map.copyOf(patterns);
    }

    private static Pattern pattern(List<String> words, Map<String, String> lists) {
        var alternatives = new ArrayList<String>();
        for (var word : words) {
            var full = word;
            for (var list : lists.entrySet()) {
                full = full.replace(list.getKey(), "(" + list.getValue() + ")");
            }
            // A star after a closing bracket repeats what is in it; anywhere else it stands for letters.
            alternatives.add(full.replaceAll("(?<!\\))\\*", "\\\\p{L}*").replace(" ", "\\s+"));
        }
        var all = "(?<![\\p{L}\\p{N}])(?:" + String.join("|", alternatives) + ")(?![\\p{L}\\p{N}])";
        return Pattern.compile(all, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<String> lines() {
        try {
            var resource = new ClassPathResource("catalogues/free-text-guard.tsv");
            return resource.getContentAsString(StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
