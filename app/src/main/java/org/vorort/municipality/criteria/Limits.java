package org.vorort.municipality.criteria;

import java.util.Map;

/** The limits of a criterion as they hold in a town, by their codes. */
public record Limits(Map<String, Integer> numbers) {

    /** @throws IllegalArgumentException where the criterion has no such limit */
    public int of(String code) {
        var number = numbers.get(code);
        if (number == null) {
            throw new IllegalArgumentException(code);
        }
        return number;
    }
}
