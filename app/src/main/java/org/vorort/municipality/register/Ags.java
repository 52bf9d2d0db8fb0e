package org.vorort.municipality.register;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The official municipality key (Amtlicher Gemeindeschlüssel): eight digits, kept as text because of its leading zero. Two
 * digits Land, one Regierungsbezirk, two county, three municipality; a county itself ends in {@code 000}.
 */
public record Ags(String value) {

    private static final Pattern FORM = Pattern.compile("(0[1-9]|1[0-6])\\d{6}");

    public Ags {
        problem(value).ifPresent(key -> {
            throw new IllegalArgumentException(key + ": " + value);
        });
    }

    /** What is wrong with these characters as a key, as a text key; empty where nothing is. */
    public static Optional<String> problem(String characters) {
        if (!OfficialKeys.digits(characters, 8)) {
            return Optional.of("municipality.ags.eightDigits");
        }
        return FORM.matcher(characters).matches() ? Optional.empty() : Optional.of("municipality.key.noSuchLand");
    }

    /** The five digits of the county, or of a town that is its own county. */
    public String county() {
        return value.substring(0, 5);
    }

    /** The key of its county; its own for a county. */
    public Ags countyAgs() {
        return new Ags(county() + "000");
    }

    @Override
    public String toString() {
        return value;
    }
}
