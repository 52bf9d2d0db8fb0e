package org.vorort.kernel;

/** A text in both languages of the screens, as the catalogues keep it. */
public record LocalisedText(String german, String english) {

    /** The text in this language; the German one where no English was written. */
    public String in(Language language) {
        return language == Language.EN && !english.isBlank() ? english : german;
    }
}
