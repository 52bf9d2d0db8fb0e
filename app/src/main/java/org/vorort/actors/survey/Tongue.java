package org.vorort.actors.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A language in which the survey can be answered. German and English are those of the screens; the others bring their own words. */
enum Tongue {
    DE("Deutsch"),
    EN("English"),
    AR("العربية"),
    FR("Français"),
    RU("Русский"),
    TR("Türkçe"),
    UK("Українська");

    private final String ownName;

    Tongue(String ownName) {
        this.ownName = ownName;
    }

    /** The language of this code; German for anything else. */
    static Tongue of(String code) {
        for (var tongue : values()) {
            if (tongue.code().equals(code)) {
                return tongue;
            }
        }
        return DE;
    }

    static boolean speaks(String code) {
        return of(code).code().equals(code);
    }

    /** The code for HTML and addresses. */
    String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    String ownName() {
        return ownName;
    }

    /** The value of HTML's {@code dir}. */
    String direction() {
        return this == AR ? "rtl" : "ltr";
    }

    /** What their speakers call them, for a line below a letter. */
    static String names() {
        var names = new ArrayList<String>();
        List.of(values()).forEach(tongue -> names.add(tongue.ownName));
        return String.join(" · ", names);
    }
}
