package org.vorort.municipality.appearance;

import java.util.Arrays;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A language of public texts: any that has a code (BCP 47), among them Leichte Sprache as {@code de-simple}.
 *
 * @param code as HTML writes it in {@code lang}
 */
public record PageLanguage(String code) {

    private static final int LONGEST = 35;
    private static final String EASY_GERMAN = "de-simple";

    private static final Set<String> KNOWN = Set.copyOf(Arrays.asList(Locale.getISOLanguages()));
    private static final Set<String> THREE_LETTERS = Set.of("ckb", "kmr", "prs", "rom", "syr", "din", "nqo", "lez");

    private static final Set<String> RIGHT_TO_LEFT = Set.of(
            "ar", "arc", "ckb", "dv", "fa", "he", "iw", "ks", "nqo", "prs", "ps", "sd", "syr", "ug", "ur", "yi", "ji");

    private static final Set<String> RIGHT_TO_LEFT_SCRIPTS = Set.of("Arab", "Hebr", "Thaa", "Syrc", "Nkoo", "Adlm");

    /** The language of this code as typed; empty where no language has it. */
    public static Optional<PageLanguage> of(String typed) {
        var tag = typed.strip().replace('_', '-').toLowerCase(Locale.ROOT);
        if (tag.isEmpty() || tag.length() > LONGEST) {
            return Optional.empty();
        }
        try {
            var locale = new Locale.Builder().setLanguageTag(tag).build();
            var known = KNOWN.contains(locale.getLanguage()) || THREE_LETTERS.contains(locale.getLanguage());
            return known ? Optional.of(new PageLanguage(locale.toLanguageTag())) : Optional.empty();
        } catch (IllformedLocaleException _) {
            return Optional.empty();
        }
    }

    /** What many towns need; others are typed as a code. */
    public static List<PageLanguage> offered() {
        return Stream.of(
                        "de",
                        EASY_GERMAN,
                        "en",
                        "ar",
                        "bg",
                        "bs",
                        "ckb",
                        "el",
                        "es",
                        "fa",
                        "fr",
                        "hr",
                        "it",
                        "ku",
                        "pl",
                        "ps",
                        "pt",
                        "ro",
                        "ru",
                        "so",
                        "sq",
                        "sr",
                        "ti",
                        "tr",
                        "uk",
                        "ur",
                        "vi",
                        "zh")
                .map(PageLanguage::new)
                .toList();
    }

    /** What its speakers call it: Deutsch, العربية. */
    public String ownName() {
        return code.equals(EASY_GERMAN) ? "Leichte Sprache" : nameIn(locale());
    }

    /** What it is called in another language. */
    public String nameIn(Locale other) {
        if (code.equals(EASY_GERMAN)) {
            return other.getLanguage().equals("de") ? "Leichte Sprache" : "Easy German";
        }
        var name = locale().getDisplayName(other);
        return name.substring(0, 1).toUpperCase(other) + name.substring(1);
    }

    boolean rightToLeft() {
        var script = locale().getScript();
        return script.isEmpty()
                ? RIGHT_TO_LEFT.contains(locale().getLanguage())
                : RIGHT_TO_LEFT_SCRIPTS.contains(script);
    }

    /** The value of HTML's {@code dir}. */
    public String direction() {
        return rightToLeft() ? "rtl" : "ltr";
    }

    private Locale locale() {
        return Locale.forLanguageTag(code);
    }
}
