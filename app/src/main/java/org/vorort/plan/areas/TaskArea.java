package org.vorort.plan.areas;

import java.util.Map;
import java.util.UUID;

/**
 * Something that has to be done again and again, such as placing children in day care.
 *
 * @param field a key of the catalogue of fields of action, or empty
 * @param scope what belongs to it, in a sentence
 */
public record TaskArea(UUID id, String name, String field, String scope, int version) {

    Map<String, String> texts() {
        return Map.of("name", name, "field", field, "scope", scope);
    }
}
