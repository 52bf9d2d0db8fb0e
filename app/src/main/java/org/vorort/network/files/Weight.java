package org.vorort.network.files;

import java.util.OptionalDouble;
import java.util.regex.Pattern;

/** How strong an edge is, as files write it. */
final class Weight {

    private static final Pattern NUMBER =
            Pattern.compile("[+-]?(\\d{1,30}([.,]\\d{0,30})?|[.,]\\d{1,30})([eE][+-]?\\d{1,3})?");

    private Weight() {}

    /** The number with a point or a comma; none for anything else, and none for what no number can hold. */
    static OptionalDouble of(String text) {
        if (!NUMBER.matcher(text).matches()) {
            return OptionalDouble.empty();
        }
        var number = Double.parseDouble(text.replace(',', '.'));
        return Double.isFinite(number) ? OptionalDouble.of(number) : OptionalDouble.empty();
    }
}
