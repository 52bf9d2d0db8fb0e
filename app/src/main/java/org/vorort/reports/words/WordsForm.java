package org.vorort.reports.words;

import java.util.Objects;
import org.springframework.validation.Errors;

/** What is typed for the reports on a year. */
record WordsForm(String needs, String successes, String outlook, String version, String anyway) {

    /** As much as the fact sheet has room for. */
    static final int LONGEST_NEEDS = 500;

    private static final int LONGEST = 5_000;
    private static final int DIGITS = 9;

    WordsForm {
        needs = Objects.requireNonNullElse(needs, "");
        successes = Objects.requireNonNullElse(successes, "");
        outlook = Objects.requireNonNullElse(outlook, "");
        version = Objects.requireNonNullElse(version, "");
        anyway = Objects.requireNonNullElse(anyway, "");
    }

    static WordsForm of(YearWords words) {
        return new WordsForm(words.needs(), words.successes(), words.outlook(), String.valueOf(words.version()), "");
    }

    void check(Errors errors) {
        tooLong("needs", needs, LONGEST_NEEDS, errors);
        tooLong("successes", successes, LONGEST, errors);
        tooLong("outlook", outlook, LONGEST, errors);
    }

    YearWords words(int year) {
        var known = version.matches("\\d{1," + DIGITS + "}") ? Integer.parseInt(version) : -1;
        return new YearWords(year, plain(needs), plain(successes), plain(outlook), known);
    }

    boolean confirmsWords() {
        return anyway.equals("true");
    }

    private static void tooLong(String field, String text, int most, Errors errors) {
        if (plain(text).length() > most) {
            errors.rejectValue(field, "actors.form.tooLong", new Object[] {most}, "");
        }
    }

    /** Line ends as one character, however the browser sends them. */
    private static String plain(String typed) {
        return typed.replace("\r\n", "\n").strip();
    }
}
