package org.vorort.actors.sheets;

import java.util.regex.Pattern;

/**
 * Keeps spreadsheets from taking a text for a formula (OWASP, "CSV Injection"). A cell that begins with one of
 * {@code = + - @}, their full-width twins, a tab or a line break gets an apostrophe in front, and so does a cell that
 * begins with apostrophes and then such a sign. Reading takes exactly one apostrophe away where such a sign follows.
 * Both are inverse for every text, so {@code +49 30 1234} comes back as it left, and foreign lists guarded in the same
 * usual way come in clean. No text is refused.
 */
public final class FormulaGuard {

    private static final String TRIGGERS = "[=+\\-@\\t\\r\\n\uFF1D\uFF0B\uFF0D\uFF20]";
    private static final Pattern DANGEROUS = Pattern.compile("\\A'*" + TRIGGERS);
    private static final Pattern GUARDED = Pattern.compile("\\A'+" + TRIGGERS);

    private FormulaGuard() {}

    /** The text as a CSV file may carry it. */
    static String guard(String text) {
        return DANGEROUS.matcher(text).lookingAt() ? "'" + text : text;
    }

    /**
     * The text as a workbook may carry it: there every cell of ours is declared as text and needs no apostrophe, but one
     * that reading would take away has to be doubled.
     */
    static String keep(String text) {
        return GUARDED.matcher(text).lookingAt() ? "'" + text : text;
    }

    /** The text as it was before {@link #guard} or {@link #keep}. */
    public static String restore(String text) {
        return !text.isEmpty()
                        && text.charAt(0) == '\''
                        && GUARDED.matcher(text).lookingAt()
                ? text.substring(1)
                : text;
    }
}
