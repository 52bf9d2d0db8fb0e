package org.vorort.municipality.register;

import java.util.Optional;

/**
 * The regional key (Amtlicher Regionalschlüssel): twelve digits. It is the municipality key with the four digits of the
 * association of municipalities put between county and municipality, so that the one contains the other.
 */
public record Ars(String value) {

    public Ars {
        problem(value).ifPresent(key -> {
            throw new IllegalArgumentException(key + ": " + value);
        });
    }

    /** @param association four digits, {@code 0000} for a county and for a town without association */
    public static Ars of(Ags ags, String association) {
        return new Ars(ags.county() + association + ags.value().substring(5));
    }

    /** What is wrong with these characters as a key, as a text key; empty where nothing is. */
    public static Optional<String> problem(String characters) {
        if (!OfficialKeys.digits(characters, 12)) {
            return Optional.of("municipality.ars.twelveDigits");
        }
        return Ags.problem(agsWithin(characters));
    }

    /** The municipality key within. */
    public Ags ags() {
        return new Ags(agsWithin(value));
    }

    private static String agsWithin(String characters) {
        return characters.substring(0, 5) + characters.substring(9);
    }

    @Override
    public String toString() {
        return value;
    }
}
