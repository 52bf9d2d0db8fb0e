package org.vorort.municipality.register;

import java.util.Optional;

/** What holds for the two official keys of one municipality together. */
public final class OfficialKeys {

    private OfficialKeys() {}

    /** Whether these characters are exactly so many of the digits 0 to 9; digits of other scripts are none. */
    public static boolean digits(String characters, int count) {
        return characters.length() == count && characters.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** The text key of the first thing wrong with a pair of keys as typed; an empty one was left out and is fine. */
    public static Optional<String> problem(String ags, String ars) {
        if (!ags.isEmpty() && Ags.problem(ags).isPresent()) {
            return Ags.problem(ags);
        }
        if (!ars.isEmpty() && Ars.problem(ars).isPresent()) {
            return Ars.problem(ars);
        }
        var differ =
                !ags.isEmpty() && !ars.isEmpty() && !new Ars(ars).ags().value().equals(ags);
        return differ ? Optional.of("municipality.ars.otherAgs") : Optional.empty();
    }
}
