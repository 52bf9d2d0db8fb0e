package org.vorort.kernel;

import java.util.Locale;

/** The languages of the screens. Public texts may be in any language; the frame around them is in one of these. */
public enum Language {
    DE(Locale.GERMANY),
    EN(Locale.UK);

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    /** The locale whose dates, numbers and money people of this language expect. */
    public Locale locale() {
        return locale;
    }

    /** The code for HTML and files: {@code de} or {@code en}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The language of this code; German for anything that is not English. */
    public static Language of(String code) {
        return code.toLowerCase(Locale.ROOT).startsWith("en") ? EN : DE;
    }
}
