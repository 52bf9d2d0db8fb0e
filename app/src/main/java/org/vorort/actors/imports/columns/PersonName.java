package org.vorort.actors.imports.columns;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of a person in its parts. @param givenName may be empty */
public record PersonName(String title, String givenName, String familyName) {

    private static final Pattern ADDRESS =
            Pattern.compile("(?iu)^(?:herrn?|frau|hr\\.|fr\\.|mr\\.?|mrs\\.?|ms\\.?)\\s+");
    private static final Pattern TITLE = Pattern.compile(
            "(?iu)^((?:(?:prof|dr|dipl|mag|med|phil|jur|rer|nat|pol|h\\.c)\\.[\\w.-]*(?:\\s*[A-Z][a-z]+\\.)?|professor(?:in)?)\\s*)+");
    private static final Pattern SEVERAL = Pattern.compile("(?iu)[/&;+]|\\s(?:und|u\\.|and|oder|or)\\s|[0-9@()]");
    private static final Pattern WORD = Pattern.compile("[\\p{L}][\\p{L}\\p{M}.'’´`-]*");
    private static final int MOST_WORDS = 6;

    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "de", "del", "della", "di", "da", "dos", "do", "du", "zu", "zur", "zum", "vom", "der", "den",
            "ten", "ter", "al", "el", "bin", "ben", "ibn", "abu", "le", "la");

    /** As one writes it: Dr. Anna Müller. */
    public String whole() {
        return (title + " " + givenName + " " + familyName).strip().replaceAll("\\s+", " ");
    }

    /** The one name in this text; nothing where it names several people, or something else than a person. */
    public static Optional<PersonName> read(String text) {
        var bare = ADDRESS.matcher(text.strip()).replaceFirst("");
        var titled = TITLE.matcher(bare);
        var title = titled.find() ? titled.group().strip() : "";
        var name = bare.substring(title.isEmpty() ? 0 : titled.end()).strip();
        if (name.isEmpty() || SEVERAL.matcher(name).find()) {
            return Optional.empty();
        }
        var halves = name.split(",");
        if (halves.length > 2) {
            return Optional.empty();
        }
        return halves.length == 2
                ? parts(title, halves[1].strip(), halves[0].strip())
                : inOrder(title, List.of(name.split("\\s+")));
    }

    private static Optional<PersonName> inOrder(String title, List<String> words) {
        var family = words.size() - 1;
        for (var i = words.size() - 1; i > 0; i--) {
            if (PARTICLES.contains(words.get(i).toLowerCase(Locale.ROOT))) {
                family = i;
            }
        }
        return parts(
                title,
                String.join(" ", words.subList(0, family)),
                String.join(" ", words.subList(family, words.size())));
    }

    private static Optional<PersonName> parts(String title, String givenName, String familyName) {
        var words = new ArrayList<String>();
        words.addAll(List.of(givenName.split("\\s+")));
        words.addAll(List.of(familyName.split("\\s+")));
        words.removeIf(String::isEmpty);
        var isName = !familyName.isEmpty()
                && words.size() <= MOST_WORDS
                && words.stream().allMatch(word -> WORD.matcher(word).matches());
        return isName ? Optional.of(new PersonName(title, givenName, familyName)) : Optional.empty();
    }
}
