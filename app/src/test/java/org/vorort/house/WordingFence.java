package org.vorort.house;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** The words on the screens: proper German, proper English, no slips of the typesetter. */
final class WordingFence {

    /** Words that are the same in both languages. */
    private static final Set<String> SAME = Set.of(
            "VorOrt",
            "Name",
            "Person",
            "Status",
            "Text",
            "Export",
            "Import",
            "Deutsch",
            "English",
            "PDF",
            "CSV",
            "XLSX",
            "vCard",
            "AGS",
            "ARS",
            "E-Mail",
            "Website",
            "Bank",
            "Mentor",
            "Tandem",
            "Filter",
            "Version",
            "Problem",
            "Format",
            "Demo",
            "Excel",
            "Organisation");

    private static final Map<Pattern, String> GERMAN = german();
    private static final Map<Pattern, String> BOTH = both();

    private WordingFence() {}

    static List<String> violations(House house) {
        var texts = TextFiles.of(house);
        var german = texts.allGerman();
        var english = texts.allEnglish();
        var violations = new ArrayList<String>();
        german.forEach((key, words) -> {
            problems(violations, key, words, GERMAN);
            problems(violations, key, words, BOTH);
            var translated = words.equals(english.get(key)) && words.matches(".*\\p{L}{2}.*");
            if (translated && !SAME.contains(words.replaceAll("[^\\p{L}-]*\\{\\d}[^\\p{L}]*|[:.]$", ""))) {
                violations.add(key + " is the same in both languages: " + words);
            }
        });
        english.forEach((key, words) -> problems(violations, key + " (en)", words, BOTH));
        return violations;
    }

    private static void problems(List<String> violations, String key, String words, Map<Pattern, String> rules) {
        rules.forEach((pattern, advice) -> {
            var found = pattern.matcher(words);
            if (found.find()) {
                violations.add(key + " says »" + found.group().strip() + "«: " + advice);
            }
        });
    }

    private static Map<Pattern, String> german() {
        var rules = new LinkedHashMap<Pattern, String>();
        rules.put(words("[Bb]enutzer\\w*", "[Uu]ser\\w*", "[Nn]utzer\\w*"), "people are persons or have a name");
        rules.put(words("Login", "Log-in", "Logout", "[Ee]inloggen", "[Aa]usloggen"), "anmelden, abmelden");
        rules.put(words("Account\\w*"), "Konto");
        rules.put(
                words("Update\\w*", "Upload\\w*", "Download\\w*", "[Dd]ownloaden", "[Uu]ploaden"), "say it in German");
        rules.put(
                words("Dashboard", "Button", "Checkbox", "Feature\\w*", "Workflow\\w*", "Tool\\w*", "Settings", "File"),
                "say it in German");
        rules.put(words("Email\\w*", "email\\w*", "e-[Mm]ail\\w*"), "E-Mail");
        rules.put(
                words("zwecks", "seitens", "diesbezüglich", "hinsichtlich", "mittels", "nachfolgend\\w*", "obig\\w*"),
                "write as one speaks");
        rules.put(Pattern.compile("\\p{Ll}(Innen|In|\\*in|:in|_in)(nen)?\\b"), "name both, or the function");
        rules.put(words("du", "dein\\w*", "dir", "dich"), "Sie");
        rules.put(Pattern.compile("\""), "German quotation marks „…“");
        return rules;
    }

    private static Map<Pattern, String> both() {
        var rules = new LinkedHashMap<Pattern, String>();
        rules.put(Pattern.compile("\\S* {2,}\\S*"), "two spaces");
        rules.put(Pattern.compile("\\S+ [.,;!?](?=\\s|$)"), "a space before the mark");
        rules.put(Pattern.compile("\\.\\.\\.?"), "… is one character");
        rules.put(Pattern.compile("\\S* - \\S*"), "a dash is –, better is a sentence");
        rules.put(Pattern.compile("[,;](?=\\p{L})"), "a space after the mark");
        rules.put(Pattern.compile("<\\w+[^>]*>"), "no markup in texts");
        rules.put(Pattern.compile("\\s$"), "a space at the end");
        return rules;
    }

    private static Pattern words(String... words) {
        return Pattern.compile(
                "(?<![\\p{L}-])(" + String.join("|", words) + ")(?!\\p{L})", Pattern.UNICODE_CHARACTER_CLASS);
    }
}
